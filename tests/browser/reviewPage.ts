import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Intranet, View } from './fixtures';
import { logins } from './fixtures';

const reviewPath = '/sites/intranet/SitePages/Policy-Review.aspx';

export type ReviewTab = 'Coverage' | 'People' | 'Versions' | 'Set-up' | 'Support';

export type SetUpSection =
  | 'Lists and permissions'
  | 'Staff and reviewers'
  | 'Addresses'
  | 'Reasons'
  | 'Retention'
  | 'Answers'
  | 'Reminder';

/** The review page as an owner finds their way on it. */
export class ReviewPage {
  public constructor(
    public readonly page: Page,
    private readonly intranet: Intranet
  ) {}

  /** Opens the page as the owner, unless told otherwise. */
  public async open(view: View = {}): Promise<void> {
    await this.page.goto(this.intranet.url(reviewPath, { as: logins.owner, ...view }));
  }

  public tab(name: ReviewTab): Locator {
    return this.page.getByRole('tab', { name });
  }

  public get headline(): Locator {
    return this.page.getByRole('heading', { name: /ha(ve|s) acknowledged/ });
  }

  /** A command of the bar at the top, or of a menu that it opens. */
  public command(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  /** Chooses what is under Export. */
  public async export(name: string): Promise<void> {
    await this.command('Export').click();
    await this.command(name).click();
  }

  /** Chooses one of several. */
  public async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Where a file is chosen; the button that opens it has the same name. */
  public fileInput(label: string): Locator {
    return this.page.getByLabel(label).and(this.page.locator('input'));
  }

  /** The list of people. */
  public get people(): Locator {
    return this.page.getByRole('grid', { name: 'People' });
  }

  /** How many requests have read records since they were last forgotten. */
  public async recordRequests(): Promise<number> {
    const requests = await this.intranet.requests();
    return requests.filter(({ url, method }) => method === 'POST' && url.includes('$batch')).length;
  }

  /** Opens a section of the set-up tab. */
  public async openSection(name: SetUpSection): Promise<void> {
    await this.tab('Set-up').click();
    await this.page.getByRole('tab', { name }).click();
  }

  /** What the press *Choose a file* opens. */
  public get rosterFile(): Locator {
    return this.page.getByLabel('Choose a file').and(this.page.locator('input'));
  }

  /** Chooses a roster file in the set-up tab. */
  public async chooseRoster(text: string): Promise<void> {
    await this.openSection('Staff and reviewers');
    await expect(this.page.getByText('There is no roster yet.')).toBeVisible();
    await this.rosterFile.setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text)
    });
  }
}

export type Seed = {
  staff: number;
  acknowledged?: number;
  version?: number;
  earlierVersions?: number;
  reports?: number;
  cases?: number;
};

/** Fills the intranet with people, a roster and records. */
export async function seed(intranet: Intranet, plan: Seed): Promise<void> {
  const response = await fetch(`${intranet.origin}/_workbench/seed`, {
    method: 'POST',
    body: JSON.stringify(plan)
  });
  if (!response.ok) throw new Error(`Seeding answered ${response.status}: ${await response.text()}`);
}
