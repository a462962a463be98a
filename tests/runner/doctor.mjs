// `npm run doctor`: has CLI for Microsoft 365 look over the project, and holds what it finds to what we have explained.
// The CLI is fetched for the run alone: it weighs more than everything a test of ours needs
// (docs/decisions/2026-11-22-project-doctor.md).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../workbench/launcher/paths.mjs';

const cli = '@pnp/cli-microsoft365@11.11.0';

/** Findings that stay, each with its decision. */
const explained = { FN002022: 'docs/decisions/2026-11-22-gulp.md' };

/** Settings of its own for the run: the CLI would send usage data otherwise. */
function settingsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'project-doctor-'));
  mkdirSync(join(folder, 'configstore'));
  writeFileSync(
    join(folder, 'configstore', 'cli-m365-config.json'),
    JSON.stringify({ disableTelemetry: true, output: 'json' })
  );
  return folder;
}

function examine() {
  const settings = settingsFolder();
  try {
    const { status, stdout, stderr, error } = spawnSync(
      'npx',
      ['--yes', '--package', cli, '--', 'm365', 'spfx', 'project', 'doctor', '--output', 'json'],
      {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: { ...process.env, XDG_CONFIG_HOME: settings }
      }
    );
    if (status !== 0) throw new Error(`The doctor did not run: ${error?.message ?? (stderr || stdout)}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(settings, { recursive: true, force: true });
  }
}

// What is optional is advice that the doctor gives to every project.
const required = examine().filter(({ severity }) => severity === 'Required');
const unexpected = required.filter(({ id }) => !explained[id]);
const outdated = Object.keys(explained).filter((known) => !required.some(({ id }) => id === known));
for (const { id, title, description } of required) {
  console.log(`${id} ${title}: ${description}${explained[id] ? ` Explained in ${explained[id]}.` : ''}`);
}
for (const id of outdated) console.log(`${id} is explained in ${explained[id]} and no longer found.`);
const failed = unexpected.length + outdated.length;
console.log(failed === 0 ? 'doctor: nothing unexplained' : `doctor: ${failed} to look at`);
process.exitCode = failed === 0 ? 0 : 1;
