import fc from 'fast-check';
import { takeIn, takenInReport, withTakenIn } from '../../../../src/application/reporting/takeIn';
import {
  countTakenIn,
  hasTakenIn,
  mostTakenIn,
  nothingTakenIn,
  serialiseRest
} from '../../../../src/domain/reporting/takenIn';
import { hashing } from '../fakes';
import { act, CasesInMemory, closedCase, reportOf, takenInOf } from './casesInMemory';

const showing = { act, newIds: new Set<number>(), reopens: true };

it('keeps each report once, in whatever portions and however often it is shown', async () => {
  const portions = fc.array(fc.array(fc.nat(30), { maxLength: 8 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(portions, async (shown) => {
      let takenIn = nothingTakenIn;
      for (const ids of shown) {
        const entries = (await takenInOf(ids.map((id) => reportOf(id + 1)))).reports;
        takenIn = await withTakenIn(takenIn, entries, hashing);
      }
      const ids = takenIn.reports.map(({ id }) => id).sort((a, b) => a - b);
      expect(ids).toEqual([...new Set(shown.flat().map((id) => id + 1))].sort((a, b) => a - b));
    })
  );
});

it('keeps the first 500 one by one, and a count and a hash over the rest', async () => {
  const all = Array.from({ length: mostTakenIn + 40 }, (_, index) => reportOf(index + 1));
  const entries = (await takenInOf(all)).reports;
  const atOnce = await withTakenIn(nothingTakenIn, entries, hashing);
  const first = await withTakenIn(nothingTakenIn, entries.slice(0, 520), hashing);
  const inTwo = await withTakenIn(first, entries.slice(520), hashing);
  expect(inTwo).toEqual(atOnce);
  expect(countTakenIn(atOnce)).toBe(540);
  expect(atOnce.rest).toMatchObject({ count: 40, lastId: 540 });
  expect(all.every((report) => hasTakenIn(atOnce, report))).toBe(true);
  const other = await withTakenIn(
    first,
    [{ ...entries[520], hash: 'another' }, ...entries.slice(521)],
    hashing
  );
  expect(other.rest?.hash).not.toBe(atOnce.rest?.hash);
});

it('keeps them in the order in which they came, in whatever order they are shown', async () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(ids, async (shown) => {
      const { reports } = await takenInOf(shown.map((id) => reportOf(id)));
      const takenIn = await withTakenIn(nothingTakenIn, reports, hashing);
      expect(takenIn.reports.map(({ id }) => id)).toEqual([...shown].sort((a, b) => a - b));
    })
  );
});

it('has a hash over the rest that starts from nothing, so that anybody can work it out', async () => {
  const all = Array.from({ length: mostTakenIn + 2 }, (_, index) => reportOf(index + 1));
  const { reports } = await takenInOf(all);
  let hash = '';
  for (const report of reports.slice(mostTakenIn)) hash = await hashing.sha256(serialiseRest(hash, report));
  expect((await withTakenIn(nothingTakenIn, reports, hashing)).rest?.hash).toBe(hash);
});

it('keeps what a report is now in place of what was kept ahead of it', async () => {
  const before = await takenInOf([{ ...reportOf(1), authorId: 9 }, reportOf(2)]);
  const { reports } = await takenInOf([reportOf(1)]);
  expect((await withTakenIn(before, reports, hashing)).reports).toEqual([before.reports[1], reports[0]]);
});

it('believes nothing that stands for the rest while there is room for reports one by one', async () => {
  const ahead = { reports: [], rest: { count: 1, hash: 'forged', lastId: 999_999 } };
  const [entry] = (await takenInOf([reportOf(7)])).reports;
  expect(hasTakenIn(ahead, reportOf(7))).toBe(false);
  expect((await withTakenIn(ahead, [entry], hashing)).reports).toEqual([entry]);
});

it('changes the hash of a report with every word that was said', async () => {
  const before = await takenInReport(reportOf(1), hashing);
  const changes = [
    { link: 'https://forum.example/9' },
    { commentId: '2' },
    { details: 'x' },
    { urgent: true },
    { authorKind: 'public' as const },
    { evidence: { ...reportOf(1).evidence, text: 'x' } },
    { pictures: [{ hash: 'a', mediaType: 'image/png' as const }] }
  ];
  for (const change of changes) {
    expect((await takenInReport({ ...reportOf(1), ...change }, hashing)).hash).not.toBe(before.hash);
  }
  expect(await takenInReport({ ...reportOf(1), status: 'received' }, hashing)).toEqual(before);
});

