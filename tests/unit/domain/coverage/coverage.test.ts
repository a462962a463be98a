import fc from 'fast-check';
import { coverageOf } from '../../../../src/domain/coverage/coverage';
import type { Coverage } from '../../../../src/domain/coverage/coverage';
import type { AcknowledgementRecord, Author } from '../../../../src/domain/coverage/records';
import type { RosterPerson } from '../../../../src/domain/coverage/roster';
import type { VersionSummary } from '../../../../src/domain/policy/policy';
import { renewedStanding } from '../../../../src/domain/policy/renewedStanding';
import { standingOf } from '../../../../src/domain/policy/standing';
import { version as versionOf } from '../policy/versionSamples';
import { groundworkOf, recordSetOf } from './groundwork';

const policyKey = 'social-media';

const version = (number: number, change: Partial<VersionSummary> = {}): VersionSummary =>
  versionOf(number, { publishedAt: '2026-11-01T00:00:00Z', ...change });

let nextId = 0;

function record(
  authorId: number,
  number: number,
  change: Partial<AcknowledgementRecord> = {}
): AcknowledgementRecord {
  nextId += 1;
  const claim = { policyKey, versionNumber: number, contentHash: `hash-${number}` };
  return { id: nextId, authorId, claim, at: Date.parse('2026-11-10T00:00:00Z'), ...change };
}

const author = (id: number): Author => ({
  id,
  login: `p${id}@login.example`,
  email: `p${id}@mail.example`,
  name: `Person ${id}`
});

const onRoster = (id: number, change: Partial<RosterPerson> = {}): RosterPerson => ({
  email: `P${id}@Mail.example`,
  name: `Person ${id}`,
  division: id % 2 ? 'Odd' : 'Even',
  ...change
});

type Given = {
  versions?: VersionSummary[];
  version?: VersionSummary;
  /** `'none'` when none has been stored. */
  roster?: RosterPerson[] | 'none';
  records?: AcknowledgementRecord[];
  authors?: Author[];
  now?: number;
};

function cover({ records = [], ...given }: Given = {}): Coverage {
  const versions = given.versions ?? [version(1)];
  const authors = given.authors ?? records.map(({ authorId }) => author(authorId));
  const roster = given.roster ?? [onRoster(1), onRoster(2), onRoster(3)];
  const recordSet = recordSetOf(records, authors);
  return coverageOf({
    ...groundworkOf(versions, recordSet, roster === 'none' ? undefined : roster),
    version: given.version ?? versions[versions.length - 1],
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    today: '2026-11-22',
    now: given.now ?? Date.parse('2026-11-22T02:00:00Z')
  });
}

