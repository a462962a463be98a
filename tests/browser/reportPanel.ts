import type { Locator, Page } from '@playwright/test';
import { expect, logins, staffPage } from './fixtures';
import type { Intranet, View } from './fixtures';
import { listNames, ownersList } from './product';

export const thread = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';

/** The panel as a person finds their way in it. */
export class ReportPanel {
  public constructor(
    public readonly page: Page,
    private readonly intranet: Intranet
  ) {}

  public async open(view: View = {}): Promise<void> {
    await this.page.goto(this.intranet.url(staffPage, { as: logins.amira, ...view }));
    await this.openButton.click();
    await expect(this.link).toBeVisible();
  }

  public get openButton(): Locator {
    return this.page.getByRole('button', { name: 'Report a post' });
  }
  public get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Report a post' });
  }
  public get link(): Locator {
    return this.page.getByLabel('Link to the post');
  }
  public get words(): Locator {
    return this.page.getByLabel('What the post says');
  }
  public get next(): Locator {
    return this.page.getByRole('button', { name: 'Next' });
  }
  public get send(): Locator {
    return this.page.getByRole('button', { name: 'Send report' });
  }
  public step(name: string): Locator {
    return this.page.getByRole('heading', { level: 3, name });
  }

  /** From the first step to the last, with a reason. */
  public async toLastStep(): Promise<void> {
    await this.next.click();
    await this.page.getByRole('checkbox', { name: /Bullying/ }).check();
    await this.next.click();
    await expect(this.step('Check before you send')).toBeVisible();
  }
}

export type StoredReport = Record<
  | 'PostKey'
  | 'PostKeyHash'
  | 'EvidenceText'
  | 'EvidenceAuthor'
  | 'EvidencePostedAt'
  | 'EvidenceHash'
  | 'ReasonCodes',
  string
>;

export const storedReports = (origin: string): Promise<StoredReport[]> =>
  ownersList(origin, listNames.reports).items<StoredReport[]>();
