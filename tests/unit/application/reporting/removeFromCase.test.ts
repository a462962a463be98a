import { removeFromCase } from '../../../../src/application/reporting/removeFromCase';
import type { Removal } from '../../../../src/application/reporting/removeFromCase';
import type { OpenCase } from '../../../../src/application/reporting/workOnCase';
import { failure } from '../fakes';
import { act, CasesInMemory, openFirst, reportsOfOnePost, reviewer, workIn } from './casesInMemory';

const hash = 'a'.repeat(64);
const reason = 'It shows a client.';
const removed = { ...act, kind: 'removed', text: `REP-2: ${reason}` };
const without = { ...act, kind: 'removed', text: `REP-2, SHA-256 ${hash}: ${reason}` };

/** A case with three reports, and what is recycled of their pictures, each by its report and place. */
async function caseOfThree() {
  const cases = new CasesInMemory();
  reportsOfOnePost(cases, 3);
  const pictures: string[] = [];
  const owner = {
    ...workIn(cases),
    recyclePictures: async ({ id }: { id: number }): Promise<void> => void pictures.push(`all of ${id}`),
    recyclePicture: async ({ id }: { id: number }, number: number): Promise<void> =>
      void pictures.push(`${number} of ${id}`)
  };
  return { cases, pictures, owner, open: await openFirst(cases) };
}

const second = ({ reports }: OpenCase, picture?: Removal['picture']): Removal => ({
  report: reports[1],
  picture,
  reason
});

const stepsOf = (cases: CasesInMemory) => cases.known.get(1)?.history.slice(1);

describe('taking something out of a case', () => {
  it('puts a report into the recycle bin with all its pictures, and says why', async () => {
    const { cases, pictures, owner, open } = await caseOfThree();
    const after = await removeFromCase(open, second(open), reviewer, owner);
    expect([cases.recycled, pictures]).toEqual([[2], ['all of 2']]);
    expect(stepsOf(cases)).toEqual([removed]);
    expect(after.case).toEqual(cases.known.get(1));
    expect(after.reports.map(({ id }) => id)).toEqual([1, 3]);
  });

  it('keeps of a report who made it, when, and its hash', async () => {
    const { cases, owner, open } = await caseOfThree();
    const before = open.case.takenIn;
    await removeFromCase(open, second(open), reviewer, owner);
    expect(cases.known.get(1)?.takenIn).toEqual(before);
  });

  it('puts one picture into the recycle bin, keeps its hash, and leaves the report', async () => {
    const { cases, pictures, owner, open } = await caseOfThree();
    const after = await removeFromCase(open, second(open, { number: 3, hash }), reviewer, owner);
    expect([cases.recycled, pictures]).toEqual([[], ['3 of 2']]);
    expect(stepsOf(cases)).toEqual([without]);
    expect(after).toEqual({ ...open, case: cases.known.get(1) });
  });

  it('recycles nothing where somebody else changed the case first, and says so', async () => {
    const { cases, pictures, owner, open } = await caseOfThree();
    cases.savedByOthers(1);
    await expect(removeFromCase(open, second(open), reviewer, owner)).rejects.toMatchObject({
      failure: { kind: 'rejected', detail: 'Somebody else changed the case first.' }
    });
    expect([cases.recycled, pictures, stepsOf(cases)]).toEqual([[], [], []]);
  });

  it('says why first, and goes on where it broke off without saying it twice', async () => {
    const { cases, owner, open } = await caseOfThree();
    const recyclePictures = (): Promise<void> => Promise.reject(failure('throttled'));
    const breaking = removeFromCase(open, second(open), reviewer, { ...owner, recyclePictures });
    await expect(breaking).rejects.toMatchObject({ failure: { kind: 'throttled' } });
    expect([cases.recycled, stepsOf(cases)]).toEqual([[], [removed]]);
    await removeFromCase(open, second(open), reviewer, owner);
    expect([cases.recycled, stepsOf(cases)]).toEqual([[2], [removed]]);
  });
});
