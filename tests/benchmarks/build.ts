import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { Figure } from './figures';

const root = resolve(import.meta.dirname, '../..');

/** Longer than this, in seconds, a step of the build is worth a line. */
const worthALine = 1;

/** How long `npm run build` takes, and its steps. `npm test` prints its own. */
export async function build(): Promise<Figure[]> {
  const started = performance.now();
  const { stdout } = await promisify(execFile)('npm', ['run', 'build'], {
    cwd: root,
    env: { ...process.env, PATH: `${resolve(root, 'node_modules/.bin')}:${process.env.PATH}` },
    maxBuffer: 64 * 1024 * 1024
  });
  const whole = (performance.now() - started) / 1000;
  const steps = [
    ...stripVTControlCharacters(stdout).matchAll(/Finished subtask '([^']+)' after ([\d.]+) (s|min)/g)
  ].map(([, name, amount, unit]) => ({ name, seconds: Number(amount) * (unit === 'min' ? 60 : 1) }));
  return [
    { name: 'npm run build', unit: 's', ours: whole },
    ...steps
      .filter(({ seconds }) => seconds >= worthALine)
      .map(({ name, seconds }): Figure => ({ name: `  of it ${name}`, unit: 's', ours: seconds }))
  ];
}
