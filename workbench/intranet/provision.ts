import { browserHashing } from '../../src/adapters/browser/crypto';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPublishingLists } from '../../src/adapters/sharepoint/publishingLists';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import { reviewersGroup } from '../../src/adapters/sharepoint/schema/groups';
import { listAt } from '../../src/adapters/sharepoint/listAt';
import { numberIn } from '../../src/adapters/sharepoint/rows';
import { listNames } from '../../src/adapters/sharepoint/schema/names';
import { askSettings, settingsRowIn } from '../../src/adapters/sharepoint/settingsItem';
import { setUpSteps } from '../../src/adapters/sharepoint/setUp/setUpSteps';
import { publishVersion } from '../../src/application/publishVersion';
import { runSetUp } from '../../src/application/setUpLists';
import type { StepState } from '../../src/application/setUpLists';
import { defaultPolicy } from '../../src/domain/policy/defaultPolicy';
import { newsHubPath, reviewer, speechbubbleAddress } from './people';

const daysToAcknowledge = 28;

/**
 * Brings the local intranet to where a department is after its first day: the owner has run the product's own
 * set-up over REST, filled in the settings, named a reviewer and published version 1. Does nothing when that has been done.
 *
 * @param origin - the running server's own address
 * @param ownerLogin - who does it
 * Throws with the step and SharePoint's words when a step fails.
 */
export async function provision(origin: string, ownerLogin: string): Promise<void> {
  const site = connectSite(`${origin}/sites/intranet`, { headers: { 'X-Workbench-User': ownerLogin } });
  await setUp(site);
  const lists = new SharePointPublishingLists(site);
  const { versions } = await lists.read(new Date());
  if (versions.length > 0) return;
  await fillInSettings(site);
  await addReviewer(site);
  const content = { ...defaultPolicy, due: { kind: 'fixedDate', date: dueDate() } as const };
  await publishVersion(content, { lists, hashing: browserHashing });
}

async function setUp(site: SiteConnection): Promise<void> {
  const steps = setUpSteps(site);
  let failed = '';
  const report = (index: number, state: StepState): void => {
    const { aspect, name } = steps[index].subject;
    if (state.kind === 'failed') failed = `Set-up failed at ${aspect} of ${name}: ${state.failure.detail}`;
  };
  if (!(await runSetUp(steps, report))) throw new Error(failed);
}

async function fillInSettings(site: SiteConnection): Promise<void> {
  const { web } = site.sp;
  const id = numberIn(settingsRowIn(await askSettings(web, site, ['Id'])), 'Id');
  await listAt(web, site, listNames.settings)
    .items.getById(id)
    .update({
      FullPolicyLink: `${site.url}/SitePages/News-Hub.aspx`,
      ContactEmail: 'digital.media@humanservices.example',
      PolicyPageAddress: `${site.url}/SitePages/Social-Media-Policy.aspx`,
      NewsHubAddress: new URL(newsHubPath, site.url).href,
      SpeechbubbleAddress: speechbubbleAddress,
      DisclosureLink: 'https://www.humanservices.example/public-interest-disclosure',
      RetentionDays: 730
    });
}

async function addReviewer({ sp }: SiteConnection): Promise<void> {
  await sp.web.siteGroups.getByName(reviewersGroup.title).users.add(`i:0#.f|membership|${reviewer.login}`);
}

function dueDate(): string {
  const date = new Date();
  date.setDate(date.getDate() + daysToAcknowledge);
  return date.toISOString().slice(0, 10);
}