it('saves what is shown on top of what somebody else saved at the same time', async () => {
  const cases = new CasesInMemory();
  const known = closedCase(1, nothingTakenIn, { status: 'new' });
  cases.known.set(1, { ...known, etag: '7', takenIn: await takenInOf([reportOf(1)]) });
  const [second] = (await takenInOf([reportOf(2)])).reports;
  const saved = await takeIn(known, [second], showing, { cases, hashing });
  expect(saved.takenIn?.reports.map(({ id }) => id)).toEqual([1, 2]);
  expect(saved.status).toBe('new');
});

it('opens a closed case of an earlier release for what that did not know of, and for nothing else', async () => {
  const shown = (await takenInOf([reportOf(1), reportOf(2)])).reports;
  const opened = async (newIds: number[]) => {
    const cases = new CasesInMemory();
    const legacy = { ...closedCase(1, nothingTakenIn), takenIn: undefined };
    cases.known.set(1, legacy);
    return takeIn(legacy, shown, { act, newIds: new Set(newIds), reopens: true }, { cases, hashing });
  };
  expect(await opened([])).toMatchObject({ status: 'closed', takenIn: { reports: { length: 2 } } });
  expect(await opened([2])).toMatchObject({
    status: 'newInformation',
    history: [{ kind: 'newInformation' }]
  });
});

describe('saving what is shown', () => {
  it('does without where a case knows it all', async () => {
    const cases = new CasesInMemory();
    const known = closedCase(1, await takenInOf([reportOf(1)]));
    cases.known.set(1, known);
    expect(await takeIn(known, known.takenIn!.reports, showing, { cases, hashing })).toBe(known);
    expect(cases.known.get(1)).toBe(known);
  });

  it('keeps the 501st report of a closed case, and opens that', async () => {
    const cases = new CasesInMemory();
    const all = await takenInOf(Array.from({ length: mostTakenIn + 1 }, (_, index) => reportOf(index + 1)));
    const known = closedCase(1, { reports: all.reports.slice(0, mostTakenIn), rest: undefined });
    cases.known.set(1, known);
    const saved = await takeIn(known, all.reports.slice(mostTakenIn), showing, { cases, hashing });
    expect(saved).toMatchObject({ status: 'newInformation', takenIn: { rest: { count: 1, lastId: 501 } } });
  });

  const saving = async (rivals: number) => {
    const cases = new CasesInMemory();
    const known = closedCase(1, nothingTakenIn);
    cases.known.set(1, known);
    cases.rivals = rivals;
    const { reports } = await takenInOf([reportOf(1)]);
    return { cases, saved: takeIn(known, reports, showing, { cases, hashing }) };
  };

  it.each([0, 2, 4])(
    'is done where others save %d times meanwhile, and keeps what they saved',
    async (rivals) => {
      const { saved } = await saving(rivals);
      expect(await saved).toMatchObject({ onHold: rivals > 0, takenIn: { reports: [{ id: 1 }] } });
    }
  );

  it('is given up where others save all the time', async () => {
    const { cases, saved } = await saving(5);
    await expect(saved).rejects.toMatchObject({
      failure: { kind: 'serverError', detail: 'The case kept being changed by others.' }
    });
    expect(cases.known.get(1)?.takenIn).toEqual(nothingTakenIn);
  });

  it('is given up where the case is deleted meanwhile', async () => {
    const cases = new CasesInMemory();
    const { reports } = await takenInOf([reportOf(1)]);
    await expect(
      takeIn(closedCase(1, nothingTakenIn), reports, showing, { cases, hashing })
    ).rejects.toMatchObject({ failure: { kind: 'missing', detail: 'The case has been deleted.' } });
  });

  it('is done, whatever becomes of the case a moment later', async () => {
    const { cases, saved } = await saving(0);
    cases.meanwhile = () => cases.known.clear();
    expect(await saved).toMatchObject({ takenIn: { reports: [{ id: 1 }] } });
  });
});
