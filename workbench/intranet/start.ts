import './pinnedNode';
import { resolve } from 'node:path';
import { createChanges } from '../dev/changes';
import { whereIn } from '../host/teams/teamsTab';
import { provisionNewsHub } from './newsHub';
import { sitePages } from './pages/sitePages';
import { teamsTabs } from './pages/teamsTabs';
import { owner } from './people';
import { provision } from './provision';
import { PortTakenError, createIntranet } from './server';
import type { IntranetOptions } from './server';

const defaultPort = 4400;

/** Starts the local intranet as the environment says, and stops it on a signal. */
async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const dataFolder = resolve(process.env.WORKBENCH_DATA ?? resolve(import.meta.dirname, '../.data'));
  const development = process.argv.includes('--dev') ? await developmentBundle() : {};
  const intranet = await createIntranet({
    port,
    dataFolder,
    ...development,
    provision: async (origin) => {
      await provision(origin, owner.login);
      await provisionNewsHub(origin);
    }
  });
  const stop = (): void => void intranet.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const apps = teamsTabs.map((tab) => ({ title: `Teams, ${whereIn(tab)}`, path: tab.path }));
  const pages = [...sitePages, ...apps].map(({ title, path }) => `  ${title}: ${intranet.url}${path}`);
  process.stdout.write([`Ready: ${intranet.url}`, ...pages, `  Data: ${dataFolder}`, ''].join('\n'));
}

/** The bundle made from the sources as they are now, and again whenever they change. */
async function developmentBundle(): Promise<Pick<IntranetOptions, 'bundleFolder' | 'changes'>> {
  const { startDevBundle } = await import('../dev/devBundle');
  const root = resolve(import.meta.dirname, '../..');
  const bundleFolder = resolve(root, 'temp/dev');
  const changes = createChanges();
  const say = (problem: string | undefined): void => {
    const time = new Date().toLocaleTimeString('en-AU');
    process.stdout.write(`${time} ${problem ? `Not built: ${problem}` : 'Built from the sources'}\n`);
    changes.tell(problem ? { kind: 'failed', problem } : { kind: 'built' });
  };
  await startDevBundle({ root, outFolder: bundleFolder, onBuilt: say });
  return { bundleFolder, changes };
}

class BadPortError extends Error {}

function portFrom(text: string | undefined): number {
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new BadPortError(`PORT is a number from 0 to 65535, not “${text}”.`);
}

start().catch((error: unknown) => {
  const isExpected = error instanceof PortTakenError || error instanceof BadPortError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`
  );
  process.exit(1);
});
