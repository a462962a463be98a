import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs npm in the solution's folder, quietly: what it prints is shown only when it fails.
 * @param {string[]} args
 * @returns {Promise<void>} rejects with npm's output when it fails
 */
export function runNpm(args) {
  const bin = join(root, 'node_modules/.bin');
  const child = spawn('npm', args, {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${output}\n“npm ${args.join(' ')}” failed.`));
    });
  });
}
