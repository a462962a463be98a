import { expectAccessible } from '../browser/axe';
import { test } from '../browser/fixtures';
import { expectAccessibleToIbm } from '../browser/ibm';
import type { View } from '../browser/fixtures';
import { expectNoSidewaysScroll, expectNothingClipped } from '../browser/screens/layout';
import { tours } from '../browser/screens/tours';
import { Visit } from '../browser/screens/visit';
import { dataOf, expectNoHardCodedWords } from '../browser/screens/words';

/** How a screen may be looked at. */
type Sight = {
  name: string;
  view: View;
  width: number;
  height?: number;
  except?: string[];
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
  // A browser that shows everything at twice its size lays it out in half the width and height.
  { name: 'at 200%', view: {}, width: 640, height: 400 },
  { name: 'at 400%', view: {}, width: 320, height: 256 },
  {
    name: 'right to left',
    view: { locale: 'qps-plocm', theme: 'contrast' },
    width: 480,
    // A language that nobody speaks has a tag that axe does not know, and longer names that do not hold shorter ones.
    except: ['html-lang-valid', 'label-content-name-mismatch']
  }
];

for (const tour of tours) {
  for (const { name, view, width, height = 800, except } of sights) {
    test(`${tour.name}, ${name}`, async ({ page, intranet }) => {
      await page.setViewportSize({ width, height });
      const visit = new Visit(page, intranet, view, (screen) =>
        test.step(screen, async () => {
          await expectAccessible(page, except);
          await expectAccessibleToIbm(page);
          await expectNothingClipped(page);
          await expectNoSidewaysScroll(page);
        })
      );
      await tour.walk(visit);
    });
  }

  test(`${tour.name}: every word is translated, and longer ones have room, on a phone too`, async ({
    page,
    intranet
  }) => {
    const visit = new Visit(page, intranet, { locale: 'qps-ploc' }, (screen) =>
      test.step(screen, async () => {
        await expectNoHardCodedWords(page, await dataOf(intranet.origin));
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNothingClipped(page);
          await expectNoSidewaysScroll(page);
        }
      })
    );
    await tour.walk(visit);
  });
}
