import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { dateInDays, listNames, ownersList, publish, recordsOf } from './product';
import { StaffPage } from './staffPage';

test('a staff member reads thirteen points, acknowledges, and keeps the receipt', async ({
  page,
  intranet,
  trouble
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByText('Please read this policy and acknowledge it.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(13);
  await expect(page.getByRole('link', { name: 'Email the Digital Media team' })).toHaveAttribute(
    'href',
    'mailto:digital.media@humanservices.example'
  );
  await expectAccessible(page);

  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeFocused();
  const [record] = await recordsOf(logins.amira, intranet.origin);
  await expect(staff.receipt).toContainText(`ACK-${record.id}`);
  await expect(staff.receipt).toContainText('Amira Haddad');
  await expect(staff.receipt).toContainText(inSydney(record.acknowledgedAt));
  await expectAccessible(page);

  await page.reload();
  await expect(staff.receipt).toContainText(`ACK-${record.id}`);
  expect(trouble).toEqual({ consoleErrors: [], failedRequests: [], outsideRequests: [] });
});

test.describe('on a device that keeps the time of another country', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('times are the site’s, as everywhere in SharePoint', async ({ page, intranet }) => {
    const staff = new StaffPage(page, intranet);
    await staff.acknowledgeAs(logins.amira);
    const [record] = await recordsOf(logins.amira, intranet.origin);
    await expect(staff.receipt).toContainText(inSydney(record.acknowledgedAt));
    await expect(staff.receipt).toContainText(/AE[DS]T/);
  });
});

test('another person sees their own state, and the owner sees both records in the plain list', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  for (const login of [logins.amira, logins.ben]) {
    await staff.acknowledgeAs(login);
  }
  await staff.openForm({ as: logins.chloe });

  await page.goto(intranet.url('/sites/intranet/Lists/PolicyAcknowledgements', { as: logins.owner }));
  await expect(page.getByRole('cell', { name: 'Amira Haddad' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ben Lindqvist' })).toBeVisible();
  await page.goto(intranet.url('/sites/intranet/Lists/PolicyAcknowledgements', { as: logins.amira }));
  await expect(page.getByRole('cell', { name: 'Amira Haddad' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ben Lindqvist' })).toHaveCount(0);
});

test('who does not know what to do finds two paragraphs of help on the page', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await expect(page.getByText('tick the box and press Acknowledge')).toBeHidden();
  await page.getByText('How this page works').click();
  await expect(page.getByText('tick the box and press Acknowledge')).toBeVisible();
  await expect(page.getByText('press Report a post')).toBeVisible();
  await expectAccessible(page);
});

test('the button asks for the tick first, and brings to the box', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await staff.acknowledge.click();
  const box = page.getByRole('checkbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription('Tick this box before you acknowledge.');
  await expectAccessible(page);
  await box.check();
  await expect(page.getByText('Tick this box before you acknowledge.')).toHaveCount(0);
  expect(await recordsOf(logins.amira, intranet.origin)).toEqual([]);
});

test('a press has left before the page is drawn anew', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  const drawn = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const isDrawn = () =>
          [...document.querySelectorAll('button')].some((b) => b.textContent === 'Saving…');
        new MutationObserver(() => isDrawn() && resolve(performance.now())).observe(document, {
          subtree: true,
          childList: true,
          characterData: true
        });
      })
  );
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  const left = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').find(({ name }) => name.includes('PolicyAcknowledgements'))
        ?.startTime
  );
  expect(left).toBeLessThan(await drawn);
});

test('two presses at once are one record', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await page.getByText('I have read and understood').click();
  await staff.acknowledge.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(staff.receipt).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

test('the receipt can be kept as a file that holds what SharePoint recorded', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await staff.tickAndAcknowledge();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ACK-\d+\.html$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('Amira Haddad');
  expect(text).toContain('Social Media Policy');
});

test('the receipt can be printed, alone', async ({ page, intranet }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.body.innerText);
  });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await staff.tickAndAcknowledge();
  await page.getByRole('button', { name: 'Print' }).click();
  const paper = page.frameLocator('iframe').locator('html[data-printed]');
  await expect(paper).toHaveAttribute('data-printed', /Your receipt[\s\S]*Amira Haddad/);
});

test('a newer material version asks again and shows everything that changed since', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await publish(intranet.origin, { number: 2, material: false, changeSummary: 'We fixed a typing mistake.' });
  await publish(intranet.origin, { number: 3, changeSummary: 'We say more about privacy.' });

  await page.reload();
  await expect(page.getByText('Please read this policy and acknowledge it again.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What changed since version 1' })).toBeVisible();
  await expect(page.getByText('We fixed a typing mistake.')).toBeVisible();
  await expect(page.getByText('We say more about privacy.')).toBeVisible();
  await expectAccessible(page);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toContainText('3');
});

test('a newer version that is not material asks nothing', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await publish(intranet.origin, { number: 2, material: false, changeSummary: 'We fixed a typing mistake.' });
  await page.reload();
  await expect(page.getByText('Version 2 makes small changes only.')).toBeVisible();
  await expect(staff.acknowledge).toHaveCount(0);
});

test('a due date that has passed is said in words, not only by colour', async ({ page, intranet }) => {
  await publish(intranet.origin, { number: 2, due: { kind: 'fixedDate', date: dateInDays(-3) } });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByText('It was due by')).toBeVisible();
  await expectAccessible(page);
});

test('a due date after joining is shown as the rule', async ({ page, intranet }) => {
  await publish(intranet.origin, { number: 2, due: { kind: 'daysAfterJoining', days: 14 } });
  await new StaffPage(page, intranet).open({ as: logins.amira });
  await expect(page.getByText('It is due within 14 days of the day you joined.')).toBeVisible();
});

test('a version whose words were edited after publication cannot be acknowledged', async ({
  page,
  intranet
}) => {
  await ownersList(intranet.origin, listNames.versions)
    .items.getById(1)
    .update({ Statement: 'Something else.' });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('alert')).toContainText('This version does not match what was published');
  await expect(staff.acknowledge).toHaveCount(0);
  await expectAccessible(page);
});

test('the form and the receipt are accessible in the contrast theme', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira, theme: 'contrast' });
  await expect(staff.acknowledge).toBeVisible();
  await expectAccessible(page);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  await expectAccessible(page);
});

/** SharePoint's time as a reader in Sydney sees it. */
function inSydney(iso: string): string {
  return new Intl.DateTimeFormat('en-AU', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: 'Australia/Sydney'
  }).format(new Date(iso));
}