describe('coverage', () => {
  it('matches by email or by login, whatever the case', () => {
    const roster = [onRoster(1), onRoster(2, { email: 'P2@LOGIN.example' }), onRoster(3)];
    const { counts, denominator } = cover({ roster, records: [record(1, 1), record(2, 1)] });
    expect(counts).toMatchObject({ acknowledged: 2, outstanding: 1, notOnRoster: 0 });
    expect(denominator).toBe(3);
  });

  it('matches by login first: a mail address that is another person’s login gives nobody their record', () => {
    const own = author(1);
    const others = { ...author(2), email: own.login };
    const made = record(2, 1);
    const given = { roster: [onRoster(1, { email: own.login }), onRoster(3)], authors: [own, others] };
    const without = cover({ ...given, records: [made] });
    expect(without.people[0]).toMatchObject({ status: 'outstanding' });
    expect(without.counts).toMatchObject({ acknowledged: 0, outstanding: 2, notOnRoster: 1 });
    expect(without.disputedRecords).toEqual([made]);

    const ownRecord = record(1, 1);
    const both = cover({ ...given, records: [made, ownRecord] });
    expect(both.people[0]).toMatchObject({ status: 'acknowledged', record: ownRecord });
    expect(both.disputedRecords).toEqual([made]);
  });

  it('matches by either address of a person, whatever nobody sees in it, and counts them once', () => {
    const roster = [
      onRoster(1, { email: 'one@x.example', otherAddress: '\u200bP1@Login.example' }),
      onRoster(2)
    ];
    const own = { ...author(5), login: 'one@x.example' };
    const [first, second] = [record(1, 1), record(5, 1)];
    const { people, counts } = cover({ roster, records: [first, second], authors: [author(1), own] });
    expect(people[0]).toMatchObject({ status: 'acknowledged', record: { id: first.id } });
    expect(counts).toMatchObject({ acknowledged: 1, outstanding: 1, notOnRoster: 0 });
  });

  it('gives a record that fits two people of the roster to who signs in so, once, and lists it', () => {
    const both = { ...author(1), login: 'p1@login.example', email: 'p2@mail.example' };
    const made = record(1, 1);
    const coverage = cover({
      roster: [onRoster(1, { email: 'p1@login.example' }), onRoster(2)],
      records: [made],
      authors: [both]
    });
    expect(coverage.people.map(({ status }) => status)).toEqual(['acknowledged', 'outstanding']);
    expect(coverage.recordsOfTwo).toEqual([made]);
  });

  it('counts the first record of a person and version, and says how many more there are', () => {
    const [first, second, third] = [record(1, 1), record(1, 1), record(1, 1)];
    const coverage = cover({ records: [first, second, third] });
    expect(coverage.extraRecords).toBe(2);
    expect(coverage.people[0]).toMatchObject({ status: 'acknowledged', record: { id: first.id } });
  });

  it('sets records apart whose hash or version is none that was published', () => {
    const forged = record(1, 1, { claim: { policyKey, versionNumber: 1, contentHash: 'other' } });
    const coverage = cover({ records: [forged, record(2, 9)] });
    expect(coverage.unmatchedRecords).toHaveLength(2);
    expect(coverage.counts.acknowledged).toBe(0);
  });

  it('passes over records of another policy', () => {
    const other = record(1, 1, { claim: { policyKey: 'travel', versionNumber: 1, contentHash: 'hash-1' } });
    expect(cover({ records: [other] })).toMatchObject({ unmatchedRecords: [], counts: { acknowledged: 0 } });
  });

  it('counts from the last material version on', () => {
    const versions = [version(1), version(2), version(3, { material: false })];
    const { counts } = cover({ versions, records: [record(1, 1), record(2, 2), record(3, 3)] });
    expect(counts.acknowledged).toBe(2);
  });

  it('keeps records of a withdrawn version apart', () => {
    const versions = [version(1), version(2, { withdrawn: true })];
    const coverage = cover({ versions, version: versions[0], records: [record(1, 2)] });
    expect(coverage).toMatchObject({ withdrawnRecords: 1, counts: { acknowledged: 0 } });
  });

  it('lists apart who is not on the roster, and leaves them out of the percentage', () => {
    const coverage = cover({ records: [record(9, 1)] });
    expect(coverage.counts).toMatchObject({ acknowledged: 0, notOnRoster: 1 });
    expect(coverage.denominator).toBe(3);
    expect(coverage.people[3]).toMatchObject({ email: 'p9@mail.example', status: 'notOnRoster' });
  });

  it('leaves those exempt out of the denominator until their exemption ends', () => {
    const roster = [
      onRoster(1, { exemptUntil: '2026-11-22' }),
      onRoster(2, { exemptUntil: '2026-11-21' }),
      onRoster(3, { exemptUntil: '2026-12-01' })
    ];
    const coverage = cover({ roster, records: [record(3, 1)] });
    expect(coverage.counts).toMatchObject({ exempt: 1, outstanding: 1, acknowledged: 1 });
    expect(coverage.denominator).toBe(2);
  });

  it('has no percentage without a roster, only counts', () => {
    const coverage = cover({ roster: 'none', records: [record(1, 1), record(9, 1)] });
    expect(coverage.denominator).toBeUndefined();
    expect(coverage.counts.acknowledged).toBe(2);
    expect(coverage.divisions).toEqual([]);
  });

  it('says who is overdue by the due rule and their own dates', () => {
    const versions = [version(1, { due: { kind: 'fixedDate', date: '2026-11-21' } })];
    const roster = [onRoster(1), onRoster(2, { startDate: '2026-11-22' })];
    expect(cover({ versions, roster }).people.map(({ status }) => status)).toEqual([
      'overdue',
      'outstanding'
    ]);
  });

  it('adds up over days', () => {
    const records = [record(1, 1, { at: Date.parse('2026-11-12T00:00:00Z') }), record(2, 1), record(3, 1)];
    expect(cover({ records }).timeline).toEqual([
      { day: '2026-11-10', acknowledged: 2 },
      { day: '2026-11-12', acknowledged: 3 }
    ]);
  });

  it('never loses or doubles anyone: each person of the roster has one status, and the divisions add up', () => {
    const ids = fc.integer({ min: 1, max: 12 });
    const records = fc.array(
      fc
        .tuple(ids, fc.integer({ min: 1, max: 4 }), fc.boolean())
        .map(([id, number, sound]) =>
          record(id, number, sound ? {} : { claim: { policyKey, versionNumber: number, contentHash: 'x' } })
        )
    );
    const roster = fc.uniqueArray(ids).map((all) => all.map((id) => onRoster(id)));
    const versions = [version(1), version(2, { withdrawn: true }), version(3, { material: false })];
    fc.assert(
      fc.property(records, roster, (made, people) => {
        const coverage = cover({ versions, roster: people, records: made });
        const { acknowledged, outstanding, overdue, exempt, notOnRoster } = coverage.counts;
        expect(acknowledged + outstanding + overdue + exempt).toBe(people.length);
        expect(coverage.people).toHaveLength(people.length + notOnRoster);
        const inDivisions = coverage.divisions.reduce((sum, { counts }) => sum + counts.acknowledged, 0);
        expect(inDivisions).toBe(acknowledged);
        const last = coverage.timeline[coverage.timeline.length - 1]?.acknowledged ?? 0;
        expect(last).toBe(acknowledged);
      })
    );
  });
});

