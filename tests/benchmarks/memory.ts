import type { Page } from '@playwright/test';
import { owner, staff } from '../../workbench/intranet/people';
import type { Figure } from './figures';
import { openIntranet } from './intranet';
import { heap, launch, visit } from './staffPage/slowBrowser';

/** So often is everything done again. */
const rounds = 20;

/** Something that a person does again and again on a page, and where it leaves the page as it was. */
type Habit = {
  name: string;
  page: string;
  login: string;
  ready(page: Page): Promise<void>;
  once(page: Page): Promise<void>;
};

const posts = (page: Page): Promise<void> => page.getByText(/posts? shown\.$/).waitFor();
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const pane = '.ms-Panel-main';

/** Where reviewers work. */
const onCases: Omit<Habit, 'name' | 'once'> = {
  page: 'Policy-Review',
  login: owner.login,
  async ready(page) {
    await tab(page, 'Reported posts');
    await posts(page);
  }
};

const habits: Habit[] = [
  {
    name: 'the list of cases, refreshed',
    ...onCases,
    async once(page) {
      await page.getByRole('menuitem', { name: 'Refresh' }).click();
      // Until it has all been read: else two readings are looked at.
      await page.waitForLoadState('networkidle');
      await posts(page);
    }
  },
  {
    name: 'a case, opened and left',
    ...onCases,
    async once(page) {
      await page.getByRole('link', { name: 'Seeded post 1', exact: true }).click();
      await page.getByText('Back to all posts').click();
      await posts(page);
    }
  },
  {
    name: 'a person’s pane, opened and closed',
    page: 'Policy-Review',
    login: owner.login,
    async ready(page) {
      await tab(page, 'People');
      await page.getByRole('row').nth(2).waitFor();
    },
    async once(page) {
      await page
        .getByRole('row')
        .nth(2)
        .getByRole('link')
        .or(page.getByRole('row').nth(2).getByRole('button'))
        .first()
        .click();
      await page.locator(`${pane} dl`).waitFor();
      await page.locator(pane).getByRole('button', { name: 'Close' }).first().click();
      await page.locator(pane).waitFor({ state: 'detached' });
    }
  },
  {
    name: 'coverage and people, by turns',
    page: 'Policy-Review',
    login: owner.login,
    ready: (page) => page.getByRole('slider').waitFor(),
    async once(page) {
      await tab(page, 'People');
      await page.getByRole('row').nth(2).waitFor();
      await tab(page, 'Coverage');
      await page.getByRole('slider').waitFor();
    }
  },
  {
    name: 'the report panel, opened and closed',
    page: 'Social-Media-Policy',
    login: staff[0].login,
    ready: (page) => page.getByRole('button', { name: 'Report a post' }).waitFor(),
    async once(page) {
      await page.getByRole('button', { name: 'Report a post' }).click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  },
  {
    name: 'the staff page, in another theme and back',
    page: 'Social-Media-Policy',
    login: staff[0].login,
    ready: (page) => page.getByRole('button', { name: 'Acknowledge', exact: true }).waitFor(),
    async once(page) {
      await page.getByLabel('Theme').selectOption('dark');
      await page.getByLabel('Theme').selectOption('light');
    }
  }
];

/** What a page keeps of what is done on it over and over: its heap afterwards, of that after the first times. */
export async function memory(): Promise<Figure[]> {
  const browser = await launch();
  const intranet = await openIntranet();
  const figures: Figure[] = [];
  try {
    await intranet.seed({ staff: 3000, acknowledged: 2500, reports: 3000, cases: 1500 });
    for (const { name, page: pageName, login, ready, once } of habits) {
      const visitor = await visit(browser);
      await visitor.page.goto(intranet.page(pageName, login));
      await ready(visitor.page);
      // What loads on demand has come after the second time.
      await once(visitor.page);
      await once(visitor.page);
      const first = await heap(visitor);
      for (let round = 0; round < rounds; round += 1) await once(visitor.page);
      const ours = (await heap(visitor)) / first;
      figures.push({ name: `heap after ${rounds} times more: ${name}`, unit: '', ours, budget: 1.2 });
      await visitor.context.close();
    }
    return figures;
  } finally {
    await browser.close();
    await intranet.close();
  }
}
