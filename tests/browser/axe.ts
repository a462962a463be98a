import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/**
 * Expects that axe finds nothing on the page as it stands, frames included, by every WCAG 2.2 A and AA rule and best
 * practice.
 *
 * @param except rules that cannot hold here
 */
export async function expectAccessible(page: Page, except: string[] = []): Promise<void> {
  await Promise.all(page.frames().map(settle));
  await Promise.all(page.frames().map(bringAxe));
  const options: RunOptions = {
    runOnly: { type: 'tag', values: rules },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    // No detail of what passes, and no style sheet fetched again.
    resultTypes: ['violations'],
    preload: false
  };
  const found = await page.evaluate(async (chosen) => {
    const { violations } = await axe.run(chosen);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
    );
  }, options);
  expect(found).toEqual([]);
}

/** Axe stays in a document until it is left, so that most looks at a page need not bring it. */
async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
}

/** Colours that come and go by degrees are looked at when they have come. */
async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity
      );
    // One that is given up has ended too.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
