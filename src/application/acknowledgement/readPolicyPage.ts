import { contentHashOf, hasKnownForm } from '../../domain/policy/contentHash';
import { settingsProblems } from '../../domain/policy/settings';
import { standingOf } from '../../domain/policy/standing';
import type { Standing } from '../../domain/policy/standing';
import { nextNumber, scheduledVersion } from '../../domain/policy/versions';
import { failureOf } from '../failure';
import type { PolicyPage } from './policyPage';
import type { IClock, IHashing, IPolicyLists, PolicyRecords } from '../ports';

type PolicyPagePorts = { lists: IPolicyLists; hashing: IHashing; clock: Pick<IClock, 'now'> };

/**
 * Reads where the signed-in person stands. Failures are part of the answer, never thrown. SharePoint may say of lists
 * that a person has no right to that they are not there, so both lead whoever may set them up to set-up.
 */
export async function readPolicyPage({ lists, hashing, clock }: PolicyPagePorts): Promise<PolicyPage> {
  try {
    const now = clock.now();
    return await pageOf(await lists.read(now), lists, hashing, now);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'missing' && failure.kind !== 'denied') return { kind: 'failed', failure };
    const isManager = await mayManage(lists);
    return failure.kind === 'missing' || isManager
      ? { kind: 'notSetUp', mayManage: isManager }
      : { kind: 'failed', failure };
  }
}

async function pageOf(
  records: PolicyRecords,
  lists: IPolicyLists,
  hashing: IHashing,
  now: Date
): Promise<PolicyPage> {
  const { settings, versions, content, acknowledgements } = records;
  const standing = await standingIn(records, now.getTime());
  if (standing.kind === 'nothingPublished' || !content) {
    return {
      kind: 'nothingPublished',
      policyKey: settings.policyKey,
      otherKeys: otherKeys(records),
      nextNumber: nextNumber(settings.policyKey, versions),
      scheduledFrom: scheduledVersion(settings.policyKey, versions, now.getTime())?.schedule?.from,
      mayManage: await mayManage(lists)
    };
  }
  if (!hasKnownForm(standing.current.contentHash)) {
    return { kind: 'newerRelease', versionNumber: content.number };
  }
  if ((await contentHashOf(content, hashing.sha256)) !== standing.current.contentHash) {
    return { kind: 'altered', versionNumber: content.number };
  }
  return {
    kind: 'ready',
    settings,
    settingsProblems: settingsProblems(settings),
    content,
    standing,
    ...(!acknowledgements && { recordsRefused: true })
  };
}

/** Few versions ask again after some months: what works that out is fetched for those that do. */
async function standingIn(
  { settings, versions, acknowledgements = [] }: PolicyRecords,
  now: number
): Promise<Standing> {
  const standing = standingOf(settings.policyKey, versions, acknowledgements, now);
  if (standing.kind !== 'acknowledged' || !standing.current.schedule?.renewalMonths) return standing;
  const { renewedStanding } = await import(
    /* webpackChunkName: 'full-form' */ '../../domain/policy/renewedStanding'
  );
  return renewedStanding(standing, versions, acknowledgements, now);
}

function otherKeys({ settings, versions }: PolicyRecords): string[] {
  return [...new Set(versions.map(({ policyKey }) => policyKey))].filter((key) => key !== settings.policyKey);
}

/** Someone whose rights cannot be read is shown the page of a person without them. */
async function mayManage(lists: IPolicyLists): Promise<boolean> {
  try {
    return await lists.mayManage();
  } catch (error) {
    failureOf(error);
    return false;
  }
}
