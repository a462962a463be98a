import fc from 'fast-check';
import { RowsInText } from '../../../src/adapters/sharepoint/rowsInText';

/** Words that look like the end of a row and the beginning of the next. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('},{', '"},{"', '\\"},{\\"', ']}', '{"value":[', 'Zoë 👩‍👩‍👧')
);
const value = fc.oneof(words, fc.integer(), fc.constant(null), fc.array(fc.record({ part: words })));
const rows = fc.array(fc.record({ ID: fc.integer(), Title: value, Author: fc.record({ Name: value }) }));

/** The text in bits, with what has come parsed after each. */
function readInBits(text: string, size: number): unknown {
  const reading = new RowsInText();
  for (let from = 0; from < text.length; from += size) {
    reading.add(text.slice(from, from + size));
    reading.parse();
  }
  return reading.end();
}

describe('rows whose text comes bit by bit', () => {
  it('are the rows of the whole answer, whatever people wrote and wherever it was cut', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 80 }), (all, size) => {
        const next = { 'odata.nextLink': 'https://example.org/items?$skiptoken=Paged=TRUE' };
        for (const answer of [{ value: all }, { value: all, ...next }]) {
          expect(readInBits(JSON.stringify(answer), size)).toEqual(all);
        }
      })
    );
  });

  it('wait no longer than until the row after them has begun', () => {
    const reading = new RowsInText();
    reading.add('{"value":[{"ID":1},{"ID":2},{"ID');
    reading.parse();
    expect(reading.waiting).toBe('{"ID'.length);
  });

  it('are what PnPjs finds in an answer that begins otherwise', () => {
    expect(readInBits('{"odata.metadata":"x","value":[{"ID":1}]}', 5)).toEqual([{ ID: 1 }]);
    expect(readInBits('{"d":{"results":[{"ID":2}]}}', 5)).toEqual([{ ID: 2 }]);
  });

  it('are refused where the answer breaks off', () => {
    expect(() => readInBits('{"value":[{"ID":1},{"ID":2', 5)).toThrow(SyntaxError);
  });
});
