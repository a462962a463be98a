import { countingVersions } from '../policy/counting';
import type { DueRule, VersionSummary } from '../policy/policy';
import { inEffectSince } from '../policy/inEffectSince';
import { lastMaterialVersion } from '../policy/versions';
import type { PeopleMatch } from './matchPeople';
import { dueDateOf } from './personalDueDate';
import type { AcknowledgementRecord, RecordSet } from './records';
import type { RosterPerson } from './roster';
import { recordsInForceByGroup, renewalsOf } from './renewals';
import type { Renewals } from './renewals';
import { firstOfAny, none } from './tally';
import type { Tally } from './tally';

/** `dueForRenewal`: they did acknowledge, are asked again because that was long ago, and have some days left. */
export type PersonStatus =
  'acknowledged' | 'dueForRenewal' | 'outstanding' | 'overdue' | 'exempt' | 'notOnRoster';

/** One person and where they stand with the version looked at. */
export type CoveredPerson = {
  email: string;
  /** What else finds them, where the roster has it. */
  otherAddress?: string;
  name: string;
  division: string;
  status: PersonStatus;
  /** When this person has to have acknowledged by, or to have renewed what they did, `YYYY-MM-DD`. */
  due?: string;
  /** The record that counts, or did until it had to be renewed. */
  record?: AcknowledgementRecord;
};

type StatusCounts = Record<PersonStatus, number>;

export type DivisionCoverage = { division: string; counts: StatusCounts };

/** How far the acknowledgements of one version have come. */
export type Coverage = {
  version: VersionSummary;
  /** The day on which it was published or took effect later, where the reader is, `YYYY-MM-DD`. */
  publishedOn: string;
  people: CoveredPerson[];
  counts: StatusCounts;
  /** Who is asked: the roster without those exempt. Undefined without a roster: then there is no percentage. */
  denominator?: number;
  divisions: DivisionCoverage[];
  /** How many had acknowledged by the end of each day on which someone did, oldest first. */
  timeline: { day: string; acknowledged: number }[];
  /** Records beyond the first of a person and version that renew nothing: they do not count. */
  extraRecords: number;
  /** Records whose version or hash is none that was published. */
  unmatchedRecords: AcknowledgementRecord[];
  /** Records for versions that have been withdrawn. */
  withdrawnRecords: number;
  /** Records that count, whose author's mail address is what somebody else signs in with. */
  disputedRecords: AcknowledgementRecord[];
  /** Records that count, whose author's login and mail address are those of two people of the roster. */
  recordsOfTwo: AcknowledgementRecord[];
};

/** What coverage rests on whichever version is looked at: worked out once for a reading. */
export type Groundwork = {
  /** All versions of the policy, withdrawn ones too. */
  versions: readonly VersionSummary[];
  recordSet: RecordSet;
  roster: readonly RosterPerson[] | undefined;
  tally: Tally;
  match: PeopleMatch;
};

export type CoverageInput = Groundwork & {
  /** The version to look at; one that stands. */
  version: VersionSummary;
  /** The calendar day of a point in time where the reader is, `YYYY-MM-DD`. */
  dayOf(at: number): string;
  today: string;
  /** Milliseconds since 1970. */
  now: number;
};

/**
 * Where everyone stands with a version. A record counts when its version and hash are those of a version that stands,
 * from the last material one up to the one looked at. Of several by one person for one version the first counts.
 */
export function coverageOf(input: CoverageInput): Coverage {
  const { version, versions, roster, recordSet, tally, match } = input;
  const renewals = renewalsOf(version.schedule, input.now);
  const countingOnes = countingVersions(version, versions);
  const { authors } = recordSet;
  const { inForce: counting, renewed } = renewals
    ? recordsInForceByGroup(recordSet, countingOnes, renewals, authors.length, (author) => author)
    : { inForce: firstOfAny(tally, countingOnes), renewed: 0 };
  const ofPeople = (people: number): Int32Array =>
    renewals
      ? recordsInForceByGroup(recordSet, countingOnes, renewals, people, (author) => match.personOf[author])
          .inForce
      : recordsOfPeople(counting, match, people);
  const people = [
    ...(roster ? rosterPeople(input, roster, ofPeople(roster.length), renewals) : []),
    ...strangers(input, counting, renewals)
  ];
  const counts = countStatuses(people);
  const recordsOf = (authors: ReadonlySet<number>): AcknowledgementRecord[] =>
    [...authors].flatMap((author) => (counting[author] === none ? [] : recordSet.at(counting[author])));
  return {
    version,
    publishedOn: input.dayOf(inEffectSince(version)),
    people,
    counts,
    denominator: roster && askedIn(counts),
    divisions: roster ? divisionsOf(people) : [],
    timeline: timelineOf(people, input.dayOf),
    extraRecords: tally.extra - renewed,
    unmatchedRecords: tally.unmatched.map((place) => recordSet.at(place)),
    withdrawnRecords: tally.withdrawn,
    disputedRecords: recordsOf(match.disputed),
    recordsOfTwo: recordsOf(match.ofTwo)
  };
}

