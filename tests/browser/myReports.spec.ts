import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { listNames, ownersList } from './product';
import { ReportPanel, thread } from './reportPanel';

type Row = { Kind: string; AboutReport: number | null; PostKey: string | null };

test('whoever reported a post reads the reply, asks once for another look, and adds something', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  const reports = ownersList(intranet.origin, listNames.reports);
  await panel.open();
  await panel.link.fill(thread);
  await panel.words.fill('What a fool Ben is.');
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  await expect(panel.dialog.getByText('We aim to look at it within two days.')).toBeVisible();
  await page.getByRole('button', { name: 'Report another' }).click();
  await expect(panel.link).toHaveValue('');

  const open = async (): Promise<void> => {
    await panel.open();
    await page.getByRole('tab', { name: 'My reports' }).click();
    await panel.dialog.getByText('REP-1').click();
  };
  await open();
  await expect(panel.dialog.getByText('What a fool Ben is.')).toBeVisible();
  const ask = page.getByRole('button', { name: 'Ask for another look' });
  await expect(ask).toHaveCount(0);

  await reports.items.getById(1).update({
    ReportStatus: 'closed',
    ReplyText: 'It is the author’s own opinion.',
    ReplyPoint: 'You can join in'
  });
  await open();
  await expect(panel.dialog.getByText('It is the author’s own opinion.')).toBeVisible();
  await expect(panel.dialog.getByText('The policy: You can join in')).toBeVisible();
  await expectAccessible(page);
  await intranet.faults([{ method: 'POST', path: 'PostReports.*items$', drop: 'after' }]);
  await ask.click();
  await expect(panel.dialog.getByText('SharePoint did not answer as it should.')).toBeVisible();
  await ask.click();
  await expect(panel.dialog.getByText('You asked for another look on')).toBeVisible();
  await expect(ask).toHaveCount(0);
  await open();
  await expect(panel.dialog.getByText('You asked for another look on')).toBeVisible();

  await page.getByRole('button', { name: 'Add something' }).click();
  await expect(panel.link).toHaveValue(thread);
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.dialog.getByText('Reviewers see it together with REP-1.')).toBeVisible();
  const rows = await reports.items.orderBy('ID')<Row[]>();
  expect(rows.map(({ Kind, AboutReport, PostKey }) => [Kind, AboutReport, PostKey])).toEqual([
    ['report', null, 'yammer:123'],
    ['secondLook', 1, null],
    ['report', null, 'yammer:123']
  ]);
});
