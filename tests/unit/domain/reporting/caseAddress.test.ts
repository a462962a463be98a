import {
  addressOf,
  caseReference,
  entryAt,
  partsWithCases
} from '../../../../src/domain/reporting/caseAddress';
import { boardOf } from '../../../../src/domain/reporting/caseBoard';
import { caseOf, now, reportOf } from './boardSamples';

const reports = [reportOf(3), reportOf(4, { key: 'post 3' }), reportOf(12)];
const { entries } = boardOf(reports, [caseOf([reports[2]], { id: 4 })], [], now);
const [fresh, known] = entries;

describe('the address of a reported post', () => {
  it('is that of any of its reports, and of its case once it has one', () => {
    expect([entryAt(entries, 'r3'), entryAt(entries, 'r4')]).toEqual([fresh, fresh]);
    expect([entryAt(entries, 'r12'), entryAt(entries, '4')]).toEqual([known, known]);
    expect([entryAt(entries, 'r1'), entryAt(entries, '3'), entryAt(entries, '12')]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });

  it.each(['', 'r', ' 4', '4 ', 'R3', '-4', '0000000004', 'x4', '4x'])('is none: %j', (address) => {
    expect(entryAt(entries, address)).toBeUndefined();
  });

  it('says so where neither a case nor a report is left', () => {
    const nothing = { ...fresh, reports: [] };
    expect([addressOf(nothing), caseReference(nothing)]).toEqual(['r0', 'REP-0']);
  });
});

it('a case is named in words by CASE and up to nine digits', () => {
  expect(partsWithCases('')).toEqual([]);
  expect(partsWithCases('CASE-123456789')).toEqual([{ text: 'CASE-123456789', caseId: 123456789 }]);
  for (const text of ['CASE-1234567890', 'case-7', 'CASE-', 'CASE-7a'])
    expect(partsWithCases(text)).toEqual([{ text }]);
  expect(partsWithCases('CASE-1CASE-2 CASE-3')).toEqual([
    { text: 'CASE-1CASE-2 ' },
    { text: 'CASE-3', caseId: 3 }
  ]);
});
