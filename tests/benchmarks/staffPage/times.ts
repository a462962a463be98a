import type { Browser } from '@playwright/test';
import { median } from '../figures';
import type { Figure } from '../figures';
import type { BenchIntranet } from '../intranet';
import { longestStretch, profiled } from './ourTasks';
import { heap, noted, roundTrip, slow, slowDown, visit } from './slowBrowser';
import type { Visitor } from './slowBrowser';

/** The pages that are compared. `returning` is ours for a person whose device remembers the policy. */
const pages = { ours: 'Social-Media-Policy', returning: 'Social-Media-Policy', bare: 'Bare', usual: 'Usual' };
type Peer = keyof typeof pages;
const peers = Object.keys(pages) as Peer[];

type Sample = {
  /** When the runtime had the web part's script, milliseconds after the navigation began. */
  handedOver: number;
  usable: number;
  layoutShift: number;
  heap: number;
  receipt?: number;
  slowestInteraction?: number;
};

type Samples = Record<Peer, Sample[]>;

/** Profiles slow a page down, so they are taken apart from the times. */
const profiles = 5;

const under = `with ${roundTrip} ms round trips and a processor ${slowDown} times slower`;

/**
 * How long a person waits: each page as on any morning but the first ones, in turns so that what slows the machine slows
 * them alike.
 */
export async function times(browser: Browser, intranet: BenchIntranet, count: number): Promise<Figure[]> {
  const samples: Samples = { ours: [], returning: [], bare: [], usual: [] };
  const tasks: Record<Peer, number[]> = { ours: [], returning: [], bare: [], usual: [] };
  const panels: number[] = [];
  for (let round = 0; round < count; round += 1) {
    for (const peer of inTurn(round)) samples[peer].push(await sample(browser, intranet, peer));
    panels.push(await panel(browser, intranet));
  }
  for (let round = 0; round < Math.min(profiles, count); round += 1)
    for (const peer of peers) tasks[peer].push(await longestTask(browser, intranet, peer));
  return [...waitingFigures(samples, panels), ...loadFigures(samples, tasks)];
}

/** The pages, each first as often as the others: what comes before may slow a page down. */
const inTurn = (round: number): Peer[] => peers.map((_, index) => peers[(index + round) % peers.length]);

const of = (from: readonly Sample[], value: (sample: Sample) => number | undefined): number =>
  median(from.map(value).filter((one): one is number => one !== undefined));

function waitingFigures(samples: Samples, panels: number[]): Figure[] {
  const { ours, returning, bare, usual } = samples;
  const boot = of(bare, ({ handedOver }) => handedOver);
  const waited = ({ usable, handedOver }: Sample): number => usable - handedOver;
  const ms = { unit: 'ms' } as const;
  return [
    {
      ...ms,
      name: `navigation to a usable button, ${under}`,
      ours: of(ours, ({ usable }) => usable),
      limit: of(bare, ({ usable }) => usable),
      usual: of(usual, ({ usable }) => usable),
      budget: boot + roundTrip + 100
    },
    {
      ...ms,
      name: '  of it after the runtime had our script',
      ours: of(ours, waited),
      limit: of(bare, waited),
      usual: of(usual, waited),
      budget: roundTrip + 100
    },
    {
      ...ms,
      name: '  the same for a person whose device remembers the policy',
      ours: of(returning, waited),
      limit: of(bare, waited),
      budget: roundTrip + 100
    },
    {
      ...ms,
      name: 'press to receipt',
      ours: of(ours, ({ receipt }) => receipt),
      limit: roundTrip,
      usual: of(usual, ({ receipt }) => receipt),
      budget: roundTrip + 50
    },
    {
      ...ms,
      name: 'opening the report panel, the first time',
      ours: median(panels),
      limit: roundTrip,
      budget: roundTrip * 1.4
    },
    {
      ...ms,
      name: 'an interaction to the next paint, the slowest',
      ours: of(ours, ({ slowestInteraction }) => slowestInteraction),
      usual: of(usual, ({ slowestInteraction }) => slowestInteraction),
      budget: 100
    }
  ];
}

