import { millisecondsOf } from '../moment';
import { isClaimOf } from '../policy/claim';
import type { Claim } from '../policy/claim';
import { countsTowards, firstOf } from '../policy/counting';
import type { DueRule, VersionSummary } from '../policy/policy';
import { lastMaterialVersion } from '../policy/versions';
import { matchPeople } from './matchPeople';
import type { PeopleMatch } from './matchPeople';
import { dueDateOf } from './personalDueDate';
import type { AcknowledgementRecord, RecordSet } from './records';
import type { RosterPerson } from './roster';

export type PersonStatus = 'acknowledged' | 'outstanding' | 'overdue' | 'exempt' | 'notOnRoster';

/** One person and where they stand with the version looked at. */
export type CoveredPerson = {
  email: string;
  /** What else finds them, where the roster has it. */
  otherAddress?: string;
  name: string;
  division: string;
  status: PersonStatus;
  /** When this person has to have acknowledged by, `YYYY-MM-DD`. */
  due?: string;
  /** The record that counts. */
  record?: AcknowledgementRecord;
};

export type StatusCounts = Record<PersonStatus, number>;

export type DivisionCoverage = { division: string; counts: StatusCounts };

/** How far the acknowledgements of one version have come. */
export type Coverage = {
  version: VersionSummary;
  /** The day on which it was published, where the reader is, `YYYY-MM-DD`. */
  publishedOn: string;
  people: CoveredPerson[];
  counts: StatusCounts;
  /** Who is asked: the roster without those exempt. Undefined without a roster: then there is no percentage. */
  denominator?: number;
  divisions: DivisionCoverage[];
  /** How many had acknowledged by the end of each day on which someone did, oldest first. */
  timeline: { day: string; acknowledged: number }[];
  /** Records beyond the first of a person and version: they do not count. */
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

export type CoverageInput = {
  /** All versions of the policy, withdrawn ones too. */
  versions: readonly VersionSummary[];
  /** The version to look at; one that stands. */
  version: VersionSummary;
  recordSet: RecordSet;
  roster: readonly RosterPerson[] | undefined;
  /** The calendar day of a point in time where the reader is, `YYYY-MM-DD`. */
  dayOf(at: number): string;
  today: string;
};

/**
 * Where everyone stands with a version. A record counts when its version and hash are those of a version that stands,
 * from the last material one up to the one looked at. Of several by one person for one version the first counts.
 */
export function coverageOf(input: CoverageInput): Coverage {
  const { version, roster, recordSet } = input;
  const sorted = sortRecords(input);
  const match = matchPeople(sorted.counting, recordSet.authors, roster ?? []);
  const people = roster
    ? [...rosterPeople(input, roster, match), ...strangers(match)]
    : strangers(match).map((person): CoveredPerson => ({ ...person, status: 'acknowledged' }));
  const counts = countStatuses(people);
  return {
    version,
    publishedOn: input.dayOf(millisecondsOf(version.publishedAt)),
    people,
    counts,
    denominator: roster && counts.acknowledged + counts.outstanding + counts.overdue,
    divisions: roster ? divisionsOf(people) : [],
    timeline: timelineOf(people, input.dayOf),
    extraRecords: sorted.extra,
    unmatchedRecords: sorted.unmatched,
    withdrawnRecords: sorted.withdrawn,
    disputedRecords: match.disputed,
    recordsOfTwo: match.ofTwo
  };
}

type SortedRecords = {
  /** The earliest counting record of each author. */
  counting: Map<number, AcknowledgementRecord>;
  extra: number;
  unmatched: AcknowledgementRecord[];
  withdrawn: number;
};

function sortRecords({ versions, version, recordSet }: CoverageInput): SortedRecords {
  const rank = rankClaims(versions, version);
  const sorted: SortedRecords = { counting: new Map(), extra: 0, unmatched: [], withdrawn: 0 };
  for (const record of recordSet.records) {
    const claimed = rank(record.claim);
    if (claimed === 'ofAnotherPolicy') continue;
    if (claimed === 'unmatched') {
      sorted.unmatched.push(record);
    } else if (claimed.authors.has(record.authorId)) {
      sorted.extra += 1;
    } else {
      claimed.authors.add(record.authorId);
      if (claimed.withdrawn) sorted.withdrawn += 1;
      else if (claimed.counts) {
        const known = sorted.counting.get(record.authorId);
        sorted.counting.set(record.authorId, known ? firstOf(known, record) : record);
      }
    }
  }
  return sorted;
}

type RankedVersion = {
  withdrawn: boolean;
  counts: boolean;
  /** Whose record has been seen. */ authors: Set<number>;
};

type Rank = 'ofAnotherPolicy' | 'unmatched' | RankedVersion;

/** What records with a claim are worth. Many records share a claim, so each is looked into once. */
function rankClaims(versions: readonly VersionSummary[], version: VersionSummary): (claim: Claim) => Rank {
  const counts = countsTowards(version, versions);
  const own = versions
    .filter(({ policyKey }) => policyKey === version.policyKey)
    .map((one) => ({ one, authors: new Set<number>() }));
  const rankOf = (claim: Claim): Rank => {
    if (claim.policyKey !== version.policyKey) return 'ofAnotherPolicy';
    const claimed = own.find(({ one }) => isClaimOf(claim, one));
    if (!claimed) return 'unmatched';
    return { withdrawn: claimed.one.withdrawn, counts: counts(claim), authors: claimed.authors };
  };
  const known = new Map<Claim, Rank>();
  return (claim) => {
    const rank = known.get(claim) ?? rankOf(claim);
    known.set(claim, rank);
    return rank;
  };
}

function rosterPeople(
  { version, versions, today, dayOf }: CoverageInput,
  roster: readonly RosterPerson[],
  match: PeopleMatch
): CoveredPerson[] {
  const askedOn = dayOf(millisecondsOf(lastMaterialVersion(version, versions).publishedAt));
  return roster.map((person) => {
    const { email, name, division } = person;
    const record = match.found.get(person);
    const due = dueDateOf(version.due, person, askedOn);
    const status = statusOf(person, record, due, today);
    const { otherAddress } = person;
    return {
      email,
      name,
      division,
      record,
      due,
      status,
      ...(otherAddress === undefined ? {} : { otherAddress })
    };
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

/** People with a counting record whom the roster does not name: leavers, contractors, mistakes in the roster. */
function strangers(match: PeopleMatch): CoveredPerson[] {
  return match.strangers.map(({ author, record }) => ({
    email: author.email || author.login,
    name: author.name,
    division: '',
    status: 'notOnRoster',
    record
  }));
}

const noCounts: StatusCounts = { acknowledged: 0, outstanding: 0, overdue: 0, exempt: 0, notOnRoster: 0 };

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
