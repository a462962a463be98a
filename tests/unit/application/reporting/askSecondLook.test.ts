import fc from 'fast-check';
import { askSecondLook } from '../../../../src/application/reporting/askSecondLook';
import { reportOf } from './casesInMemory';
import { ReportsInMemory } from './reportsInMemory';
import type { Fate } from './reportsInMemory';

const report = reportOf(4);

describe('asking for another look', () => {
  it('is there once, whichever requests and answers are lost and however often it is pressed', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 8 }), async (fates) => {
        const lists = new ReportsInMemory([...fates], []);
        for (let press = 0; press <= fates.length; press += 1) await askSecondLook(report, lists);
        expect(lists.secondLooks).toEqual([4]);
      })
    );
  });

  it('succeeds when SharePoint has it, also from an earlier press', async () => {
    const lists = new ReportsInMemory([], []);
    for (const press of [1, 2])
      expect([press, await askSecondLook(report, lists)]).toEqual([press, undefined]);
  });

  it.each<[string, Fate[]]>([
    ['it could not be looked for', ['lostBefore']],
    ['it could not be sent', ['answered', 'lostBefore']],
    ['the answer did not come', ['answered', 'lostAfter']]
  ])('claims nothing when %s', async (_, fates) => {
    expect(await askSecondLook(report, new ReportsInMemory(fates, []))).toMatchObject({ kind: 'noAnswer' });
  });

  it('does not hide a fault of ours', async () => {
    const lists = new ReportsInMemory([], []);
    lists.addSecondLook = () => Promise.reject(new TypeError('Oops'));
    await expect(askSecondLook(report, lists)).rejects.toThrow('Oops');
  });
});
