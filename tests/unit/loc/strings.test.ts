import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const root = join(__dirname, '../../..');
const src = join(root, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => join(src, name));

const defaultLanguage = 'en-us.js';

type Words = Record<string, string>;

/** A place that has words of its own. */
type Room = {
  folder: string;
  /** What its words are imported as. */
  module: string;
  declared: string[];
  languages: Map<string, Words>;
};

const rooms = sources.filter((path) => path.endsWith(join('loc', 'mystrings.d.ts'))).map(readRoom);

function readRoom(declarations: string): Room {
  const folder = dirname(declarations);
  const { module, keys } = declaredIn(declarations);
  const languages = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return {
    folder,
    module,
    declared: keys,
    languages: new Map(languages.map((name) => [name, wordsIn(join(folder, name))]))
  };
}

function declaredIn(path: string): { module: string; keys: string[] } {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  let module = '';
  const keys: string[] = [];
  file.forEachChild((node) => {
    if (ts.isModuleDeclaration(node)) module = node.name.text;
    if (ts.isInterfaceDeclaration(node)) {
      for (const { name } of node.members) if (name && ts.isIdentifier(name)) keys.push(name.text);
    }
  });
  return { module, keys };
}

function wordsIn(path: string): Words {
  let words: Words = {};
  const define = (_needs: string[], make: () => Words): void => void (words = make());
  runInNewContext(readFileSync(path, 'utf8'), { define });
  return { ...words };
}

/** What every source that imports the module uses of it. */
function usedOf(module: string): Set<string> {
  const users = sources
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.includes(`'${module}'`));
  return new Set(users.flatMap((text) => Array.from(text.matchAll(/\bstrings\.(\w+)/g), ([, key]) => key)));
}

/** Languages differ in how many forms of a text go with a count, and so in how often a value is named. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('finds the rooms that have words', () => {
  expect(rooms.length).toBeGreaterThan(8);
  expect(
    sources.filter((path) => path.endsWith('.js') && path.includes('loc')).length
  ).toBeGreaterThanOrEqual(rooms.length);
});

describe.each(rooms.map((room) => [relative(src, room.folder), room] as const))(
  'the words of %s',
  (_, room) => {
    const original = room.languages.get(defaultLanguage) ?? {};

    it('are declared, one by one', () => {
      expect(Object.keys(original).sort()).toEqual([...room.declared].sort());
    });

    it('are all used', () => {
      const used = usedOf(room.module);
      expect(room.declared.filter((key) => !used.has(key))).toEqual([]);
    });

    it('are the same in every language, with the same places for values', () => {
      for (const words of room.languages.values()) {
        expect(Object.keys(words).sort()).toEqual(Object.keys(original).sort());
        for (const [key, text] of Object.entries(words)) {
          expect([key, placeholders(text)]).toEqual([key, placeholders(original[key])]);
        }
      }
    });

    it('are said, and in plain text', () => {
      for (const [key, text] of Object.entries(original)) {
        expect([key, text]).toEqual([key, expect.stringMatching(/^\S(.*\S)?$/)]);
        expect([key, text]).not.toEqual([key, expect.stringMatching(/<|&\w+;|\(s\)| {2}/)]);
      }
    });

    it('are named in the build, or they would not reach a page', () => {
      const { localizedResources } = JSON.parse(readFileSync(join(root, 'config/config.json'), 'utf8'));
      const folder = localizedResources[room.module].replace(/^lib/, 'src').replace('{locale}', 'en-us');
      expect(existsSync(join(root, folder))).toBe(true);
      expect(join(root, folder)).toBe(join(room.folder, defaultLanguage));
    });
  }
);
