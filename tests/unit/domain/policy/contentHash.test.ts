import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { contentHashOf } from '../../../../src/domain/policy/contentHash';
import { normalise } from '../../../../src/domain/policy/plainForm';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { serialiseContent } from '../../../../src/domain/policy/fullForm';
import type { PolicyContent } from '../../../../src/domain/policy/policy';
import vectors from './contentHash.vectors.json';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('content hash', () => {
  it.each(vectors)('keeps the golden vector "$name"', async ({ content, serialised, sha256: hash }) => {
    expect(serialiseContent(content as PolicyContent)).toBe(serialised);
    expect(sha256(serialised)).toBe(hash);
    const mark = serialised.startsWith('["policy-content/2"') ? '2:' : '';
    expect(await contentHashOf(content as PolicyContent, async (text) => sha256(text))).toBe(mark + hash);
  });

  it('is the same however a store keeps line ends, trailing blanks and composed letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const unix = lines.join('\n');
        const kept = lines.map((line) => `${line}  `).join('\r\n');
        expect(normalise(kept.normalize('NFD'))).toBe(normalise(unix.normalize('NFC')));
      })
    );
  });

  it('settles: what has been normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      })
    );
  });

  const changes: [string, Partial<PolicyContent>][] = [
    ['key', { policyKey: 'other' }],
    ['number', { number: 2 }],
    ['title', { title: 'Another title' }],
    ['statement', { statement: 'I have read it.' }],
    ['material flag', { material: false }],
    ['change summary', { changeSummary: 'A word.' }],
    ['due rule', { due: { kind: 'fixedDate', date: '2026-12-01' } }],
    ['order of points', { points: [...defaultPolicy.points].reverse() }],
    ['points', { points: defaultPolicy.points.slice(1) }]
  ];

  it.each(changes)('shows a change of the %s', (_, change) => {
    expect(serialiseContent({ ...defaultPolicy, ...change })).not.toBe(serialiseContent(defaultPolicy));
  });

  it('cannot be led to the same text by moving words from one field to the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        fc.pre(normalise(b) !== '');
        const left = { ...defaultPolicy, title: a + b, statement: c };
        const right = { ...defaultPolicy, title: a, statement: b + c };
        fc.pre(normalise(left.title) !== normalise(right.title));
        expect(serialiseContent(left)).not.toBe(serialiseContent(right));
      })
    );
  });
});