function loadFigures(samples: Samples, tasks: Record<Peer, number[]>): Figure[] {
  const { ours, bare, usual } = samples;
  return [
    {
      name: 'longest task of ours',
      unit: 'ms',
      ours: median(tasks.ours),
      limit: median(tasks.bare),
      usual: median(tasks.usual),
      budget: 100
    },
    {
      name: 'layout shift (CLS)',
      unit: '',
      ours: of(ours, ({ layoutShift }) => layoutShift),
      limit: of(bare, ({ layoutShift }) => layoutShift),
      usual: of(usual, ({ layoutShift }) => layoutShift),
      budget: 0.02
    },
    {
      name: 'heap, more than a page without us',
      unit: 'MB',
      ours: of(ours, ({ heap: used }) => used) - of(bare, ({ heap: used }) => used),
      usual: of(usual, ({ heap: used }) => used) - of(bare, ({ heap: used }) => used),
      budget: 10
    }
  ];
}

async function sample(browser: Browser, intranet: BenchIntranet, peer: Peer): Promise<Sample> {
  const { visitor, url } = await familiar(browser, intranet, peer);
  await open(visitor, url);
  const { usable = NaN, layoutShift } = await visitor.notes();
  const result: Sample = {
    usable,
    layoutShift,
    handedOver: await handedOver(visitor),
    heap: await heap(visitor)
  };
  if (peer !== 'bare') Object.assign(result, await press(visitor));
  await visitor.context.close();
  return result;
}

/**
 * A browser that knows the page, and is slow from here on. It has seen it twice: the second time, Chromium also writes
 * down what it has compiled, once and for all, and that takes time of its own.
 */
async function familiar(
  browser: Browser,
  intranet: BenchIntranet,
  peer: Peer
): Promise<{ visitor: Visitor; url: string }> {
  const visitor = await visit(browser);
  const url = intranet.page(pages[peer], intranet.nextPerson());
  await open(visitor, url);
  await open(visitor, url);
  if (peer !== 'returning') await visitor.page.evaluate(() => localStorage.clear());
  await slow(visitor);
  return { visitor, url };
}

async function longestTask(browser: Browser, intranet: BenchIntranet, peer: Peer): Promise<number> {
  const { visitor, url } = await familiar(browser, intranet, peer);
  const profile = await profiled(visitor.session, () => open(visitor, url));
  await visitor.context.close();
  return longestStretch(profile, (address) => address.includes('/dist/'));
}

async function open({ page }: Visitor, url: string): Promise<void> {
  await page.goto(url);
  await noted(page, 'usable');
}

/** When the last of the scripts that the runtime fetches for the web part itself was there. */
function handedOver({ page }: Visitor): Promise<number> {
  return page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const first = scripts.filter(({ name }) => /\/dist\/(?!chunk\.)/.test(name));
    return Math.max(...first.map(({ responseEnd }) => responseEnd));
  });
}

async function press({ page, notes }: Visitor): Promise<Pick<Sample, 'receipt' | 'slowestInteraction'>> {
  await page.getByText('I have read and understood').click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await noted(page, 'receipt');
  const { receipt = NaN, pressed = NaN, slowestInteraction } = await notes();
  return { receipt: receipt - pressed, slowestInteraction };
}

/** Nobody presses sooner after the pointer has come to a button. */
const aimingMs = 100;

/** The panel's own code is not on the device yet. */
async function panel(browser: Browser, intranet: BenchIntranet): Promise<number> {
  const visitor = await visit(browser);
  await open(visitor, intranet.page('Social-Media-Policy', intranet.nextPerson()));
  await slow(visitor);
  await visitor.page.getByRole('button', { name: 'Report a post' }).hover();
  await visitor.page.waitForTimeout(aimingMs);
  await visitor.page.mouse.down();
  await visitor.page.mouse.up();
  await noted(visitor.page, 'panel');
  const { panel: opened = NaN, pressed = NaN } = await visitor.notes();
  await visitor.context.close();
  return opened - pressed;
}
