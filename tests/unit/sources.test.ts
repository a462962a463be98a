import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|tsx|js)$/.test(name)
);

/** Ways in which a text becomes markup or a script. React shows text as text as long as none of these is used. */
const dangerous =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc|createContextualFragment|DOMParser/;

describe('the sources', () => {
  it('never turn a text into markup or a script', () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.filter((name) => dangerous.test(readFileSync(join(src, name), 'utf8')));
    expect(found).toEqual([]);
  });
});
