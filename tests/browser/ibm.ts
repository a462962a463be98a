import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What runs in the page: IBM's engine has rules of its own, and finds what axe does not look for. */
const engine = readFileSync(createRequire(__filename).resolve('accessibility-checker-engine/ace.js'), 'utf8');

type Finding = {
  ruleId: string;
  value: [level: string, outcome: string];
  path: { dom: string };
  message: string;
};

declare const ace: {
  Checker: new () => {
    check(node: Document, guidelines: string[]): Promise<{ results: Finding[] }>;
  };
};

/**
 * Expects that IBM's engine finds no violation of WCAG 2.2 in our web parts, dialogs and panes. The page around them is
 * the host's. Neither what a fold holds back nor what lies under an open dialog is looked at: Fluent hides the latter
 * from screen readers and keeps the focus in the dialog (the keyboard tests), which the engine does not see.
 */
export async function expectAccessibleToIbm(page: Page): Promise<void> {
  await page.evaluate(engine);
  const found = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const ours = [...document.querySelectorAll('[id^="webPart-"], .ms-Layer')];
    const hasDialog = document.querySelector('[aria-modal="true"]') !== null;
    const isFolded = (node: Element): boolean =>
      node.matches('details:not([open]) *') && node.closest('summary') === null;
    const isShown = (node: Node | null): boolean =>
      node instanceof Element && !isFolded(node) && !(hasDialog && node.closest('[aria-hidden="true"]'));
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .filter(({ path }) => {
        const node = document.evaluate(
          path.dom,
          document,
          null,
          XPathResult.FIRST_ORDERED_NODE_TYPE
        ).singleNodeValue;
        return isShown(node) && ours.some((part) => part.contains(node));
      })
      .map(({ ruleId, message, path }) => `${ruleId}: ${message} ${path.dom}`);
  });
  expect.soft(found).toEqual([]);
}
