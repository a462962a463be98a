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

  it.each<[string, string, Piece[]]>([
    ['', '', []],
    ['', 'Be kind.', [{ kind: 'added', text: 'Be kind.' }]],
    ['Be kind.', '', [{ kind: 'removed', text: 'Be kind.' }]],
    ['Be kind.', 'Be kind.', [{ kind: 'same', text: 'Be kind.' }]],
    [
      'Be kind',
      'Be kind ',
      [
        { kind: 'same', text: 'Be kind' },
        { kind: 'added', text: ' ' }
      ]
    ],
    [
      'a b',
      'a b b',
      [
        { kind: 'same', text: 'a b' },
        { kind: 'added', text: ' b' }
      ]
    ],
    [
      'a b c d e f',
      'a x c y e z',
      [
        { kind: 'same', text: 'a' },
        { kind: 'removed', text: ' b' },
        { kind: 'added', text: ' x' },
        { kind: 'same', text: ' c' },
        { kind: 'removed', text: ' d' },
        { kind: 'added', text: ' y' },
        { kind: 'same', text: ' e' },
        { kind: 'removed', text: ' f' },
        { kind: 'added', text: ' z' }
      ]
    ],
    [
      'Ask first and wait.',
      'First ask your manager, first and then wait.',
      [
        { kind: 'removed', text: 'Ask' },
        { kind: 'added', text: 'First ask your manager,' },
        { kind: 'same', text: ' first and' },
        { kind: 'added', text: ' then' },
        { kind: 'same', text: ' wait.' }
      ]
    ]
  ])('between %j and %j are as few as can be', (before, after, pieces) => {
    expect(diffWords(before, after)).toEqual(pieces);
  });

  it('keep as many words as both texts have in order', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
      let from = 0;
      return some.every((word) => (from = all.indexOf(word, from) + 1) > 0);
    };
    fc.assert(
      fc.property(letters, letters, (old, young) => {
        const subsets = Array.from({ length: 2 ** old.length }, (_, bits) =>
          old.filter((_word, index) => bits & (1 << index))
        );
        const most = Math.max(...subsets.filter((some) => isWithin(some, young)).map(({ length }) => length));
        const kept = diffWords(
          old.map((word) => ` ${word}`).join(''),
          young.map((word) => ` ${word}`).join('')
        )
          .filter(({ kind }) => kind === 'same')
          .reduce((sum, piece) => sum + piece.text.length / 2, 0);
        expect(kept).toBe(most);
      })
    );
  });

  it('are told word by word in texts of a thousand words, and as a whole in longer ones', () => {
    const textOf = (word: string, count: number): string =>
      Array.from({ length: count }, (_, index) => (index === 500 ? 'kept' : `${word}${index}`)).join(' ');
    const kinds = (olds: number, youngs: number): string[] =>
      diffWords(textOf('o', olds), textOf('y', youngs)).map(({ kind }) => kind);
    expect(kinds(1000, 1000)).toEqual(['removed', 'added', 'same', 'removed', 'added']);
    expect(kinds(1001, 1000)).toEqual(['removed', 'added']);
    expect(kinds(1000, 1001)).toEqual(['removed', 'added']);
  });

  it('are told word by word in texts of any length that begin and end alike', () => {
    const alike = Array(3000).fill(' word').join('');
    expect(diffWords(`${alike} old${alike}`, `${alike} new${alike}`)).toEqual([
      { kind: 'same', text: alike },
      { kind: 'removed', text: ' old' },
      { kind: 'added', text: ' new' },
      { kind: 'same', text: alike }
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

  it('has the points of now in their order, and those that are gone after them', () => {
    const [gone, ...rest] = policy.points;
    const added = {
      key: 'new',
      part: 'posting',
      icon: 'Lock',
      title: 'Ask',
      text: 'Before you post.'
    } as const;
    const marked = markChanges(policy, { ...policy, points: [...rest, added], statement: 'I agree.' });
    expect(marked.points.map(({ key }) => key)).toEqual([...rest.map(({ key }) => key), 'new', gone.key]);
    expect(marked.points[rest.length]).toEqual({
      key: 'new',
      part: 'posting',
      icon: 'Lock',
      title: [{ kind: 'added', text: 'Ask' }],
      text: [{ kind: 'added', text: 'Before you post.' }]
    });
    expect(marked.points[rest.length + 1]).toEqual({
      key: gone.key,
      part: gone.part,
      icon: gone.icon,
      title: [{ kind: 'removed', text: gone.title }],
      text: gone.text ? [{ kind: 'removed', text: gone.text }] : []
    });
    expect(without('removed', marked.statement)).toBe('I agree.');
    expect(without('added', marked.statement)).toBe(policy.statement);
    expect(marked.title).toEqual([{ kind: 'same', text: policy.title }]);
  });

  it('has no marks when there is none before', () => {
    const { points, title } = markChanges(undefined, policy);
    const kinds = [title, ...points.flatMap((point) => [point.title, point.text])].flatMap((pieces) =>
      pieces.map(({ kind }) => kind)
    );
    expect(new Set(kinds)).toEqual(new Set(['same']));
  });
});
