import type { FirstTries, ScenarioQuestion } from '../policy/questions';

/** How a person answered the questions of a version. */
export type AnsweredRecord = { authorId: number; firstTries: FirstTries };

/** How many answered a question, and how many of them not right at the first try. */
export type Misses = { answered: number; missed: number };

/** A question with how it was answered: by everyone, and by division where enough people answered in one. */
export type Misunderstood = {
  question: ScenarioQuestion;
  all: Misses;
  divisions: (Misses & { division: string })[];
};

/** Figures of fewer people could tell how one of them answered. */
export const fewestInDivision = 5;

/**
 * How the questions of a version were answered, those that most people missed first. It says nothing of any person.
 *
 * @param records - in order of id; of each author the first counts
 * @param divisionOf - the division of an author; undefined for people who are not on the roster
 */
export function misunderstoodOf(
  questions: readonly ScenarioQuestion[],
  records: Iterable<AnsweredRecord>,
  divisionOf: (authorId: number) => string | undefined
): Misunderstood[] {
  const tallies = new Map(questions.map(({ key }) => [key, newTally()]));
  const seen = new Set<number>();
  for (const { authorId, firstTries } of records) {
    if (seen.has(authorId)) continue;
    seen.add(authorId);
    const division = divisionOf(authorId);
    for (const key of firstTries.right) count(tallies.get(key), division, 0);
    for (const key of firstTries.wrong) count(tallies.get(key), division, 1);
  }
  return questions
    .map((question) => ({ question, ...shown(tallies.get(question.key) ?? newTally()) }))
    .sort((a, b) => shareOf(b.all) - shareOf(a.all));
}

type Tally = { all: Misses; divisions: Map<string, Misses> };

const noMisses = (): Misses => ({ answered: 0, missed: 0 });

const newTally = (): Tally => ({ all: noMisses(), divisions: new Map() });

/** A key that the version does not have is somebody's own invention. */
function count(tally: Tally | undefined, division: string | undefined, missed: 0 | 1): void {
  if (!tally) return;
  add(tally.all, missed);
  if (division === undefined) return;
  const misses = tally.divisions.get(division) ?? noMisses();
  tally.divisions.set(division, misses);
  add(misses, missed);
}

function add(misses: Misses, missed: 0 | 1): void {
  misses.answered += 1;
  misses.missed += missed;
}

function shown({ all, divisions }: Tally): Omit<Misunderstood, 'question'> {
  return {
    all,
    divisions: [...divisions]
      .map(([division, misses]) => ({ division, ...misses }))
      .filter(({ answered }) => answered >= fewestInDivision)
      .sort((a, b) => shareOf(b) - shareOf(a) || a.division.localeCompare(b.division))
  };
}

const shareOf = ({ answered, missed }: Misses): number => (answered === 0 ? 0 : missed / answered);
