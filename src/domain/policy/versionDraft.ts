import { serialiseContent } from './contentHash';
import { isCalendarDate } from './dueDate';
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
  | { kind: 'noChangeSummary' };

/**
 * A new version to start from: the words of another, with a number of its own. It keeps the due date too, since the newest
 * version's is the one that counts: a corrected typo must not give anyone more time.
 */
export function draftFrom(content: PolicyContent, number: number): PolicyContent {
  return { ...content, number, material: true, changeSummary: '' };
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
 */
export function draftProblems(
  draft: PolicyContent,
  previous: PolicyContent | undefined,
  today: string
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
  return problems;
}

/** Whether the date is the one that staff were given before, and stays theirs because nobody is asked again. */
function isInForce(date: string, draft: PolicyContent, previous: PolicyContent | undefined): boolean {
  return !draft.material && previous?.due.kind === 'fixedDate' && previous.due.date === date;
}

/** Whether staff read the same: title, statement and points. */
export function haveSameWords(a: PolicyContent, b: PolicyContent): boolean {
  const wordsOf = ({ title, statement, points }: PolicyContent): string =>
    serialiseContent({
      policyKey: '',
      number: 0,
      title,
      statement,
      points,
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
