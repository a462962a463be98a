import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Expects that nothing makes the page, or a dialog on it, scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Lists fit themselves to a new width a moment later.
  await expect(async () => expect(await page.evaluate(wideParts)).toEqual([])).toPass({ timeout: 5000 });
}

/** Runs in the page. */
function wideParts(): string[] {
  return [
    document.documentElement,
    ...document.querySelectorAll('[id^="workbenchPageContent"], main, dialog[open]')
  ]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} in ${clientWidth}`);
}

/** Expects that every icon is one that the page's icon fonts have: an unknown name leaves a gap. */
export async function expectIcons(page: Page): Promise<void> {
  const gaps = page.locator('i[aria-hidden="true"]:empty:not([data-glyph])');
  expect(await gaps.evaluateAll((icons) => icons.map((icon) => icon.parentElement?.textContent))).toEqual([]);
}

/** Expects that no text in sight is cut off by the box it stands in, or sticks out of it. */
export async function expectNothingClipped(page: Page): Promise<void> {
  // Bars of commands and lists fit themselves to a new width a moment later.
  await expect(async () => expect(await page.evaluate(clippedTexts)).toEqual([])).toPass({ timeout: 5000 });
}

/** Runs in the page. */
function clippedTexts(): string[] {
  const slack = 2;
  const isMeantForEars = (box: DOMRect): boolean => box.width <= 2 || box.height <= 2;
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  /** The nearest box that would cut the text off, or that the text is painted into. */
  function cutOffBy(text: DOMRect, element: Element, root: Element): Element | undefined {
    for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
      const { display, overflowX, overflowY, position } = getComputedStyle(box);
      if (display === 'inline' || display === 'contents') continue;
      const edge = box.getBoundingClientRect();
      if (isMeantForEars(edge)) return undefined;
      const across = text.left < edge.left - slack || text.right > edge.right + slack;
      const down = text.top < edge.top - slack || text.bottom > edge.bottom + slack;
      if ((across && !scrolls(overflowX)) || (down && !scrolls(overflowY))) return box;
      if (scrolls(overflowX) || scrolls(overflowY) || position === 'fixed') return undefined;
    }
    return undefined;
  }

  const found: string[] = [];
  for (const root of document.querySelectorAll('[id^="webPart-"]')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.nodeValue?.trim();
      if (!text || !element?.checkVisibility() || element.closest('svg, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) {
        const box = rectangle.width > 1 ? cutOffBy(rectangle, element, root) : undefined;
        if (box) found.push(`“${text}” in ${box.tagName} ${box.className}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Expects that every control can be hit: 24 by 24 pixels, or a link in a line of text (WCAG 2.2, 2.5.8). */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[id^="webPart-"] :is(button, input, select, textarea, a, summary, [role="tab"])'
      )
    ]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        // A control is pressed itself, or by its label around it or beside it.
        const labels = [...((element as HTMLInputElement).labels ?? [])];
        const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
        const isDrawn = boxes.some(({ width }) => width > 1);
        return isDrawn && !boxes.some(({ width, height }) => width >= 24 && height >= 24);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.outerHTML.slice(0, 80)}: ${width} × ${height}`;
      })
  );
  expect(small).toEqual([]);
}
