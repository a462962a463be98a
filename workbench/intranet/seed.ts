import { createHash } from 'node:crypto';
import { personKeyOf } from '../../src/adapters/browser/personKey';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../src/adapters/sharepoint/connection/connectSite';
import { intentionToRow } from '../../src/adapters/sharepoint/mapping';
import { versionToRow } from '../../src/adapters/sharepoint/publishingLists';
import { SharePointPolicyLists } from '../../src/adapters/sharepoint/policyLists';
import { listNames } from '../../src/adapters/sharepoint/schema/names';
import { serialiseContent } from '../../src/domain/policy/fullForm';
import { defaultPolicy } from '../../src/domain/policy/defaultPolicy';
import type { PolicyContent } from '../../src/domain/policy/policy';
import type { BulkRow, Person, SharePointService } from '../sharepoint/service';
import { intranetUrl, owner } from './people';
import type { SeedPlan } from './seedPlan';
import { seedReports } from './seedReports';
import { seedRoster } from './seedRoster';

const dayMs = 24 * 60 * 60 * 1000;

/** How long ago the newest version was published, how far apart versions are, and how long people take. */
const timing = { newestDaysAgo: 28, daysBetween: 180, daysToAcknowledge: 27 };

export type Seeded = {
  staff: number;
  versions: number;
  acknowledgements: number;
  reports: number;
  cases: number;
};

type SeededVersion = { content: PolicyContent; contentHash: string; publishedAt: number };

/**
 * Fills the intranet to the size of a department: people, the versions of the policy, and who acknowledged which.
 * The same plan makes the same people and records each time. Versions that are there are made again with dates in
 * the past, so that nobody seems to have acknowledged before publication.
 */
export async function seed(service: SharePointService, origin: string, plan: SeedPlan): Promise<Seeded> {
  const site = connectSite(origin + intranetUrl, { headers: { 'X-Workbench-User': owner.login } });
  const versions = await plannedVersions(site, plan);
  await removeVersions(site);
  service.bulkAdd(intranetUrl, listAddress(listNames.versions), versions.map(versionRow));

  const staff = Array.from({ length: plan.staff }, (_, index) => seededPerson(index + 1));
  const personKeys = await personKeysOf(staff);
  service.addPeople(staff, { webUrl: intranetUrl, title: 'Intranet Visitors' });

  await seedRoster(site, staff);

  let acknowledgements = 0;
  versions.forEach((version) => {
    const isNewest = version.content.number === plan.version;
    const who = isNewest ? staff.slice(0, plan.acknowledged) : staff;
    service.bulkAdd(
      intranetUrl,
      listAddress(listNames.acknowledgements),
      acknowledgementRows(version, who, personKeys)
    );
    acknowledgements += who.length;
  });
  seedReports(service, staff, plan);
  const { reports, cases } = plan;
  return { staff: staff.length, versions: versions.length, acknowledgements, reports, cases };
}

async function plannedVersions(site: SiteConnection, plan: SeedPlan): Promise<SeededVersion[]> {
  const { content: existing } = await new SharePointPolicyLists(site).read(new Date());
  const first = Math.max(1, plan.version - plan.earlierVersions);
  const numbers = Array.from({ length: plan.version - first + 1 }, (_, index) => first + index);
  return numbers.map((number) => {
    const content = existing?.number === number ? existing : contentOf(number);
    const daysAgo = timing.newestDaysAgo + (plan.version - number) * timing.daysBetween;
    return {
      content,
      contentHash: createHash('sha256').update(serialiseContent(content), 'utf8').digest('hex'),
      publishedAt: Date.now() - daysAgo * dayMs
    };
  });
}

function contentOf(number: number): PolicyContent {
  const changeSummary = number === 1 ? '' : `We made the words of version ${number} clearer.`;
  return { ...defaultPolicy, number, changeSummary };
}

async function removeVersions(site: SiteConnection): Promise<void> {
  const { items } = site.sp.web.getList(`${site.path}/${listAddress(listNames.versions)}`);
  for (const { Id } of await items.select('Id').top(5000)<{ Id: number }[]>())
    await items.getById(Id).delete();
}

function versionRow({ content, contentHash, publishedAt }: SeededVersion): BulkRow {
  const fields = versionToRow(content, contentHash);
  return { author: owner.login, created: new Date(publishedAt).toISOString(), fields };
}

/** Most people acknowledge in the first days: the square of an even spread leans to the start. */
function* acknowledgementRows(
  { content, contentHash, publishedAt }: SeededVersion,
  who: readonly Person[],
  personKeys: ReadonlyMap<string, string>
): Iterable<BulkRow> {
  const spreadMs = timing.daysToAcknowledge * dayMs;
  for (const [index, { login }] of who.entries()) {
    const share = (index + 1) / (who.length + 1);
    const created = new Date(publishedAt + spreadMs * share * share).toISOString();
    const intention = {
      id: seededGuid(`${login} ${content.number}`),
      policyKey: content.policyKey,
      versionNumber: content.number,
      contentHash,
      pressedAt: created,
      host: index % 5 === 0 ? 'Teams' : 'SharePoint',
      locale: 'en-AU'
    };
    const fields = intentionToRow(intention, personKeys.get(login) ?? '');
    yield { author: login, created, fields };
  }
}

/** What each person's own records carry, by login. */
async function personKeysOf(staff: readonly Person[]): Promise<Map<string, string>> {
  const keys = staff.map(async ({ login, aadUserId }) => [login, await personKeyOf(aadUserId)] as const);
  return new Map(await Promise.all(keys));
}

/** The login of a seeded member of staff, counted from 1. */
export const seededLogin = (number: number): string =>
  `staff${String(number).padStart(5, '0')}@humanservices.example`;

function seededPerson(number: number): Person {
  const login = seededLogin(number);
  return {
    login,
    displayName: `${pick(givenNames, number)} ${pick(familyNames, Math.floor(number / givenNames.length))}`,
    email: login,
    aadUserId: seededGuid(login)
  };
}

const pick = (names: readonly string[], index: number): string => names[index % names.length];

function seededGuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join('-');
}

const listAddress = (name: string): string => `Lists/${name}`;

const givenNames = [
  'Aisha',
  'Alex',
  'Anh',
  'Bao',
  'Carlos',
  'Dimitri',
  'Elena',
  'Farah',
  'Grace',
  'Hamish',
  'Ines',
  'Jack',
  'Kiri',
  'Liam',
  'Mei',
  'Noah',
  'Omar',
  'Priya',
  'Quinn',
  'Rosa',
  'Sam',
  'Tane',
  'Uma',
  'Vera',
  'Wei',
  'Zoe'
];

const familyNames = [
  'Adams',
  'Baker',
  'Chen',
  'Doyle',
  'Evans',
  'Fernando',
  'Garcia',
  'Hughes',
  'Ito',
  'Jones',
  'Kaur',
  'Lee',
  "O'Brien",
  'Martin',
  'Nguyen',
  'Papadopoulos',
  'Rossi',
  'Singh',
  'Smith',
  'Tran',
  'Walker',
  'Wilson',
  'Young'
];
