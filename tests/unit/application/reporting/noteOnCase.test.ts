import { noteOnCase } from '../../../../src/application/reporting/noteOnCase';
import { act, posts, reviewer, workIn } from './casesInMemory';
import type { CasesInMemory } from './casesInMemory';

const text = 'CASE-2 closed as a duplicate.';

async function rivalled(rivals: number): Promise<CasesInMemory> {
  const cases = await posts(1, 1);
  cases.rivals = rivals;
  return cases;
}

const note = (cases: CasesInMemory, id: number): Promise<void> =>
  noteOnCase(id, text, reviewer, workIn(cases));

describe('a note on another case', () => {
  it.each([0, 2, 4])('is added once, and takes nothing away where others save %d times', async (rivals) => {
    const cases = await rivalled(rivals);
    await note(cases, 1);
    expect(cases.known.get(1)).toMatchObject({
      onHold: rivals > 0,
      history: [{ ...act, kind: 'noted', text }]
    });
    expect(cases.known.get(1)?.history).toHaveLength(1);
  });

  it('gives up where others save all the time, and says why', async () => {
    const cases = await rivalled(5);
    await expect(note(cases, 1)).rejects.toMatchObject({
      failure: { kind: 'serverError', detail: 'The case kept being changed by others.' }
    });
    expect(cases.known.get(1)?.history).toEqual([]);
  });

  it('says that the case has been deleted', async () => {
    await expect(note(await posts(1, 1), 99)).rejects.toMatchObject({
      failure: { kind: 'missing', detail: 'The case has been deleted.' }
    });
  });
});
