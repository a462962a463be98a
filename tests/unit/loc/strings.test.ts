import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const root = join(__dirname, '../../..');
const src = join(root, 'src');
const loc = join(src, 'loc');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => join(src, name))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => readFileSync(path, 'utf8'));

const defaultLanguage = 'en-us.js';

type Words = Record<string, string>;
type Rooms = Record<string, Words>;

/** The words of one room of the house, which are those of one name that a file of words exports. */
type Room = {
  folder: string;
  module: string;
  name: string;
  declared: string[];
  languages: Map<string, Words>;
};

const declarations = readdirSync(loc).map((folder) => join(loc, folder, 'mystrings.d.ts'));
const rooms = declarations.flatMap(readRooms);

function readRooms(path: string): Room[] {
  const folder = dirname(path);
  const { module, declared } = declaredIn(path);
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name): [string, Rooms] => [name, wordsIn(join(folder, name))]);
  return Object.entries(declared).map(([name, keys]) => ({
    folder,
    module,
    name,
    declared: keys,
    languages: new Map(languages.map(([language, words]) => [language, words[name]]))
  }));
}

function declaredIn(path: string): { module: string; declared: Record<string, string[]> } {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  let module = '';
  const declared: Record<string, string[]> = {};
  const read = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) module = node.name.text;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.type) {
      const { members } = node.type as ts.TypeLiteralNode;
      declared[node.name.text] = members.map(({ name }) => (name as ts.Identifier).text);
    }
    node.forEachChild(read);
  };
  read(file);
  return { module, declared };
}

function wordsIn(path: string): Rooms {
  let words: Rooms = {};
  const define = (_needs: string[], make: () => Rooms): void => void (words = make());
  runInNewContext(readFileSync(path, 'utf8'), { define });
  return JSON.parse(JSON.stringify(words)) as Rooms;
}

/** What every source that imports the room's words uses of them. */
function usedOf({ module, name }: Room): Set<string> {
  const users = sources.filter((text) => text.includes(`import { ${name} as strings } from '${module}'`));
  return new Set(users.flatMap((text) => Array.from(text.matchAll(/\bstrings\.(\w+)/g), ([, key]) => key)));
}

/** Languages differ in how many forms of a text go with a count, and so in how often a value is named. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('finds the rooms that have words', () => {
  expect(rooms.length).toBeGreaterThan(8);
});

describe.each(declarations.map((path) => [basename(dirname(path)), path]))(
  'the words of %s',
  (folder, path) => {
    const { module, declared } = declaredIn(path);

    it('have the same rooms in every language', () => {
      for (const language of readdirSync(dirname(path)).filter((name) => name.endsWith('.js'))) {
        expect([language, Object.keys(wordsIn(join(dirname(path), language)))]).toEqual([
          language,
          Object.keys(declared)
        ]);
      }
    });

    it('are named in the build, or they would not reach a page', () => {
      const { localizedResources } = JSON.parse(readFileSync(join(root, 'config/config.json'), 'utf8'));
      expect(localizedResources[module]).toBe(`lib/loc/${folder}/{locale}.js`);
    });
  }
);

describe.each(rooms.map((room) => [`${room.module}.${room.name}`, room] as const))(
  'the words of %s',
  (_, room) => {
    const original = room.languages.get(defaultLanguage) ?? {};

    it('are declared, one by one', () => {
      expect(Object.keys(original).sort()).toEqual([...room.declared].sort());
    });

    it('are all used', () => {
      const used = usedOf(room);
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
  }
);
