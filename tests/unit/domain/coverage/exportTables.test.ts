import type { Coverage } from '../../../../src/domain/coverage/coverage';
import { divisionsTable, peopleTable } from '../../../../src/domain/coverage/exportTables';

const coverage: Coverage = {
  version: {
    id: 1,
    policyKey: 'social-media',
    number: 1,
    material: true,
    changeSummary: '',
    due: { kind: 'none' },
    contentHash: 'hash',
    publishedAt: '2026-11-01T00:00:00Z',
    withdrawn: false
  },
  publishedOn: '2026-11-01',
  people: [
    { email: 'a@x.example', name: 'A', division: 'Health', status: 'outstanding' },
    { email: 'b@x.example', name: 'B', division: 'Health', status: 'overdue', due: '2026-11-10' },
    { email: 'c@x.example', name: 'C', division: 'Legal', status: 'overdue', due: '2026-11-10' }
  ],
  counts: { acknowledged: 0, dueForRenewal: 0, outstanding: 1, overdue: 2, exempt: 0, notOnRoster: 0 },
  denominator: 3,
  divisions: [
    {
      division: 'Health',
      counts: { acknowledged: 0, dueForRenewal: 0, outstanding: 1, overdue: 1, exempt: 4, notOnRoster: 0 }
    }
  ],
  timeline: [],
  extraRecords: 0,
  unmatchedRecords: [],
  withdrawnRecords: 0,
  disputedRecords: [],
  recordsOfTwo: []
};

describe('what is exported', () => {
  it('are people as they are given, each with the version they are asked for', () => {
    const [, ben] = coverage.people;
    expect([...peopleTable('x.csv', coverage.version, [ben]).rows]).toEqual([
      ['b@x.example', 'B', 'Health', 'overdue', '2026-11-10', 'social-media', 1]
    ]);
  });

  it('have names of columns that other programs rely on', () => {
    const people = peopleTable('x.csv', coverage.version, coverage.people);
    expect(people.fileName).toBe('x.csv');
    expect(people.columns).toEqual(['Email', 'Name', 'Division', 'Status', 'Due', 'PolicyKey', 'Version']);
    const divisions = divisionsTable(coverage);
    expect(divisions.fileName).toBe('divisions.csv');
    expect(divisions.columns).toEqual([
      'Division',
      'Asked',
      'Acknowledged',
      'Outstanding',
      'Overdue',
      'Exempt',
      'PolicyKey',
      'Version',
      'DueForRenewal'
    ]);
  });

  it('say nothing of a due date where a person has none', () => {
    const [[...cells]] = [...peopleTable('x.csv', coverage.version, [coverage.people[0]]).rows];
    expect(cells).toEqual(['a@x.example', 'A', 'Health', 'outstanding', '', 'social-media', 1]);
  });

  it('are told with how many rows they have', () => {
    for (const people of [coverage.people, [coverage.people[0]], []]) {
      const table = peopleTable('x.csv', coverage.version, people);
      expect([table.rowCount, [...table.rows].length]).toEqual([people.length, people.length]);
    }
    const { divisions } = coverage;
    for (const some of [divisions, [...divisions, { ...divisions[0], division: 'Legal' }], []]) {
      const table = divisionsTable({ ...coverage, divisions: some });
      expect([table.rowCount, [...table.rows].length]).toEqual([some.length, some.length]);
    }
  });

  it('are the divisions, where those exempt are not asked', () => {
    expect([...divisionsTable(coverage).rows]).toEqual([['Health', 2, 0, 1, 1, 4, 'social-media', 1, 0]]);
  });
});
