// `npm test` and `npm run test:long`: installs what is missing, builds what is stale, runs every check, and ends with
// what passed and failed. `npm run test:long -- <step>` runs one step of the long ones.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBundle } from '../workbench/launcher/bundle.mjs';
import { ensureDependencies } from '../workbench/launcher/dependencies.mjs';
import { root } from '../workbench/launcher/paths.mjs';

async function runLane(steps) {
  const totals = { passed: 0, failed: 0 };
  for (const step of steps) {
    const start = Date.now();
    const { passed, failed, output } = await step.run();
    if (output) console.log(output);
    console.log(
      `${step.name}: ${passed} passed, ${failed} failed (${((Date.now() - start) / 1000).toFixed(1)} s)`
    );
    totals.passed += passed;
    totals.failed += failed;
  }
  return totals;
}

async function longRun(names) {
  const { longStages } = await import('./runner/longSteps.mjs');
  return { stages: longStages(names) };
}

await ensureDependencies();
// These modules use what has just been installed.
const { ensureBrowser } = await import('./runner/browser.mjs');
const [, , ...args] = process.argv;
const { stages } = args.includes('--long')
  ? await longRun(args.filter((arg) => arg !== '--long'))
  : await import('./runner/steps.mjs');
process.env.CHROMIUM_PATH = await ensureBrowser();
await ensureBundle();
await mkdir(join(root, 'temp'), { recursive: true });

const lanes = [];
for (const stage of stages) lanes.push(...(await Promise.all(stage.map(runLane))));
const sum = (key) => lanes.reduce((total, lane) => total + lane[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
