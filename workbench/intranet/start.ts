import './pinnedNode';
import { resolve } from 'node:path';
import { whereIn } from '../host/teams/teamsTab';
import { provisionNewsHub } from './newsHub';
import { sitePages } from './pages/sitePages';
import { teamsTabs } from './pages/teamsTabs';
import { owner } from './people';
import { provision } from './provision';
import { PortTakenError, createIntranet } from './server';

const defaultPort = 4400;

/** Starts the local intranet as the environment says, and stops it on a signal. */
async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const dataFolder = resolve(process.env.WORKBENCH_DATA ?? resolve(import.meta.dirname, '../.data'));
  const intranet = await createIntranet({
    port,
    dataFolder,
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
