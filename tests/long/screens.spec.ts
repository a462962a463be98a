import type { Page } from '@playwright/test';
import { expectAccessible } from '../browser/axe';
import { test } from '../browser/fixtures';
import type { View } from '../browser/fixtures';
import { expectNoSidewaysScroll, expectNothingClipped } from '../browser/screens/layout';
import { tours } from '../browser/screens/tours';
import { Visit } from '../browser/screens/visit';

/** How a screen may be looked at. */
type Sight = {
  name: string;
  view: View;
  width: number;
  except?: string[];
  prepare?(page: Page): Promise<unknown>;
};

const themes = ['light', 'dark', 'contrast'] as const;
const backgrounds = ['neutral', 'soft', 'strong'] as const;

const sights: Sight[] = [
  ...themes.map((theme) => ({ name: theme, view: { theme }, width: 1280 })),
  ...themes.map((theme) => ({ name: `${theme}, a phone`, view: { theme }, width: 320 })),
  ...themes.flatMap((theme) =>
    backgrounds.map((background) => ({
      name: `${theme}, in a ${background} section`,
      view: { theme, background },
      width: 1280
    }))
  ),
  {
    name: 'text at twice its size',
    view: {},
    width: 640,
    prepare: (page) => page.addStyleTag({ content: 'html { zoom: 2; }' })
  },
  {
    name: 'right to left',
    view: { locale: 'qps-plocm', theme: 'contrast' },
    width: 480,
    // A language that nobody speaks has a tag that axe does not know, and longer names that do not hold shorter ones.
    except: ['html-lang-valid', 'label-content-name-mismatch']
  }
];

for (const tour of tours) {
  for (const { name, view, width, except, prepare } of sights) {
    test(`${tour.name}, ${name}`, async ({ page, intranet }) => {
      await page.setViewportSize({ width, height: 800 });
      const visit = new Visit(page, intranet, view, (screen) =>
        test.step(screen, async () => {
          await prepare?.(page);
          await expectAccessible(page, except);
          await expectNothingClipped(page);
          await expectNoSidewaysScroll(page);
        })
      );
      await tour.walk(visit);
    });
  }
}