/** The record of each person of the roster. An account that left and came back has two ids, and its first record counts. */
function recordsOfPeople(counting: Int32Array, { personOf }: PeopleMatch, people: number): Int32Array {
  const records = new Int32Array(people).fill(none);
  counting.forEach((record, author) => {
    const person = personOf[author];
    if (record === none || person === none) return;
    if (records[person] === none || record < records[person]) records[person] = record;
  });
  return records;
}

function rosterPeople(
  { version, versions, recordSet, today, now, dayOf }: CoverageInput,
  roster: readonly RosterPerson[],
  records: Int32Array,
  renewals: Renewals | undefined
): CoveredPerson[] {
  const askedOn = dayOf(inEffectSince(lastMaterialVersion(version, versions)));
  /** By the day they started: most share theirs. */
  const dueDates = new Map<string | undefined, string | undefined>();
  return roster.map((person, place) => {
    const { email, name, division, otherAddress, startDate } = person;
    const record = records[place] === none ? undefined : recordSet.at(records[place]);
    if (!dueDates.has(startDate)) dueDates.set(startDate, dueDateOf(version.due, person, askedOn));
    const renewal = record && renewals?.of(record.at);
    const hasLapsed = renewal !== undefined && now >= renewal.askedAt;
    const due = hasLapsed ? renewal.due : dueDates.get(startDate);
    const status = hasLapsed
      ? lapsedStatusOf(person, renewal.due, renewals?.today ?? today)
      : statusOf(person, record, due, today);
    return otherAddress === undefined
      ? { email, name, division, record, due, status }
      : { email, name, division, record, due, status, otherAddress };
  });
}

function statusOf(
  { exemptUntil }: RosterPerson,
  record: AcknowledgementRecord | undefined,
  due: string | undefined,
  today: string
): PersonStatus {
  if (record) return 'acknowledged';
  if (exemptUntil !== undefined && exemptUntil >= today) return 'exempt';
  return due !== undefined && today > due ? 'overdue' : 'outstanding';
}

function lapsedStatusOf({ exemptUntil }: RosterPerson, due: string, today: string): PersonStatus {
  if (exemptUntil !== undefined && exemptUntil >= today) return 'exempt';
  return today > due ? 'overdue' : 'dueForRenewal';
}

/**
 * People with a counting record whom the roster does not name: leavers, contractors, mistakes in the roster. Without a
 * roster these are all, and have acknowledged or are asked again.
 */
function strangers(
  { recordSet, match, roster, now }: CoverageInput,
  counting: Int32Array,
  renewals: Renewals | undefined
): CoveredPerson[] {
  const standsSince = (at: number): boolean => !renewals || now < renewals.of(at).askedAt;
  return recordSet.authors.flatMap(({ email, login, name }, author): CoveredPerson[] => {
    const record = counting[author];
    if (record === none || match.personOf[author] !== none) return [];
    const status = roster
      ? 'notOnRoster'
      : standsSince(recordSet.timeOf(record))
        ? 'acknowledged'
        : 'dueForRenewal';
    return [{ email: email || login, name, division: '', status, record: recordSet.at(record) }];
  });
}

const noCounts: StatusCounts = {
  acknowledged: 0,
  dueForRenewal: 0,
  outstanding: 0,
  overdue: 0,
  exempt: 0,
  notOnRoster: 0
};

/** Who is asked: whoever of the roster is not exempt. */
export function askedIn({ acknowledged, dueForRenewal, outstanding, overdue }: StatusCounts): number {
  return acknowledged + dueForRenewal + outstanding + overdue;
}

function countStatuses(people: readonly CoveredPerson[]): StatusCounts {
  const counts = { ...noCounts };
  for (const { status } of people) counts[status] += 1;
  return counts;
}

function divisionsOf(people: readonly CoveredPerson[]): DivisionCoverage[] {
  const divisions = new Map<string, StatusCounts>();
  for (const { division, status } of people) {
    if (status === 'notOnRoster') continue;
    const counts = divisions.get(division) ?? { ...noCounts };
    counts[status] += 1;
    divisions.set(division, counts);
  }
  return [...divisions]
    .map(([division, counts]) => ({ division, counts }))
    .sort((a, b) => a.division.localeCompare(b.division));
}

function timelineOf(people: readonly CoveredPerson[], dayOf: CoverageInput['dayOf']): Coverage['timeline'] {
  const perDay = new Map<string, number>();
  for (const { status, record } of people) {
    if (status !== 'acknowledged' || !record) continue;
    const day = dayOf(record.at);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  let acknowledged = 0;
  return [...perDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, added]) => ({ day, acknowledged: (acknowledged += added) }));
}

/** The due rule's own date, for the line on the chart; undefined when it differs from person to person. */
export function commonDueDate(due: DueRule): string | undefined {
  return due.kind === 'fixedDate' ? due.date : undefined;
}
