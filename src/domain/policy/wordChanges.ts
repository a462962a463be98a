import type { PolicyContent, PolicyPart, PolicyPoint } from './policy';

/** A run of words that both texts have, or that only the later (`added`) or only the earlier (`removed`) has. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** A point with the words that changed; one that is new or gone is so as a whole. */
type MarkedPoint = Pick<PolicyPoint, 'key' | 'icon'> & {
  part: PolicyPart;
  title: readonly Piece[];
  text: readonly Piece[];
};

type MarkedContent = {
  title: readonly Piece[];
  statement: readonly Piece[];
  points: readonly MarkedPoint[];
};

/** More pairs of words than this are not compared: the texts count as other texts. Both of 1,000 words are compared. */
const mostPairs = 1_000_000;

/**
 * The words of two texts, in order: what is not `removed` is the later text, what is not `added` the earlier one. Spaces
 * belong to the word after them, so that what is written at the end of a text is all that is marked.
 */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return pieces([['same', [after]]]);
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const head = sharedLength(old, young);
  const tail = sharedLength(old.slice(head).reverse(), young.slice(head).reverse());
  return pieces([
    ['same', old.slice(0, head)],
    ...changes(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ['same', old.slice(old.length - tail)]
  ]);
}

/**
 * A version with what changed since the one before. Points are the same when their keys are. One that is gone stands at
 * the end of its part; without a version before, nothing is marked.
 */
export function markChanges(before: PolicyContent | undefined, after: PolicyContent): MarkedContent {
  const earlier = before ?? after;
  const old = new Map(earlier.points.map((point) => [point.key, point]));
  const isKept = new Set(after.points.map(({ key }) => key));
  return {
    title: diffWords(earlier.title, after.title),
    statement: diffWords(earlier.statement, after.statement),
    points: [
      ...after.points.map((point) => markPoint(old.get(point.key) ?? emptied(point), point)),
      ...earlier.points.filter(({ key }) => !isKept.has(key)).map((point) => markPoint(point, emptied(point)))
    ]
  };
}

function markPoint(before: PolicyPoint, after: PolicyPoint): MarkedPoint {
  const { key, part, icon } = after;
  return {
    key,
    part,
    icon,
    title: diffWords(before.title, after.title),
    text: diffWords(before.text, after.text)
  };
}

function emptied(point: PolicyPoint): PolicyPoint {
  return { ...point, title: '', text: '' };
}

type Run = [Piece['kind'], readonly string[]];

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs < 0 ? a.length : differs;
}

/** By the longest common subsequence of words, worked out from the end so that it is read from the beginning. */
function changes(old: readonly string[], young: readonly string[]): Run[] {
  if (old.length * young.length > mostPairs) {
    return [
      ['removed', old],
      ['added', young]
    ];
  }
  const width = young.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] =
        old[i] === young[j] ? longest[at + width + 1] + 1 : Math.max(longest[at + width], longest[at + 1]);
    }
  }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const at = i * width + j;
    if (i < old.length && j < young.length && old[i] === young[j]) {
      runs.push(['same', [old[i]]]);
      i += 1;
      j += 1;
    } else if (j >= young.length || (i < old.length && longest[at + width] >= longest[at + 1])) {
      runs.push(['removed', [old[i]]]);
      i += 1;
    } else {
      runs.push(['added', [young[j]]]);
      j += 1;
    }
  }
  return runs;
}

/** Runs of one kind beside each other are one piece; empty ones are none. */
function pieces(runs: readonly Run[]): Piece[] {
  const joined: Piece[] = [];
  for (const [kind, words] of runs) {
    const text = words.join('');
    const last = joined[joined.length - 1];
    if (last?.kind === kind) last.text += text;
    else if (text) joined.push({ kind, text });
  }
  return joined;
}
