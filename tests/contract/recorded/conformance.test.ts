import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFacts } from '../../../tools/recorded/facts';
import type { CallFacts } from '../../../tools/recorded/facts';
import { CALLS } from './calls';
import { compare } from './compare';
import type { Comparison, Difference } from './compare';
import { committedReport, figureOf, keepReport, report } from './page';
import { NotPrepared, startWorld } from './world';
import type { World } from './world';

const facts = JSON.parse(readFileSync(join(__dirname, 'facts.json'), 'utf8')) as Record<string, CallFacts>;

/** Some 150 calls and what each needs to be there: longer than other tests on a busy machine. */
const LONG = 300_000;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

/** What the service answers to a kind of call; nothing where a call is left out, or what it needs cannot be made. */
async function served(kind: string): Promise<CallFacts | undefined> {
  const call = CALLS[kind];
  if (!call) return undefined;
  try {
    return callFacts(await call(world));
  } catch (error) {
    if (error instanceof NotPrepared) return undefined;
    throw error;
  }
}

function beyond(kinds: string[], comparisons: Comparison[]): Difference[] {
  return comparisons.flatMap((one, index) =>
    one.beyond.map((what) => ({ kind: kinds[index], what, recorded: 'nothing' }))
  );
}

describe('The service held against recorded answers of SharePoint', () => {
  it('makes recorded calls only', () => {
    expect(Object.keys(CALLS).filter((kind) => !(kind in facts))).toEqual([]);
  });

  it(
    'agrees in no less than it did',
    async () => {
      const kinds = Object.keys(facts);
      const comparisons: Comparison[] = [];
      for (const kind of kinds) comparisons.push(compare(kind, facts[kind], await served(kind)));

      const figure = figureOf(comparisons);
      process.stdout.write(
        `${figure.agreeing} of ${figure.recorded} recorded properties and statuses agree.\n`
      );
      const committed = committedReport();
      const fallen =
        figure.recorded === committed.figure.recorded && figure.agreeing < committed.figure.agreeing;
      const text = report(comparisons, beyond(kinds, comparisons));
      if (fallen) expect(text).toBe(committed.text);
      // Elsewhere the page is brought up to date by the run; what is checked in must be so already.
      if (process.env.CI) expect(text).toBe(committed.text);
      else if (text !== committed.text) keepReport(text);
    },
    LONG
  );
});
