import fc from 'fast-check';
import * as policy from '../../../src/adapters/sharepoint/mapping';
import * as cases from '../../../src/adapters/sharepoint/reporting/caseMapping';
import * as reports from '../../../src/adapters/sharepoint/reporting/reportMapping';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { questionsFrom } from '../../../src/adapters/sharepoint/questionsMapping';
import { rowsOf, textIn } from '../../../src/adapters/sharepoint/rows';
import type { Row } from '../../../src/adapters/sharepoint/rows';
import { ServiceError } from '../../../src/application/failure';
import { fuzzTimeout, runs } from './runs';

/** What SharePoint, a person's hand or a broken server might put into a column. */
const anything = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      '',
      0,
      -1,
      1.5,
      Number.NaN,
      '1',
      true,
      'true',
      '2026-11-22T01:02:03Z',
      'yesterday',
      '[]',
      '{}',
      '[{',
      '[null]',
      '[{"key":1}]',
      '[{"key":"a","part":"duties","icon":"","title":"t","text":""}]',
      'javascript:alert(1)',
      'https://forum.example/1',
      'fixedDate',
      'daysAfterJoining',
      'none',
      'received',
      'closed',
      'yammer',
      { Title: 'Ana', EMail: 'ana@x.example' }
    )
  }
);

const good: Row = {
  ID: 1,
  Id: 1,
  'odata.etag': '"1"',
  Created: '2026-11-22T01:02:03Z',
  Title: 'A title',
  PolicyKey: 'social-media',
  VersionNumber: 1,
  SchemaVersion: 2,
  Material: true,
  DueRule: 'none',
  PolicyPoints: '[{"key":"a","part":"duties","icon":"","title":"t","text":""}]',
  Questions: '[{"key":"a","situation":"s","answers":["x","y"],"right":0,"why":"w","pointKey":"a"}]',
  TimeZone: 'Australia/Sydney',
  ContentHash: 'a'.repeat(64),
  PostLink: 'https://forum.example/1',
  PostSystem: 'other',
  CaseStatus: 'closed',
  Outcome: 'none',
  LastReportId: 1,
  Modified: '2026-11-22T01:02:03Z',
  CaseHistory: '[]',
  Author: { Title: 'Ana', EMail: 'ana@x.example' }
};

/** A sound row of which a few columns are gone, added or of another type. */
function rowWith(columns: readonly string[]): fc.Arbitrary<Row> {
  const names = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...columns.map((name) => name.split('/')[0])) },
    { weight: 1, arbitrary: fc.string() }
  );
  return fc
    .tuple(fc.array(fc.tuple(names, anything), { maxLength: 4 }), fc.array(names, { maxLength: 3 }))
    .map(([changes, gone]) => {
      const row: Row = { ...good, ...Object.fromEntries(changes) };
      for (const name of gone) delete row[name];
      return row;
    });
}

/** The page asks for every column of the settings, and reads these. */
const settingsColumns = [
  'SchemaVersion',
  'PolicyKey',
  'FullPolicyLink',
  'ContactEmail',
  'UrgentText',
  'YammerPreview'
];

const reportSettingsColumns = [
  'FullPolicyLink',
  'NewsHubAddress',
  'SpeechbubbleAddress',
  'UrgentText',
  'DisclosureLink',
  'ReportReasons',
  'RetentionDays',
  'YammerPreview'
];

/** Each way a row becomes something of ours, with the columns that it reads. */
const readers: Record<string, { columns: readonly string[]; read(row: Row): object }> = {
  settings: { columns: settingsColumns, read: policy.settingsFrom },
  'a version': {
    columns: [...policy.versionSummaryColumns, ...policy.scheduleColumns],
    read: policy.versionSummaryFrom
  },
  'the words of a version': {
    columns: [...policy.contentColumns, ...policy.scheduleColumns],
    read: policy.contentFrom
  },
  'the questions of a version': {
    columns: ['Questions'],
    read: (row) => ({ questions: questionsFrom(textIn(row, 'Questions')) })
  },
  'an acknowledgement': { columns: policy.acknowledgementColumns, read: policy.acknowledgementFrom },
  'settings of reporting': { columns: reportSettingsColumns, read: reports.reportSettingsFrom },
  'a report': { columns: reports.reportColumns(schemaVersion), read: reports.reportFrom },
  'a report on the board': {
    columns: cases.listedReportColumns(schemaVersion),
    read: cases.listedReportFrom
  },
  'a request for another look': {
    columns: cases.listedReportColumns(schemaVersion),
    read: cases.secondLookFrom
  },
  'what one asked another look at': {
    columns: reports.reportColumns(schemaVersion),
    read: reports.askedAgainFrom
  },
  'a case': { columns: cases.caseColumnNames(schemaVersion), read: cases.caseFrom }
};

/** The form of a value: its types, all the way down. */
function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, formOf(inner)]));
}

/** What may be one thing or another in a sound row. */
const open = new Set(['due', 'schedule', 'assignee', 'retentionDays', 'reasonsBroken', 'takenIn', 'reply']);

function expectForm(value: object, sound: object): void {
  const closed = (one: object): unknown =>
    formOf(Object.fromEntries(Object.entries(one).filter(([name]) => !open.has(name))));
  expect(closed(value)).toEqual(closed(sound));
}

const share = Object.keys(readers).length;

describe('any answer at all, taken for', () => {
  it.each(Object.entries(readers))(
    '%s, is called unreadable or has the form that everything rests on',
    (_, { columns, read }) => {
      const sound = read(good);
      let taken = 0;
      fc.assert(
        fc.property(rowWith(columns), (row) => {
          try {
            expectForm(read(row), sound);
            taken += 1;
          } catch (error) {
            if (!(error instanceof ServiceError)) throw error;
            expect(error.failure.kind).toBe('unreadable');
          }
        }),
        { numRuns: Math.ceil(runs(20_000, 1600) / share) }
      );
      expect(taken).toBeGreaterThan(0);
    },
    fuzzTimeout
  );

  it(
    'a list of rows, is called unreadable or is one',
    () => {
      fc.assert(
        fc.property(fc.oneof(anything, fc.array(anything)), (answer) => {
          try {
            expect(rowsOf(answer).every((row) => typeof row === 'object' && row !== null)).toBe(true);
          } catch (error) {
            if (!(error instanceof ServiceError)) throw error;
          }
        }),
        { numRuns: runs(5000, 500) }
      );
    },
    fuzzTimeout
  );
});
