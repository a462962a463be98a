import type { Locator, Page } from '@playwright/test';
import { staffPage } from './fixtures';
import type { Intranet, View } from './fixtures';

/** The staff page as a person finds their way on it. */
export class StaffPage {
  public constructor(
    public readonly page: Page,
    private readonly intranet: Intranet
  ) {}

  public async open(view: View): Promise<void> {
    await this.page.goto(this.intranet.url(staffPage, view));
  }

  public get acknowledge(): Locator {
    return this.page.getByRole('button', { name: 'Acknowledge', exact: true });
  }

  /** Goes on from the short form to the whole policy. */
  public async readOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Read and acknowledge' }).click();
    await this.acknowledge.waitFor();
  }

  public get receipt(): Locator {
    return this.page.getByRole('region', { name: 'Your receipt' });
  }

  public get notSavedYet(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'Not saved yet' });
  }

  public get tryNow(): Locator {
    return this.page.getByRole('button', { name: 'Try now' });
  }

  /** Ticks the statement and presses the button. */
  public async tickAndAcknowledge(): Promise<void> {
    await this.page.getByText('I have read and understood the Social Media Policy').click();
    await this.acknowledge.click();
  }

  /** Opens the page as a person who has yet to acknowledge, and waits for the form. */
  public async openForm(view: View): Promise<void> {
    await this.open(view);
    await this.acknowledge.waitFor();
  }

  /** Acknowledges as a person, from opening the page to the receipt. */
  public async acknowledgeAs(login: string): Promise<void> {
    await this.openForm({ as: login });
    await this.tickAndAcknowledge();
    await this.receipt.waitFor();
  }
}
