import { isCalendarDate } from './dueDate';
import { serialiseContent } from './fullForm';
import { mostQuestions, questionProblems } from './questions';
import type { QuestionProblem } from './questions';
import type { Schedule } from './schedule';
import type { PolicyContent, PolicyPart, PolicyPoint } from './policy';

export type DraftProblem =
  | { kind: 'noTitle' }
  | { kind: 'longTitle' }
  | { kind: 'noStatement' }
  | { kind: 'noPoints' }
  | { kind: 'untitledPoint'; position: number }
  | { kind: 'dueDate' }
  | { kind: 'dueDays' }
  /** The words differ from the version before, and nothing says how. */
  | { kind: 'noChangeSummary' }
  /** Nobody is asked by then. */
  | { kind: 'dueBeforeEffect' }
  /** The first day in effect is no date, or not after today. */
  | { kind: 'effectiveDate' }
  /** An earlier version takes effect later than this one would: `date` is its first day. */
  | { kind: 'beforeScheduled'; date: string }
  | { kind: 'manyQuestions' }
  | QuestionProblem;

/**
 * A new version to start from: the words of another, with a number of its own. It keeps the due date too, since the newest
 * version's is the one that counts: a corrected typo must not give anyone more time.
 */
export function draftFrom(content: PolicyContent, number: number): PolicyContent {
  return { ...unscheduled(content), number, material: true, changeSummary: '' };
}

/** The days of one version are not those of the next; what it asks of everybody again and again stays. */
function unscheduled(content: PolicyContent): PolicyContent {
  const { zone = '', renewalMonths } = content.schedule ?? {};
  return withSchedule(content, zone, { renewalMonths });
}

/** A draft that takes effect on another day or is renewed after other months; with neither it has no schedule. */
export function withSchedule(
  draft: PolicyContent,
  zone: string,
  { from, renewalMonths }: Omit<Schedule, 'zone'>
): PolicyContent {
  const hasNone = from === undefined && !renewalMonths;
  return { ...draft, schedule: hasNone ? undefined : { zone, from, renewalMonths } };
}

/** The same words once more, so that everyone confirms them again: a material version with nothing changed. */
export function renewalOf(content: PolicyContent, number: number): PolicyContent {
  return {
    ...draftFrom(content, number),
    due: content.due.kind === 'daysAfterJoining' ? content.due : { kind: 'none' }
  };
}

/**
 * What keeps a draft from being published.
 *
 * @param previous - the version before, when there is one
 * @param today - a due date has to lie from today on, unless nobody is asked again and it is the one they had
 * @param scheduledFrom - the first day of the last version that is scheduled, where there is one: days in effect never
 * fall as numbers rise, so what is to come before it comes after that version has been taken back
 */
export function draftProblems(
  draft: PolicyContent,
  previous: PolicyContent | undefined,
  today: string,
  scheduledFrom?: string
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (isBlank(draft.title)) problems.push({ kind: 'noTitle' });
  if (draft.title.length > 255) problems.push({ kind: 'longTitle' });
  if (isBlank(draft.statement)) problems.push({ kind: 'noStatement' });
  if (draft.points.length === 0) problems.push({ kind: 'noPoints' });
  draft.points.forEach(({ title }, index) => {
    if (isBlank(title)) problems.push({ kind: 'untitledPoint', position: index + 1 });
  });
  const { due } = draft;
  if (due.kind === 'fixedDate' && !isInForce(due.date, draft, previous)) {
    if (!isCalendarDate(due.date) || due.date < today) problems.push({ kind: 'dueDate' });
  }
  if (due.kind === 'daysAfterJoining' && !(Number.isInteger(due.days) && due.days >= 1 && due.days <= 3650)) {
    problems.push({ kind: 'dueDays' });
  }
  if (previous && isBlank(draft.changeSummary) && !haveSameWords(draft, previous)) {
    problems.push({ kind: 'noChangeSummary' });
  }
  return [...problems, ...scheduleProblems(draft, today, scheduledFrom), ...problemsOfQuestions(draft)];
}

function scheduleProblems(
  { schedule, due }: PolicyContent,
  today: string,
  scheduledFrom: string | undefined
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const from = schedule?.from;
  if (from !== undefined && (!isCalendarDate(from) || from <= today))
    problems.push({ kind: 'effectiveDate' });
  if (scheduledFrom !== undefined && (from ?? today) < scheduledFrom) {
    problems.push({ kind: 'beforeScheduled', date: scheduledFrom });
  }
  if (from !== undefined && due.kind === 'fixedDate' && due.date >= today && due.date < from) {
    problems.push({ kind: 'dueBeforeEffect' });
  }
  return problems;
}

function problemsOfQuestions({ questions = [], points }: PolicyContent): DraftProblem[] {
  const many: DraftProblem[] = questions.length > mostQuestions ? [{ kind: 'manyQuestions' }] : [];
  return [
    ...many,
    ...questionProblems(
      questions,
      points.map(({ key }) => key)
    )
  ];
}

/** Whether the date is the one that staff were given before, and stays theirs because nobody is asked again. */
function isInForce(date: string, draft: PolicyContent, previous: PolicyContent | undefined): boolean {
  return !draft.material && previous?.due.kind === 'fixedDate' && previous.due.date === date;
}

/** Whether staff read the same: title, statement, points and questions. */
export function haveSameWords(a: PolicyContent, b: PolicyContent): boolean {
  const wordsOf = ({ title, statement, points, questions }: PolicyContent): string =>
    serialiseContent({
      policyKey: '',
      number: 0,
      title,
      statement,
      points,
      questions,
      material: true,
      changeSummary: '',
      due: { kind: 'none' }
    });
  return wordsOf(a) === wordsOf(b);
}

/** Puts a new, empty point at the end of a part. `key` must be one that no version has used. */
export function addPoint(points: readonly PolicyPoint[], part: PolicyPart, key: string): PolicyPoint[] {
  return [...points, { key, part, icon: 'Info', title: '', text: '' }];
}

export function changePoint(
  points: readonly PolicyPoint[],
  key: string,
  change: Partial<Omit<PolicyPoint, 'key'>>
): PolicyPoint[] {
  return points.map((point) => (point.key === key ? { ...point, ...change } : point));
}

export function removePoint(points: readonly PolicyPoint[], key: string): PolicyPoint[] {
  return points.filter((point) => point.key !== key);
}

/** Moves a point past its neighbour of the same part, which is the order staff see. */
export function movePoint(points: readonly PolicyPoint[], key: string, by: -1 | 1): PolicyPoint[] {
  const from = points.findIndex((point) => point.key === key);
  if (from < 0) return [...points];
  let to = from + by;
  while (points[to] && points[to].part !== points[from].part) to += by;
  if (!points[to]) return [...points];
  const moved = [...points];
  [moved[from], moved[to]] = [moved[to], moved[from]];
  return moved;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
