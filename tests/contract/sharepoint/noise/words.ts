import fc from 'fast-check';

/** Requests that are nearly right: known words in places where they may not stand, with noise between them. */

export const LIST = `web/lists/getByTitle('Fuzzed')`;

export type Ask = { method: string; path: string; headers?: Record<string, string>; body?: string };

export const joined = <T extends unknown[]>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  by = ''
): fc.Arbitrary<string> => fc.tuple(...parts).map((values) => (values as unknown[]).join(by));

export const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', "'", '(', ')', '%', '@p', '1e999', '-0', '\0')
);
export const columns = fc.constantFrom(
  'Title',
  'Count',
  'Due',
  'Reviewer',
  'ReviewerId',
  'State',
  'Notes',
  'ID',
  'Author'
);
export const literal = fc.oneof(
  fc.constantFrom(
    "'one'",
    '1',
    '-1.5',
    'true',
    'null',
    "datetime'2026-01-01T00:00:00Z'",
    "datetime'never'",
    '1e9'
  ),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  noise.map((text) => `'${text.replace(/'/g, "''")}'`)
);

/** Half of a surrogate pair cannot be written in a URL. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));
}
