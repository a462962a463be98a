// `npm run shipped`: writes docs/dependencies.md from the sources and the lock file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dependenciesDocument, root } from './shipped';

const target = join(root, 'docs/dependencies.md');

async function write(): Promise<void> {
  const options = await resolveConfig(target);
  writeFileSync(target, await format(dependenciesDocument(), { ...options, parser: 'markdown' }));
}

void write();
