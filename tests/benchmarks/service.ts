import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { intranetUrl, owner } from '../../workbench/intranet/people';
import { seededLogin } from '../../workbench/intranet/seed';
import { startServer } from '../browser/server';
import { median, quantile } from './figures';
import type { Figure } from './figures';
import { launch } from './staffPage/slowBrowser';

const people = 34_890;
const versions = 7;
const seconds = 5;

/** How fast the local intranet answers with a department's records in it, starts, and follows a change. */
export async function service(samples: number): Promise<Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-service-'));
  try {
    const server = await startServer(dataFolder);
    const figures: Figure[] = [];
    try {
      await seed(server.url);
      for (const clients of [1, 10, 100]) figures.push(...(await underLoad(server.url, clients)));
    } finally {
      await server.stop();
    }
    return [
      ...figures,
      await startAgain(dataFolder, Math.min(samples, 5)),
      await changeToScreen(Math.min(samples, 5))
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function seed(url: string): Promise<void> {
  const plan = { staff: people, acknowledged: people, version: versions, earlierVersions: versions - 1 };
  const answer = await fetch(`${url}/_workbench/seed`, { method: 'POST', body: JSON.stringify(plan) });
  if (!answer.ok) throw new Error(`Seeding answered ${answer.status}: ${await answer.text()}`);
}

/** Clients that each ask for a person's own records, as soon as the last answer is there. */
async function underLoad(url: string, clients: number): Promise<Figure[]> {
  const taken: number[] = [];
  const started = performance.now();
  const ends = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let round = client; performance.now() < ends; round += clients) {
        const asked = performance.now();
        await ownRecords(url, seededLogin(1 + (round % people)));
        taken.push(performance.now() - asked);
      }
    })
  );
  const perSecond = taken.length / ((performance.now() - started) / 1000);
  const who = `${clients} ${clients === 1 ? 'client' : 'clients'}, a person's own of ${people * versions} records`;
  return [
    { name: `${who}: answers`, unit: 'per s', ours: perSecond, moreIsBetter: true },
    { name: `${who}: slowest of a hundred`, unit: 'ms', ours: quantile(taken, 0.99) }
  ];
}

async function ownRecords(url: string, login: string): Promise<void> {
  const list = `${intranetUrl}/Lists/PolicyAcknowledgements`;
  const answer = await fetch(
    `${url}${intranetUrl}/_api/web/getList('${list}')/items?$select=ID,VersionNumber,Created&$orderby=ID&$top=100`,
    { headers: { Accept: 'application/json', 'X-Workbench-User': login } }
  );
  if (!answer.ok) throw new Error(`Own records answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** From the command to Ready, when dependencies, bundle and data are there. */
async function startAgain(dataFolder: string, samples: number): Promise<Figure> {
  const taken: number[] = [];
  for (let round = 0; round < samples; round += 1) {
    const started = performance.now();
    const server = await startServer(dataFolder);
    taken.push(performance.now() - started);
    await server.stop();
  }
  return { name: 'start to Ready, nothing changed', unit: 'ms', ours: median(taken), budget: 3000 };
}

/** From a source file's change to the page that shows it, with `npm run dev`. */
async function changeToScreen(samples: number): Promise<Figure> {
  const source = resolve(import.meta.dirname, '../../src/components/fill.ts');
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  const server = await startServer(dataFolder, '--dev');
  const browser = await launch();
  const taken: number[] = [];
  const text = readFileSync(source, 'utf8');
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}${intranetUrl}/SitePages/Social-Media-Policy.aspx?as=${owner.login}`);
    const button = page.getByRole('button', { name: 'Report a post' });
    for (let round = 0; round < samples; round += 1) {
      await button.waitFor();
      const reloaded = page.waitForEvent('load');
      const started = performance.now();
      // What follows sources goes by their content: one more empty line, and none again.
      writeFileSync(source, round % 2 ? text : `${text}\n`);
      await reloaded;
      await button.waitFor();
      taken.push(performance.now() - started);
    }
  } finally {
    writeFileSync(source, text);
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  return { name: 'a change to the screen, with npm run dev', unit: 'ms', ours: median(taken), budget: 5000 };
}
