import { expectAccessible } from './axe';
import { test } from './fixtures';
import { tours } from './screens/tours';
import { expectIcons, expectTargets } from './screens/layout';
import { expectPicture } from './screens/pictures';
import { expectTree } from './screens/tree';
import { Visit } from './screens/visit';

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
}
