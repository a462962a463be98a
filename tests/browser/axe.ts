import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page as it stands, by every WCAG 2.2 A and AA rule and best practice.
 * @param except rules that cannot hold here
 */
export async function expectAccessible(page: Page, except: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // One page instead of two, and no detail of what passes: half the time, the same findings.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false, runOnly: { type: 'tag', values: rules } })
    .disableRules(except)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  );
  expect(found).toEqual([]);
}
