import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rooms = Record<string, Record<string, string>>;

/** What staff read, by the rooms of the staff web part. */
function staffWords(): Rooms {
  let rooms: Rooms = {};
  const define = (_names: string[], make: () => Rooms): void => {
    rooms = make();
  };
  runInNewContext(readFileSync(join(__dirname, '../../../src/loc/staff/en-us.js'), 'utf8'), { define });
  return rooms;
}

/** The sentences of a text; of a text with a form for one and for many, those of the last. */
function sentencesOf(text: string): string[] {
  const form = text.split(' | ').pop() ?? text;
  return form
    .replace(/^\w+: /, '')
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /[.?!]$/.test(sentence));
}

const lengthOf = (sentence: string): number => sentence.split(/\s+/).length;

/** The Australian Government's style manual: 15 words on average, 25 at most. */
const most = { average: 15, longest: 25 };

for (const [room, words] of Object.entries(staffWords())) {
  const sentences = Object.values(words).flatMap(sentencesOf);

  it(`${room}: staff read short sentences`, () => {
    expect(sentences.filter((sentence) => lengthOf(sentence) > most.longest)).toEqual([]);
    const total = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0);
    expect(total / Math.max(sentences.length, 1)).toBeLessThanOrEqual(most.average);
  });
}
