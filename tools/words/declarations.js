'use strict';

// Writes the declarations of the words that people see, src/loc/*/mystrings.d.ts, from the words: the build does, and
// `npm run words` for an editor that is open meanwhile.
const { existsSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../../src/loc');

/** The AMD module that a file of words is, evaluated: rooms of words, by name. */
function wordsIn(source) {
  let words;
  new Function('define', source)((_dependencies, factory) => (words = factory()));
  return words;
}

const indented = (lines) => lines.map((line) => `  ${line}`);

/** Every word is a text; a room of words may hold rooms. */
function typeLines(words) {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? [`${name}: string;`] : [`${name}: {`, ...indented(typeLines(word)), '};']
  );
}

/**
 * @param room the folder's name, such as `staff`, which is imported as `StaffStrings`
 * @param source the text of its `en-us.js`
 * @returns the text of its `mystrings.d.ts`
 */
function declarationOf(room, source) {
  const rooms = Object.entries(wordsIn(source)).flatMap(([name, words]) => [
    `export const ${name}: {`,
    ...indented(typeLines(words)),
    '};'
  ]);
  const moduleName = `${room[0].toUpperCase()}${room.slice(1)}Strings`;
  return [
    '// Written by the build from en-us.js.',
    `declare module '${moduleName}' {`,
    ...indented(rooms),
    '}',
    ''
  ].join('\n');
}

/** Brings every declaration up to date; a file that is so already is left alone, so that nothing is built for it. */
function writeDeclarations() {
  for (const room of readdirSync(folder)) {
    const declaration = declarationOf(room, readFileSync(join(folder, room, 'en-us.js'), 'utf8'));
    const path = join(folder, room, 'mystrings.d.ts');
    if (existsSync(path) && readFileSync(path, 'utf8') === declaration) continue;
    writeFileSync(path, declaration);
  }
}

module.exports = { declarationOf, writeDeclarations };

if (require.main === module) writeDeclarations();
