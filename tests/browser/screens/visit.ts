import type { Locator, Page } from '@playwright/test';
import { isPseudoLocale, pseudoWords } from '../../../workbench/host/pseudo/pseudoWords';
import { fill } from '../../../src/components/fill';
import { expect, staffPage } from '../fixtures';
import type { Intranet, View } from '../fixtures';
import { hold } from '../hold';

type Values = Record<string, string | number>;

/** A way through screens that shows each in turn to whoever looks. It is the same in every language and theme. */
export type Tour = { name: string; walk(visit: Visit): Promise<void> };

/** What is done with each screen. */
export type Look = (screen: string) => Promise<void>;

/** The short form's column, and the page's edges. */
const narrow = 512;

export const reviewPath = '/sites/intranet/SitePages/Policy-Review.aspx';

/** A person on a tour, who finds their way by what the screens say in the language of the visit. */
export class Visit {
  public constructor(
    public readonly page: Page,
    public readonly intranet: Intranet,
    private readonly view: View,
    /** Shows a screen, which must be there as it is to be seen. */
    public readonly at: Look
  ) {}

  /** Words of `loc/` in the language of the visit. */
  public say(words: string, values: Values = {}): string {
    const { locale = '' } = this.view;
    return fill(isPseudoLocale(locale) ? pseudoWords(words, locale) : words, values);
  }

  public button(words: string, values?: Values): Locator {
    return this.page.getByRole('button', { name: this.say(words, values), exact: true });
  }

  public heading(words: string, values?: Values): Locator {
    return this.page.getByRole('heading', { name: this.say(words, values), exact: true });
  }

  public field(words: string): Locator {
    return this.page.getByLabel(this.say(words));
  }

  public text(words: string, values?: Values): Locator {
    return this.page.getByText(this.say(words, values)).first();
  }

  public tab(words: string): Locator {
    return this.page.getByRole('tab', { name: this.say(words), exact: true });
  }

  /** Opens a part of the review; parts that a bar has no room for are tucked away in a menu. */
  public async openTab(words: string): Promise<void> {
    const more = ['More parts of the review', 'More parts of set-up'].map((name) => this.tab(name));
    const tab = this.tab(words).or(this.page.getByRole('menuitem', { name: this.say(words), exact: true }));
    await expect(async () => {
      for (const one of more)
        if ((await tab.isHidden()) && (await one.isVisible())) await one.click({ timeout: 1000 });
      await tab.click({ timeout: 1000 });
    }).toPass();
  }

  /** Presses a command of a bar, which tucks away what it has no room for. */
  public async command(words: string): Promise<void> {
    const press = this.page.getByRole('menuitem', { name: this.say(words), exact: true });
    const more = this.page.getByRole('menuitem', { name: this.say('More commands'), exact: true });
    // The bar fits itself to a new width a moment later.
    await expect(async () => {
      if (await press.isHidden()) await more.click({ timeout: 1000 });
      await press.click({ timeout: 1000 });
    }).toPass();
  }

  public async open(path: string, as: string, more: Partial<View> = {}): Promise<void> {
    await this.page.goto(this.intranet.url(path, { ...this.view, ...more, as }));
  }

  public async openStaff(as: string): Promise<void> {
    await this.open(staffPage, as);
  }

  /** Goes on to the whole policy where the screen is so narrow that the short form came first. */
  public async showWhole(words: 'Read and acknowledge' | 'Show the policy and receipt'): Promise<void> {
    const { width } = this.page.viewportSize() ?? { width: 1280 };
    if (width < narrow) await this.button(words).click();
  }

  /** Keeps requests that match waiting until the answer is called, so that a screen in between can be looked at. */
  public hold(address: RegExp): Promise<() => void> {
    return hold(this.page, address);
  }

  /** Waits until something is in sight. */
  public async see(locator: Locator): Promise<void> {
    await expect(locator).toBeVisible();
  }
}
