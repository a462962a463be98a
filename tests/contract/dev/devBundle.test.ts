import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startDevBundle } from '../../../workbench/dev/devBundle';
import type { IDevBundle } from '../../../workbench/dev/devBundle';

const webPartId = '9b1f4b60-1c5e-4a53-9d0e-0d9c5a7f4e01';

/** A solution of one web part that takes words, a style and React from where SPFx takes them. */
const solution: Record<string, string> = {
  'tsconfig.json': JSON.stringify({ compilerOptions: { jsx: 'react' } }),
  'config/config.json': JSON.stringify({
    bundles: {
      'greeting-web-part': {
        components: [
          { entrypoint: './lib/GreetingWebPart.js', manifest: './src/GreetingWebPart.manifest.json' }
        ]
      }
    },
    localizedResources: { GreetingStrings: 'lib/loc/{locale}.js' }
  }),
  'src/GreetingWebPart.manifest.json': JSON.stringify({
    id: webPartId,
    alias: 'GreetingWebPart',
    componentType: 'WebPart',
    version: '*',
    manifestVersion: 2
  }),
  'src/GreetingWebPart.ts': `
    import * as React from 'react';
    import * as strings from 'GreetingStrings';
    import styles from './Greeting.module.scss';
    export const greeting = React.createElement('p', { className: styles.hello }, strings.hello, 'first');`,
  'src/Greeting.module.scss': '.hello { &:hover { color: var(--text); } }',
  'src/loc/en-us.js': `define([], () => ({ hello: 'Hello' }));`,
  'src/loc/de-de.js': `define([], () => ({ hello: 'Hallo' }));`
};

let root = '';
let bundle: IDevBundle | undefined;
const builds: (string | undefined)[] = [];
let onNext: () => void = () => undefined;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const made = (name: string): string => readFileSync(join(root, 'temp', name), 'utf8');
/** What the next build says of a change. */
const afterChange = async (path: string, text: string): Promise<string | undefined> => {
  const next = new Promise<void>((done) => (onNext = done));
  write(path, text);
  await next;
  return builds[builds.length - 1];
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'solution-'));
  symlinkSync(resolve(__dirname, '../../../node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(solution)) write(path, text);
  bundle = await startDevBundle({
    root,
    outFolder: join(root, 'temp'),
    onBuilt(problem) {
      builds.push(problem);
      onNext();
    }
  });
});

afterAll(async () => {
  await bundle?.close();
  rmSync(root, { recursive: true, force: true });
});

it('makes a module and a manifest that the runtime loads as it loads the production bundle', () => {
  expect(builds).toEqual([undefined]);
  const manifest = JSON.parse(made(`${webPartId}.manifest.json`));
  expect(manifest).toMatchObject({
    version: '1.0.0',
    loaderConfig: {
      entryModuleId: 'greeting-web-part',
      scriptResources: {
        'greeting-web-part': { type: 'path', path: 'greeting-web-part.js' },
        react: { type: 'component', version: '17.0.1' },
        GreetingStrings: {
          type: 'localizedPath',
          defaultPath: 'GreetingStrings_en-us.js',
          paths: { 'en-us': 'GreetingStrings_en-us.js', 'de-de': 'GreetingStrings_de-de.js' }
        }
      }
    }
  });
  expect(made('greeting-web-part.js')).toMatch(/^define\(\["react","GreetingStrings"\],/);
  expect(made('greeting-web-part.js')).toContain('.Greeting_module_hello');
  expect(made('GreetingStrings_de-de.js')).toContain('Hallo');
});

it('follows changes of code, words and styles, and says what is wrong with one', async () => {
  const code = solution['src/GreetingWebPart.ts'];
  expect(await afterChange('src/GreetingWebPart.ts', code.replace('first', 'second'))).toBeUndefined();
  expect(made('greeting-web-part.js')).toContain('second');
  expect(
    await afterChange('src/loc/en-us.js', solution['src/loc/en-us.js'].replace('Hello', 'Good day'))
  ).toBeUndefined();
  expect(made('GreetingStrings_en-us.js')).toContain('Good day');
  expect(await afterChange('src/Greeting.module.scss', '.hello { margin: 3px; }')).toBeUndefined();
  expect(made('greeting-web-part.js')).toContain('margin: 3px');

  expect(await afterChange('src/GreetingWebPart.ts', 'export const = 1;')).toMatch(
    /^src\/GreetingWebPart\.ts:1: /
  );
  expect(await afterChange('src/GreetingWebPart.ts', `import 'nowhere';`)).toContain('nowhere');
  const words = solution['src/loc/en-us.js'];
  expect(await afterChange('src/GreetingWebPart.ts', code)).toBeUndefined();
  expect(await afterChange('src/loc/en-us.js', words.replace("'Hello'", "'Hello"))).toMatch(
    /^src\/loc\/en-us\.js:1: /
  );
  expect(await afterChange('src/loc/en-us.js', words)).toBeUndefined();
}, 30_000);
