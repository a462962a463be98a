// Stands in for the module of words that SPFx loads on a page, so that the command says what the page says.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import type * as ReviewStrings from 'ReviewStrings';

function wordsIn(path: string): typeof ReviewStrings {
  let words: typeof ReviewStrings | undefined;
  const define = (_needs: string[], make: () => typeof ReviewStrings): void => {
    words = make();
  };
  runInNewContext(readFileSync(path, 'utf8'), { define });
  if (!words) throw new Error(`${path} defines no words.`);
  return words;
}

export const { evidence } = wordsIn(resolve(__dirname, '../../src/loc/review/en-us.js'));
