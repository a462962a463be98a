import fc from 'fast-check';
import { fewestInDivision, misunderstoodOf } from '../../../../src/domain/coverage/misunderstood';
import type { AnsweredRecord } from '../../../../src/domain/coverage/misunderstood';
import { defaultQuestions } from '../../../../src/domain/policy/defaultQuestions';

const [first, second] = defaultQuestions;
const questions = [first, second];
const divisionOf = (authorId: number): string | undefined =>
  authorId > 100 ? undefined : authorId % 2 ? 'Odd' : 'Even';

const record = (authorId: number, right: string[], wrong: string[]): AnsweredRecord => ({
  authorId,
  firstTries: { right, wrong }
});

describe('what was misunderstood', () => {
  it('comes by question, the most missed first, with divisions of enough people', () => {
    const odd = [1, 3, 5, 7, 9].map((id) => record(id, [first.key], [second.key]));
    const even = [2, 4, 6, 8].map((id) => record(id, [first.key, second.key], []));
    expect(misunderstoodOf(questions, [...odd, ...even], divisionOf)).toEqual([
      {
        question: second,
        all: { answered: 9, missed: 5 },
        divisions: [{ division: 'Odd', answered: 5, missed: 5 }]
      },
      {
        question: first,
        all: { answered: 9, missed: 0 },
        divisions: [{ division: 'Odd', answered: 5, missed: 0 }]
      }
    ]);
  });

  it('takes the first record of a person and passes over keys that are no question’s', () => {
    const records = [record(101, ['made-up'], [first.key]), record(101, [first.key], [])];
    expect(misunderstoodOf(questions, records, divisionOf)[0]).toEqual({
      question: first,
      all: { answered: 1, missed: 1 },
      divisions: []
    });
  });

  it('never shows a division of few, and counts nobody twice', () => {
    const records = fc.array(
      fc.record({ authorId: fc.integer({ min: 1, max: 40 }), isRight: fc.boolean() }),
      { maxLength: 80 }
    );
    fc.assert(
      fc.property(records, (given) => {
        const made = given.map(({ authorId, isRight }) =>
          record(authorId, isRight ? [first.key] : [], isRight ? [] : [first.key])
        );
        const [{ all, divisions }] = misunderstoodOf([first], made, divisionOf);
        expect(all.answered).toBe(new Set(given.map(({ authorId }) => authorId)).size);
        for (const { answered, missed } of divisions) {
          expect(answered).toBeGreaterThanOrEqual(fewestInDivision);
          expect(missed).toBeLessThanOrEqual(answered);
        }
      })
    );
  });
});
