import { parseArgs } from 'node:util';
import { build } from './build';
import { bundleReport } from './bundleReport';
import { cases } from './cases';
import { table } from './figures';
import type { Figure } from './figures';
import { openIntranet } from './intranet';
import { buildPeers, peerPages } from './peers';
import { memory } from './memory';
import { reminder } from './reminder';
import { reviewPage } from './reviewPage';
import { roster } from './roster';
import { service } from './service';
import { bytesAndRequests } from './staffPage/bytesAndRequests';
import { launch } from './staffPage/slowBrowser';
import { times } from './staffPage/times';

/*
 * `npm run bench` prints one table of what the solution costs, beside the least it could (limit) and the same page
 * built the usual way. `npm run bench -- page review` runs some of its sections; `--samples 5` takes fewer samples.
 */

const sections: Record<string, (samples: number) => Promise<Figure[]>> = {
  build: () => build(),
  page: staffPage,
  reminder,
  review: reviewPage,
  cases,
  roster,
  memory,
  service
};

async function staffPage(samples: number): Promise<Figure[]> {
  const intranet = await openIntranet({ bundleFolder: await buildPeers(), morePages: peerPages });
  const browser = await launch();
  try {
    await intranet.seed({ staff: 1000, acknowledged: 0, version: 1 });
    return [...(await bytesAndRequests(browser, intranet)), ...(await times(browser, intranet, samples))];
  } finally {
    await browser.close();
    await intranet.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '20' } }
});
const names = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = names.find((name) => !(name in sections));
const samples = Number(values.samples);
if (unknown || !Number.isInteger(samples) || samples < 1) {
  process.stderr.write(`Sections: ${Object.keys(sections).join(', ')}. --samples takes a whole number.\n`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const name of names) {
  process.stderr.write(`Measuring ${name}…\n`);
  try {
    figures.push(...(await sections[name](samples)));
  } catch (error) {
    // What the other sections measured took minutes, and stays.
    process.stderr.write(`${name} could not be measured: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
if (figures.length > 0) process.stdout.write(`${table(figures)}\n`);
if (names.includes('page')) process.stdout.write(`\n${await bundleReport()}\n`);
