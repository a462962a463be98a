import type { Page, Request } from '@playwright/test';
import { expect } from '../fixtures';
import type { Flow } from './flows';
import type { Scene, Trouble } from './troubles';

/** What one trouble does to one flow: a cell of the table of faults. */
export type Cell = { flow: string; trouble: string; seen: string; stored: string };

/** What no page may send more of, while it fails. */
const mostPerSecond = 2;

/** Counted over this long, so that the few requests of one press are no storm. */
const windowSeconds = 5;

/**
 * Plays a flow while something is wrong, ends what is wrong and goes on as the person would. Fails on a success that is
 * none, on input that is lost, on a record too many or too few, on a dead end, and on a storm of requests.
 */
export async function playCell(scene: Scene, flow: Flow, trouble: Trouble): Promise<Cell> {
  const { page, intranet } = scene;
  if (trouble.outlasts) await page.clock.install();
  await flow.prepare(page, intranet);
  const requests = watchRequests(page);
  await trouble.begin(scene, flow.target);
  const seen = trouble.closesTab
    ? await closeAndComeBack(scene, flow)
    : await failAndGoOn(scene, flow, trouble, requests);
  await expect.poll(() => flow.stored(intranet)).toMatch(flow.wanted);
  return { flow: flow.name, trouble: trouble.name, seen, stored: await flow.stored(intranet) };
}

async function failAndGoOn(
  scene: Scene,
  flow: Flow,
  trouble: Trouble,
  requests: RequestTimes
): Promise<string> {
  const { page, intranet } = scene;
  const begun = flow.start(page, intranet);
  // A press whose request is never answered still returns; a page that is being opened may not.
  if (trouble.outlasts) await outlast(page, flow);
  await begun;
  await flow.trouble(page).or(flow.done(page)).first().waitFor();
  if (!(await flow.trouble(page).isVisible())) {
    await expect(flow.done(page)).toBeVisible();
    expect(await flow.stored(intranet), 'success is said, so it must be stored').toMatch(flow.wanted);
    await trouble.end(scene);
    return 'It goes through.';
  }
  await expect(flow.done(page)).toBeHidden();
  await flow.keeps?.(page);
  requests.failing();
  if (flow.opensMore) {
    await expect.poll(() => requests.secondsQuiet(), { timeout: 15_000 }).toBeGreaterThan(1);
    requests.countAnew();
  }
  const seen = await wordsOf(page, flow);
  await expect.poll(() => requests.secondsFailing(), { timeout: 15_000 }).toBeGreaterThan(windowSeconds);
  expect(requests.mostIn(windowSeconds)).toBeLessThanOrEqual(mostPerSecond * windowSeconds);
  await trouble.end(scene);
  if (await flow.done(page).isHidden()) await flow.goOn(page);
  await expect(flow.done(page)).toBeVisible();
  return seen;
}

/** Puts the page's clock forward until it stops waiting for an answer. */
async function outlast(page: Page, flow: Flow): Promise<void> {
  const over = flow.trouble(page).or(flow.done(page)).first();
  await expect(async () => {
    await page.clock.fastForward(26_000);
    await expect(over).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function closeAndComeBack(scene: Scene, flow: Flow): Promise<string> {
  const { page, context, intranet } = scene;
  const sent = page.waitForRequest((request) =>
    new RegExp(flow.target.path, 'i').test(decodeURIComponent(request.url()))
  );
  // The page goes away under the press.
  const start = flow.start(page, intranet).catch(() => undefined);
  await sent;
  await page.close();
  await start;
  const next = await context.newPage();
  await flow.prepare(next, intranet);
  if (await flow.done(next).isVisible()) return 'On the next visit it is there.';
  if (flow.target.kind === 'write' && flow.wanted.test(await flow.stored(intranet))) {
    return 'On the next visit it is stored.';
  }
  await flow.start(next, intranet);
  await expect(flow.done(next)).toBeVisible();
  return flow.target.kind === 'read' ? 'The next visit reads it.' : 'The next visit does it again.';
}

/** The first words of what is shown, or what it means that nothing is. */
async function wordsOf(page: Page, flow: Flow): Promise<string> {
  if (flow.silence) return flow.silence;
  const text = await flow.trouble(page).innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 2)
    .join(' ');
}

type RequestTimes = {
  /** It is failing, if it was not known to be. */
  failing(): void;
  secondsFailing(): number;
  secondsQuiet(): number;
  /** What has been sent until now was no answer to the failure. */
  countAnew(): void;
  /** The most requests in so many seconds, since it began to fail. */
  mostIn(seconds: number): number;
};

/** When the page asks SharePoint for something, and since when that fails. */
function watchRequests(page: Page): RequestTimes {
  const times: number[] = [];
  let since: number | undefined;
  const failing = (): void => {
    since ??= Date.now();
  };
  const isOfSharePoint = (request: Request): boolean => request.url().includes('/_api/');
  page.on('request', (request) => {
    if (isOfSharePoint(request)) times.push(Date.now());
  });
  page.on('requestfailed', (request) => {
    if (isOfSharePoint(request)) failing();
  });
  page.on('response', (response) => {
    if (isOfSharePoint(response.request()) && !response.ok()) failing();
  });
  return {
    failing,
    secondsQuiet: () => (Date.now() - (times[times.length - 1] ?? 0)) / 1000,
    countAnew: () => (since = Date.now()),
    secondsFailing: () => (Date.now() - (since ?? Date.now())) / 1000,
    mostIn: (seconds) => {
      const counted = times.filter((at) => at >= (since ?? 0));
      const inWindow = (from: number): number =>
        counted.filter((at) => at >= from && at < from + seconds * 1000).length;
      return Math.max(0, ...counted.map(inWindow));
    }
  };
}
