import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The solution's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that the solution pins as a dependency, whatever Node started us. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
