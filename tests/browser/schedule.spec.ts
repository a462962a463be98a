import { startOfDay } from '../../src/domain/calendar';
import { addDays, addMonths } from '../../src/domain/calendarDay';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { dateInDays, publish, recordsOf } from './product';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

const zone = 'Australia/Sydney';
const zoneElsewhere = 'Pacific/Kiritimati';

test('staff keep the version before until the scheduled day begins in the version’s own zone', async ({
  page,
  intranet
}) => {
  const from = dateInDays(10);
  const statement = 'I agree to the second version.';
  await publish(intranet.origin, {
    number: 2,
    statement,
    changeSummary: 'A new statement.',
    schedule: { zone: zoneElsewhere, from }
  });
  const begins = startOfDay(from, zoneElsewhere);
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await intranet.forgetRequests();

  await page.clock.setSystemTime(begins - 60_000);
  await staff.open({ as: logins.amira });
  await expect(staff.receipt).toBeVisible();
  await expect(page.getByText(statement)).toHaveCount(0);
  const batches = async (): Promise<number> =>
    (await intranet.requests()).filter(({ url }) => url.includes('$batch')).length;
  // The receipt is there before SharePoint is asked behind it.
  await expect.poll(batches).toBe(1);

  await page.clock.setSystemTime(begins);
  await staff.open({ as: logins.amira });
  await expect(page.getByText(statement)).toBeVisible();
  await expect(page.getByText('A new statement.')).toBeVisible();
  await expectAccessible(page);
});

test('an owner schedules a version, sees it as such, can publish nothing before it, and takes it back', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Versions').click();
  await page.getByRole('button', { name: 'Write a new version' }).click();
  await page.getByText('On a day').click();
  await expect(
    page.getByText('Staff see it from the start of that day, Australia/Sydney time.')
  ).toBeVisible();
  const day = page.getByRole('combobox', { name: 'First day' });
  await day.fill('1/7/2090');
  await day.press('Tab');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(page.getByText('Choose a due date from the first day of the version on')).toBeVisible();
  await page.getByText('No due date').click();
  await review.choose('Ask each person again', '12 months after they acknowledged');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Staff see this version from the start of 1 July 2090')).toBeVisible();
  await expect(dialog.getByText('Each person is asked again 12 months')).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Version 2 is scheduled. Staff see it from 1 July 2090.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Version 2.*Scheduled for 1 July 2090/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Version 1.*Current/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Renew without changes…' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Write a new version' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(page.getByText('A version before this one takes effect on 1 July 2090.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await dialog.getByRole('button', { name: 'Discard' }).click();

  await page.getByRole('button', { name: 'Take back version 2' }).click();
  await expect(dialog.getByText('Staff have not seen this version and will not.')).toBeVisible();
  await dialog.getByRole('textbox').fill('Too early.');
  await dialog.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(page.getByRole('row', { name: /Version 2.*Withdrawn/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Renew without changes…' })).toBeVisible();
});

test('a person is told when it is due again, and asked when the months are over', async ({
  page,
  intranet
}) => {
  await publish(intranet.origin, { number: 2, schedule: { zone, renewalMonths: 12 } });
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  const [record] = await recordsOf(logins.amira, intranet.origin);
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(record.acknowledgedAt));
  const askedOn = addMonths(made, 12);
  const written = (day: string): string =>
    new Intl.DateTimeFormat('en-AU', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  await staff.open({ as: logins.amira });
  await expect(page.getByText(`It is due again on ${written(askedOn)}.`)).toBeVisible();

  await page.clock.setSystemTime(startOfDay(askedOn, zone));
  await staff.open({ as: logins.amira });
  await expect(staff.acknowledge).toBeVisible();
  await expect(page.getByText(`It is due by ${written(addDays(askedOn, 28))}.`)).toBeVisible();
  await page.getByText('Earlier receipts').click();
  await expect(page.getByText(`ACK-${record.id}`)).toBeVisible();
  await expectAccessible(page);

  await page.clock.setSystemTime(startOfDay(addDays(askedOn, 29), zone));
  await staff.open({ as: logins.amira });
  await expect(page.getByText(`It was due by ${written(addDays(askedOn, 28))}.`)).toBeVisible();
});

test('coverage counts who is due for renewal', async ({ page, intranet }) => {
  await publish(intranet.origin, { number: 2, schedule: { zone, renewalMonths: 6 } });
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await page.clock.setSystemTime(Date.now() + 200 * 24 * 60 * 60 * 1000);
  const review = new ReviewPage(page, intranet);
  await review.open();
  const figure = page.getByRole('link', { name: 'Due for renewal 1' });
  await expect(figure).toBeVisible();
  await expectAccessible(page);
  await figure.click();
  await expect(review.people.getByText('Due for renewal')).toBeVisible();
});
