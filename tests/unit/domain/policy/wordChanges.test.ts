import fc from 'fast-check';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import type { PolicyContent } from '../../../../src/domain/policy/policy';
import { diffWords, markChanges } from '../../../../src/domain/policy/wordChanges';
import type { Piece } from '../../../../src/domain/policy/wordChanges';

const policy: PolicyContent = { ...defaultPolicy, policyKey: 'social-media', number: 1 };

const without = (kind: Piece['kind'], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** Few words, so that texts have some in common. */
const text = fc
  .array(fc.constantFrom('be', 'kind', 'to ', ' all ', '\n', ' ', '  staff.'), { maxLength: 12 })
  .map((words) => words.join(''));

describe('the words that changed', () => {
  it('are marked, and the others are not', () => {
    expect(diffWords('Be kind to staff.', 'Be kind to everyone.')).toEqual([
      { kind: 'same', text: 'Be kind to' },
      { kind: 'removed', text: ' staff.' },
      { kind: 'added', text: ' everyone.' }
    ]);
    expect(diffWords('Ask first, then post.', 'Ask first, wait, then post. Thank you.')).toEqual([
      { kind: 'same', text: 'Ask first,' },
      { kind: 'added', text: ' wait,' },
      { kind: 'same', text: ' then post.' },
      { kind: 'added', text: ' Thank you.' }
    ]);
  });

  it('give back both texts, whatever these are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        const pieces = diffWords(before, after);
        expect(without('removed', pieces)).toBe(after);
        expect(without('added', pieces)).toBe(before);
      })
    );
  });

  it('are none between a text and itself, and never empty', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        expect(diffWords(before, after).filter((piece) => piece.text === '')).toEqual([]);
      })
    );
  });

  it('of very long texts are all of them, at once', () => {
    const [before, after] = ['old', 'new'].map((word) => Array(20_000).fill(word).join(' '));
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('a version over the one before', () => {
  it('shows points that are new, gone and changed, each with its words', () => {
    const [gone, changed, ...rest] = policy.points;
    const added = { key: 'new', part: changed.part, icon: 'Info', title: 'Ask first', text: '' };
    const after = { ...policy, points: [{ ...changed, title: 'Another title' }, ...rest, added] };
    const { points, statement } = markChanges(policy, after);
    const marksOf = (key: string): Piece['kind'][] =>
      points.filter((point) => point.key === key).flatMap(({ title }) => title.map(({ kind }) => kind));
    expect(marksOf('new')).toEqual(['added']);
    expect(marksOf(gone.key)).toEqual(['removed']);
    expect(marksOf(changed.key)).toEqual(expect.arrayContaining(['removed', 'added']));
    expect(rest.flatMap(({ key }) => marksOf(key)).every((kind) => kind === 'same')).toBe(true);
    expect(statement.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('has no marks when there is none before', () => {
    const { points, title } = markChanges(undefined, policy);
    const kinds = [title, ...points.flatMap((point) => [point.title, point.text])].flatMap((pieces) =>
      pieces.map(({ kind }) => kind)
    );
    expect(new Set(kinds)).toEqual(new Set(['same']));
  });
});