describe('coverage keeps to what the roster and the list say', () => {
  it('leaves out who is exempt until the end of that day', () => {
    const until = (exemptUntil: string): string =>
      cover({ roster: [onRoster(1, { exemptUntil })] }).people[0].status;
    expect(until('2026-11-21')).toBe('outstanding');
    expect(until('2026-11-22')).toBe('exempt');
    expect(until('2026-11-23')).toBe('exempt');
  });

  it('tells a record of no published version as the list has it', () => {
    const unpublished = record(1, 7);
    expect(cover({ records: [unpublished] }).unmatchedRecords).toEqual([unpublished]);
  });

  it('tells a person’s other address where the roster has one', () => {
    const roster = [onRoster(1, { otherAddress: 'one@x.example' }), onRoster(2)];
    const [one, two] = cover({ roster }).people;
    expect(one.otherAddress).toBe('one@x.example');
    expect(two).not.toHaveProperty('otherAddress');
  });

  it('lists no disputed record of a person who made none that counts', () => {
    const others = { ...author(2), email: author(1).login };
    expect(cover({ authors: [author(1), others], records: [] }).disputedRecords).toEqual([]);
  });

  it('orders divisions by name, without those whom the roster does not name', () => {
    const roster = ['Payments', 'Child support', 'Medicare'].map((division, id) =>
      onRoster(id + 1, { division })
    );
    const { divisions, people } = cover({ roster, records: [record(9, 1)] });
    expect(divisions.map(({ division }) => division)).toEqual(['Child support', 'Medicare', 'Payments']);
    expect(people[3]).toMatchObject({ status: 'notOnRoster', division: '' });
  });

  it('takes the earlier of the records of an account that left and came back', () => {
    const roster = [onRoster(1)];
    const again = { ...author(1), id: 11 };
    const [later, earlier] = [record(1, 1, { id: 902 }), record(11, 1, { id: 901 })];
    const { people } = cover({ roster, authors: [author(1), again], records: [earlier, later] });
    expect(people[0].record).toEqual(earlier);
  });
});

