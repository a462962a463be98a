import type { PolicyPage, ReadyPage } from '../../../../src/application/acknowledgement/policyPage';
import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import { withRememberedReceipt } from '../../../../src/application/acknowledgement/rememberedReceipt';
import { claimOf } from '../../../../src/domain/policy/claim';
import type { Claim } from '../../../../src/domain/policy/claim';
import type { Renewal } from '../../../../src/domain/policy/renewal';
import { acknowledgement } from '../../domain/policy/versionSamples';
import { failure, hashing, ListsInMemory } from '../fakes';

const now = Date.parse('2026-11-29T00:00:00Z');
const clock = { now: () => new Date(now) };

/** The page of somebody whose records SharePoint refuses to look up. */
async function refusedPage(): Promise<ReadyPage> {
  const lists = await new ListsInMemory().publish();
  lists.refusesOwnRecords = true;
  const page = await readPolicyPage({ lists, hashing, clock });
  if (page.kind !== 'ready') throw new Error('The policy is published.');
  return page;
}

/** The page as the device remembers it, with a receipt of the same version. */
function acknowledgedOn(page: ReadyPage, claim: Partial<Claim> = {}, renewal?: Renewal): ReadyPage {
  const { current } = page.standing;
  const record = acknowledgement(1, { id: 7, ...claimOf(current), ...claim });
  return { ...page, standing: { kind: 'acknowledged', current, acknowledgement: record, renewal } };
}

describe('the receipt that a device remembers', () => {
  it('holds where SharePoint will not look up the person’s records', async () => {
    const page = await refusedPage();
    expect(withRememberedReceipt(page, acknowledgedOn(page), now)).toMatchObject({
      kind: 'ready',
      recordsRefused: true,
      standing: { kind: 'acknowledged', acknowledgement: { id: 7 } }
    });
  });

  it('is shown with the version as SharePoint has it now', async () => {
    const page = await refusedPage();
    const remembered = acknowledgedOn(page);
    const current = { ...page.standing.current, changeSummary: 'Now with a summary' };
    const read = { ...page, standing: { ...page.standing, current } };
    expect(withRememberedReceipt(read, remembered, now)).toMatchObject({
      standing: { kind: 'acknowledged', current }
    });
  });

  it.each([{ contentHash: 'of other words' }, { versionNumber: 2 }, { policyKey: 'travel' }])(
    'is none of another version: %j',
    async (claim) => {
      const page = await refusedPage();
      expect(withRememberedReceipt(page, acknowledgedOn(page, claim), now)).toBe(page);
    }
  );

  it('holds until it has to be renewed', async () => {
    const page = await refusedPage();
    const askedAt = Date.parse('2027-05-22T00:00:00Z');
    const renewal = { zone: 'UTC', askedOn: '2027-05-22', due: '2027-06-19' };
    const remembered = acknowledgedOn(page, {}, renewal);
    expect(withRememberedReceipt(page, remembered, askedAt - 1)).toMatchObject({
      standing: { kind: 'acknowledged', renewal }
    });
    expect(withRememberedReceipt(page, remembered, askedAt)).toBe(page);
  });

  it('gives way to what SharePoint has looked up', async () => {
    const read = { ...(await refusedPage()), recordsRefused: undefined };
    expect(withRememberedReceipt(read, acknowledgedOn(read), now)).toBe(read);
  });

  it.each<PolicyPage>([
    { kind: 'failed', failure: failure('noAnswer').failure },
    { kind: 'notSetUp', mayManage: false },
    { kind: 'altered', versionNumber: 1 }
  ])('does not stand for a page that could not be read: $kind', async (read) => {
    expect(withRememberedReceipt(read, acknowledgedOn(await refusedPage()), now)).toBe(read);
  });

  it('is missing where the device remembers no page, or one without an acknowledgement', async () => {
    const page = await refusedPage();
    const nothing: (PolicyPage | undefined)[] = [
      undefined,
      { kind: 'notSetUp', mayManage: true },
      { ...page }
    ];
    for (const remembered of nothing) expect(withRememberedReceipt(page, remembered, now)).toBe(page);
  });
});
