import { AuditLog } from '../../../../src/domain/evidence/auditLog';
import type { RecordKind } from '../../../../src/domain/evidence/exportColumns';
import { reconcile } from '../../../../src/domain/evidence/reconcile';
import type { Reconciliation } from '../../../../src/domain/evidence/reconcile';
import { acknowledgement, isoOf, minute, recordsOf, report, uniqueIdOf } from './records';

const listId = 'aaaaaaaa-0000-4000-8000-000000000001';

/** What Microsoft Purview has in `AuditData` of what was done to a row. */
const event = (id: number, change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    CreationTime: isoOf(id * 10 * minute).slice(0, 19),
    Operation: 'ListItemCreated',
    UserId: 'Ana@x.example',
    ObjectId: `https://x.sharepoint.com/sites/intranet/Lists/PolicyAcknowledgements/${id}_.000`,
    ListId: listId,
    ListItemUniqueId: uniqueIdOf(id),
    ItemType: 'ListItem',
    ...change
  });

const anothersEvent = (at: number): string =>
  JSON.stringify({ CreationTime: isoOf(at), Operation: 'UserLoggedIn' });

function against(
  rows: Record<string, string>[],
  files: string[][],
  kind: RecordKind = 'acknowledgements'
): Reconciliation {
  const records = recordsOf(kind, rows);
  const log = new AuditLog(new Set(records.map(({ uniqueId }) => uniqueId)), 'PolicyAcknowledgements');
  for (const events of files) {
    const add = log.file();
    events.forEach(add);
  }
  return reconcile(kind, records, log);
}

const second = { line: 3, id: 2 };

describe('an export against the audit log', () => {
  it('fits when each row was written by its author at its time', () => {
    expect(against([acknowledgement(1), acknowledgement(2)], [[event(1), event(2)]])).toEqual({
      findings: [],
      confirmed: 2,
      notCovered: 0,
      reviewed: [],
      unreadable: 0
    });
  });

  it('meets a row whose UniqueId is in braces and capitals, and an account that is named by its claim', () => {
    const { confirmed, findings } = against(
      [acknowledgement(1, { UniqueId: `{${uniqueIdOf(1).toUpperCase()}}` })],
      [[event(1, { UserId: 'i:0#.f|membership|ana@x.example' })]]
    );
    expect({ confirmed, findings }).toEqual({ confirmed: 1, findings: [] });
  });

  it('names a row that was posted in a colleague’s name, with the account that wrote it', () => {
    const rows = [acknowledgement(1), acknowledgement(2, { Login: 'ben@x.example' })];
    expect(against(rows, [[event(1), event(2)]]).findings).toEqual([
      {
        kind: 'anotherAccount',
        row: second,
        login: 'ben@x.example',
        account: 'ana@x.example',
        at: 20 * minute
      }
    ]);
  });

  it('names a row that says another time, also one from before all that the log covers', () => {
    const rows = [acknowledgement(1), acknowledgement(2, { AcknowledgedAt: '1960-01-01T00:00:00Z' })];
    expect(against(rows, [[event(1), event(2)]]).findings).toEqual([
      {
        kind: 'anotherTime',
        row: second,
        rowAt: Date.parse('1960-01-01T00:00:00Z'),
        account: 'ana@x.example',
        at: 20 * minute
      }
    ]);
  });

  it('names a row without an event, and says which rows no file covers', () => {
    const rows = [1, 2, 3, 4, 5].map((id) => acknowledgement(id));
    const files = [
      [event(1), anothersEvent(25 * minute)],
      [anothersEvent(38 * minute), event(5)]
    ];
    const { findings, confirmed, notCovered } = against(rows, files);
    expect(findings).toEqual([
      { kind: 'noEvent', row: second },
      { kind: 'noEvent', row: { line: 5, id: 4 } }
    ]);
    // Row 3 is from between the files.
    expect({ confirmed, notCovered }).toEqual({ confirmed: 2, notCovered: 1 });
  });

  it('names rows that were changed or deleted since, by whom, and counts an event once', () => {
    const change = event(2, { Operation: 'ListItemUpdated', UserId: 'olivia@x.example', Id: 'same' });
    const deletion = event(1, { Operation: 'ListItemRecycled', UserId: 'olivia@x.example' });
    const created = [event(1), event(2)];
    const { findings } = against(
      [acknowledgement(1), acknowledgement(2)],
      [
        [...created, change],
        [change, deletion]
      ]
    );
    expect(findings).toEqual([
      { kind: 'deletedSince', row: { line: 2, id: 1 }, account: 'olivia@x.example', at: 10 * minute },
      { kind: 'changedSince', row: second, times: 1, account: 'olivia@x.example', at: 20 * minute }
    ]);
  });

  it('names rows of the log that the export has not, but no later ones and none of another list', () => {
    const elsewhere = 'bbbbbbbb-0000-4000-8000-000000000001';
    const { findings } = against(
      [acknowledgement(1), acknowledgement(4)],
      [
        [
          event(1),
          event(2),
          event(3),
          event(3, { Operation: 'ListItemDeleted', UserId: 'olivia@x.example' }),
          event(4),
          event(5),
          event(2, { ListId: elsewhere, ListItemUniqueId: uniqueIdOf(99) })
        ]
      ]
    );
    expect(findings).toEqual([
      { kind: 'notExported', item: '2', account: 'ana@x.example', at: 20 * minute },
      { kind: 'deletedBefore', item: '3', account: 'olivia@x.example', at: 30 * minute }
    ]);
  });

  it('names rows that cannot be looked for', () => {
    const rows = [acknowledgement(1), acknowledgement(2, { UniqueId: uniqueIdOf(1) })];
    expect(against([...rows, acknowledgement(3, { UniqueId: '3' })], [[event(1)]]).findings).toEqual([
      { kind: 'repeatedUniqueId', row: second },
      { kind: 'noUniqueId', row: { line: 4, id: 3 } }
    ]);
  });

  it('takes a reviewer’s change of a report as what reviewers do, and a reporter’s own as a finding', () => {
    const changed = (UserId: string): string => event(1, { Operation: 'ListItemUpdated', UserId });
    const { findings, reviewed } = against(
      [report(1)],
      [[event(1), changed('rafael@x.example'), changed('ana@x.example')]],
      'reports'
    );
    expect(reviewed).toEqual([{ account: 'rafael@x.example', rows: 1 }]);
    expect(findings).toEqual([
      { kind: 'changedSince', row: { line: 2, id: 1 }, times: 1, account: 'ana@x.example', at: 10 * minute }
    ]);
  });

  it('counts what it cannot read, and keeps nothing of what is about others', () => {
    const log = new AuditLog(new Set([uniqueIdOf(1)]), 'PolicyAcknowledgements');
    const add = log.file();
    [
      'not JSON',
      '[]',
      'null',
      '{"CreationTime":"yesterday"}',
      event(1),
      event(7, { ObjectId: 'https://x.sharepoint.com/sites/intranet/Lists/Payroll/7_.000' })
    ].forEach(add);
    expect(log.unreadable).toBe(4);
    expect(log.events.map(({ uniqueId }) => uniqueId)).toEqual([uniqueIdOf(1)]);
  });
});