describe('a person’s due date', () => {
  it('is not moved by a version that asks nobody again', () => {
    const due = { kind: 'daysAfterJoining', days: 14 } as const;
    const versions = [
      version(1, { due, publishedAt: '2026-10-01T00:00:00Z' }),
      version(2, { due, publishedAt: '2026-11-01T00:00:00Z', material: false })
    ];
    const { people } = cover({ versions, roster: [onRoster(1, { startDate: '2010-01-01' })] });
    expect(people[0]).toMatchObject({ due: '2026-10-15', status: 'overdue' });
  });
});

describe('coverage of a version that asks again', () => {
  const zone = 'Australia/Sydney';
  const versions = [
    version(1, { schedule: { zone, renewalMonths: 6 }, due: { kind: 'fixedDate', date: '2026-11-05' } })
  ];
  const roster = [onRoster(1), onRoster(2), onRoster(3)];
  const at = (moment: string): { at: number } => ({ at: Date.parse(moment) });

  it.each([
    ['2027-05-08T13:59:59Z', 'acknowledged', '2026-11-05'],
    ['2027-05-09T14:00:00Z', 'dueForRenewal', '2027-06-07'],
    ['2027-06-07T13:59:59Z', 'dueForRenewal', '2027-06-07'],
    ['2027-06-07T14:00:00Z', 'overdue', '2027-06-07']
  ])('at %s has a person of November as %s, due %s', (now, status, due) => {
    const { people, counts, denominator } = cover({
      versions,
      roster,
      records: [record(1, 1)],
      now: Date.parse(now)
    });
    expect(people[0]).toMatchObject({ status, due });
    expect(counts[status as keyof typeof counts]).toBeGreaterThan(0);
    expect(denominator).toBe(3);
  });

  it.each([
    ['2027-07-01', 'exempt'],
    ['2027-06-30', 'overdue'],
    [undefined, 'overdue']
  ])('asks nobody anew who is exempt until %s: %s', (exemptUntil, status) => {
    const { people } = cover({
      versions,
      roster: [onRoster(1, { exemptUntil })],
      records: [record(1, 1)],
      now: Date.parse('2027-07-01T00:00:00Z')
    });
    expect(people[0].status).toBe(status);
  });

  it('counts the first record of each period, whichever account of a person made it, and calls only the others extra', () => {
    const records = [
      record(1, 1, at('2026-11-10T00:00:00Z')),
      record(9, 1, at('2027-01-10T00:00:00Z')),
      record(9, 1, at('2027-05-20T00:00:00Z')),
      record(1, 1, at('2027-06-01T00:00:00Z'))
    ];
    const authors = [author(1), { ...author(9), email: 'p1@mail.example' }];
    const { people, extraRecords } = cover({
      versions,
      roster,
      records,
      authors,
      now: Date.parse('2027-07-01T00:00:00Z')
    });
    expect(people[0]).toMatchObject({ status: 'acknowledged', record: { id: records[2].id } });
    expect(extraRecords).toBe(1);
  });

  it('is for everyone what it is for the person', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 1500 }), (days, later) => {
        const begun = Date.parse('2026-11-02T03:00:00Z');
        const dayMs = 24 * 60 * 60 * 1000;
        const records = days.sort((a, b) => a - b).map((day) => record(1, 1, { at: begun + day * dayMs }));
        const own = records.map(({ id, claim, at: made }) => ({
          ...claim,
          id,
          intentionId: '',
          acknowledgedAt: new Date(made).toISOString()
        }));
        const now = begun + (days[days.length - 1] + later) * dayMs;
        const [person] = cover({ versions, roster, records, now }).people;
        const first = standingOf(policyKey, versions, own, now);
        if (first.kind !== 'acknowledged') throw new Error('There is a record.');
        const standing = renewedStanding(first, versions, own, now);
        expect(person.status === 'acknowledged').toBe(standing.kind === 'acknowledged');
        if (standing.kind === 'toAcknowledge')
          expect([person.due, person.status === 'overdue']).toEqual([
            standing.renewal?.due,
            standing.renewal?.isOverdue
          ]);
      })
    );
  });
});
