import type { SPFI } from '@pnp/sp/presets/all';

export type UsualPoint = { key: string; title: string; text: string; icon: string };

export type UsualPolicy = {
  title: string;
  number: number;
  contentHash: string;
  policyKey: string;
  statement: string;
  points: UsualPoint[];
  acknowledgedAt: string | undefined;
};

type VersionRow = { Id: number; PolicyKey: string; VersionNumber: number; ContentHash: string };

/** Reads what the page shows, one list after the other, by their titles. */
export async function readUsualPolicy(sp: SPFI): Promise<UsualPolicy> {
  const user = await sp.web.currentUser();
  const [settings] = await sp.web.lists.getByTitle('Policy settings').items.top(1)();
  const versions: VersionRow[] = await sp.web.lists
    .getByTitle('Policy versions')
    .items.orderBy('VersionNumber', false)
    .top(1)();
  const [latest] = versions;
  const words = await sp.web.lists.getByTitle('Policy versions').items.getById(latest.Id)();
  const own = await sp.web.lists
    .getByTitle('Policy acknowledgements')
    .items.filter(`Author/Id eq ${user.Id} and VersionNumber eq ${latest.VersionNumber}`)
    .top(1)();
  return {
    title: words.Title ?? settings.Title,
    number: latest.VersionNumber,
    contentHash: latest.ContentHash,
    policyKey: latest.PolicyKey,
    statement: words.Statement,
    points: JSON.parse(words.PolicyPoints),
    acknowledgedAt: own[0]?.Created
  };
}

/** Adds the record and reads it back for its time. */
export async function addUsualRecord(sp: SPFI, policy: UsualPolicy): Promise<string> {
  const list = sp.web.lists.getByTitle('Policy acknowledgements');
  const added = await list.items.add({
    Title: `${policy.policyKey} ${policy.number}`,
    PolicyKey: policy.policyKey,
    VersionNumber: policy.number,
    ContentHash: policy.contentHash,
    IntentionId: crypto.randomUUID()
  });
  const record = await list.items.getById(added.Id)();
  return record.Created;
}
