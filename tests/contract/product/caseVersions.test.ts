import { SharePointCaseVersions } from '../../../src/adapters/sharepoint/reporting/caseVersions';
import { checkCaseHistory } from '../../../src/application/reporting/checkCaseHistory';
import { changeCase, openCase, readOn } from '../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../src/application/reporting/workOnCase';
import type { CaseChange, CaseEvent, CasePerson } from '../../../src/domain/reporting/case';
import type { HistoryCheck } from '../../../src/domain/reporting/historyCheck';
import { Reporting } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

const rafael: CasePerson = { name: 'Rafael Reviewer', email: REVIEWER };
const olive: CasePerson = { name: 'Olive Owner', email: OWNER };
const note = (text: string): CaseChange => ({ kind: 'note', text });

let service: Started;
let people: Reporting;
let opened: OpenCase;

beforeEach(async () => {
  service = await startProvisioned();
  people = new Reporting(service);
  await people.report(AMIRA);
  opened = await openCase((await people.entries())[0], olive, people.workAs(OWNER));
});

afterEach(() => service.close());

async function change(by: CasePerson, wanted: CaseChange): Promise<void> {
  const current = await people.workAs(by.email).cases.get(opened.case.id);
  if (!current) throw new Error('The case is gone.');
  const saving = await changeCase({ ...opened, case: current }, wanted, by, people.workAs(by.email));
  expect(saving.kind).toBe('saved');
}

const caseItem = async (login: string) => {
  const { web } = await service.as(login);
  return web.getList(`${INTRANET}/Lists/ReportCases`).items.getById(opened.case.id);
};

/** A reviewer edits the history in the list itself. */
async function edit(login: string, forge: (history: CaseEvent[]) => unknown): Promise<void> {
  const item = await caseItem(login);
  const { CaseHistory } = await item<{ CaseHistory: string }>();
  await item.update({ CaseHistory: JSON.stringify(forge(JSON.parse(CaseHistory) as CaseEvent[])) });
}

const check = async (login: string): Promise<HistoryCheck> => {
  const found = await checkCaseHistory(opened.case, new SharePointCaseVersions(people.siteAs(login)));
  if (!found) throw new Error('The versions could not be read.');
  return found;
};

/** What is found of each step, by its words. */
const findings = async (login = REVIEWER): Promise<[string, string[], (CasePerson | undefined)[]][]> =>
  (await check(login)).steps.map((step) => [
    step.event.text || step.event.kind,
    step.findings.map(({ kind }) => kind),
    step.findings.map(({ save }) => save.by)
  ]);

describe('a case that was worked on with the product', () => {
  it('has a history that SharePoint’s versions agree with, for reviewers and owners', async () => {
    await change(olive, note('I spoke to Ben.'));
    await change(rafael, { kind: 'assign', assignee: rafael });
    // A report that is taken in is a save without a step.
    await people.report(BEN);
    const [entry] = await people.entries();
    await openCase(entry, rafael, people.workAs(REVIEWER));
    await change(rafael, { kind: 'close', outcome: 'noBreach', text: '' });
    await people.report(BEN);
    const reopened = await openCase((await people.entries())[0], olive, people.workAs(OWNER));
    await readOn(reopened, olive, people.workAs(OWNER));
    for (const login of [REVIEWER, OWNER]) {
      const { steps, goneCount } = await check(login);
      expect(steps.map(({ event, isCompared }) => [event.kind, isCompared])).toEqual([
        ['opened', true],
        ['noted', true],
        ['assigned', true],
        ['closed', true],
        ['newInformation', true]
      ]);
      expect(steps.flatMap((step) => step.findings)).toEqual([]);
      expect(goneCount).toBe(0);
    }
  });

  it('has one also on a site in another time zone: no time is read that names none', async () => {
    service.service.setTimeZone(INTRANET, 13);
    await change(rafael, note('Here.'));
    expect((await findings()).map(([, kinds]) => kinds)).toEqual([[], []]);
  });

  it('is compared as far back as some hundred versions, and nothing is said of what came before', async () => {
    const item = await caseItem(OWNER);
    for (let save = 0; save < 310; save += 1) await item.update({ Title: `Save ${save}` });
    await change(rafael, note('Late.'));
    const { steps } = await check(REVIEWER);
    expect(steps.map(({ isCompared, findings: found }) => [isCompared, found.length])).toEqual([
      [false, 0],
      [true, 0]
    ]);
    const versions = await new SharePointCaseVersions(people.siteAs(REVIEWER)).newest(opened.case.id);
    expect(versions).toHaveLength(300);
    expect(new Set(versions.map(({ number }) => number)).size).toBe(300);
  }, 60_000);
});

describe('a reviewer who edits the list itself', () => {
  it('and adds a step in the owner’s name is named beside it', async () => {
    const at = new Date().toISOString();
    await edit(REVIEWER, (history) => [...history, { at, by: olive, kind: 'noted', text: 'Leave it.' }]);
    await change(olive, note('What is this?'));
    expect(await findings(OWNER)).toEqual([
      ['opened', [], []],
      ['Leave it.', ['written'], [rafael]],
      ['What is this?', [], []]
    ]);
  });

  it('and dates a step back is shown with SharePoint’s time', async () => {
    const at = '2026-01-01T00:00:00.000Z';
    await edit(REVIEWER, (history) => [...history, { at, by: rafael, kind: 'noted', text: 'Long ago.' }]);
    const [, forged] = (await check(OWNER)).steps;
    const { Modified } = await (await caseItem(OWNER))<{ Modified: string }>();
    expect(forged.findings).toEqual([{ kind: 'written', save: { by: rafael, at: Modified } }]);
  });

  it('and changes a note of a colleague is named, with what it said', async () => {
    await change(olive, note('Ben admits it.'));
    await edit(REVIEWER, (history) =>
      history.map((one) => (one.kind === 'noted' ? { ...one, text: 'Ben denies it.' } : one))
    );
    const { steps } = await check(OWNER);
    expect(steps[1].findings).toMatchObject([
      { kind: 'changed', was: { text: 'Ben admits it.', by: olive }, save: { by: rafael } }
    ]);
  });

  it.each<[string, (history: CaseEvent[]) => unknown]>([
    ['removes a step', (history) => history.filter(({ kind }) => kind !== 'noted')],
    ['writes nonsense in its place', () => 'nothing'],
    ['buries it below more than is ever read', (history) => [...Array(3000).fill(history[0])]],
    ['writes more than is shown', () => [{ text: 'x'.repeat(250_000) }]]
  ])('and %s is named, with the step', async (_, forge) => {
    await change(olive, note('Ben admits it.'));
    await edit(REVIEWER, forge);
    const { gone, goneCount } = await check(OWNER);
    expect(gone).toContainEqual({
      event: expect.objectContaining({ text: 'Ben admits it.' }),
      save: { by: rafael, at: expect.any(String) }
    });
    expect(goneCount).toBeLessThanOrEqual(2);
  });
});

describe('versions that cannot be read', () => {
  it.each([403, 404, 500, 503])('say nothing: %d', async (status) => {
    service.faults.arm([{ method: 'GET', path: 'versions', status, times: 99 }]);
    const versions = new SharePointCaseVersions(people.siteAs(REVIEWER));
    expect(await checkCaseHistory(opened.case, versions)).toBeUndefined();
  });

  it('say nothing to staff, who see no case at all', async () => {
    expect(
      await checkCaseHistory(opened.case, new SharePointCaseVersions(people.siteAs(AMIRA)))
    ).toBeUndefined();
  });
});
