import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|tsx|js)$/.test(name)
);

/** Ways in which a text becomes markup or a script. React shows text as text as long as none of these is used. */
const dangerous =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc|createContextualFragment/;

/** Reads a text as markup into a document that is never shown: in one place, which takes nothing but words out of it. */
const parsing = /DOMParser/;

describe('the sources', () => {
  it('never turn a text into markup or a script', () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.filter((name) => dangerous.test(readFileSync(join(src, name), 'utf8')));
    expect(found).toEqual([]);
  });

  it('parse markup in one place, for its words', () => {
    const found = files.filter((name) => parsing.test(readFileSync(join(src, name), 'utf8')));
    expect(found).toEqual(['adapters/browser/htmlText.ts']);
  });
});
