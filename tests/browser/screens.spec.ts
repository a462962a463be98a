import { expectAccessible } from './axe';
import { test } from './fixtures';
import { tours } from './screens/tours';
import { expectIcons, expectNoSidewaysScroll, expectNothingClipped, expectTargets } from './screens/layout';
import { expectPicture } from './screens/pictures';
import { expectTree } from './screens/tree';
import { Visit } from './screens/visit';
import { dataOf, expectNoHardCodedWords } from './screens/words';

test.describe.configure({ timeout: 180_000 });

for (const tour of tours) {
  test(`${tour.name}: every screen is accessible, reads in a sensible order and can be hit`, async ({
    page,
    intranet
  }) => {
    const visit = new Visit(page, intranet, {}, (screen) =>
      test.step(screen, async () => {
        await expectTree(page, `${tour.name}-${screen}`);
        await expectPicture(page, `${tour.name}-${screen}`);
        await expectAccessible(page);
        await expectTargets(page);
        await expectIcons(page);
      })
    );
    await tour.walk(visit);
  });

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
