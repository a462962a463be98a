import '@pnp/sp/user-custom-actions/web.js';
import '@pnp/sp/views/list.js';
import type { Locator, Page } from '@playwright/test';
import { SharePointReminderPlaces } from '../../../src/adapters/sharepoint/reminder/reminderPlaces';
import { defaultQuestions } from '../../../src/domain/policy/defaultQuestions';
import { expect, logins, staffPage } from '../fixtures';
import type { Intranet } from '../fixtures';
import { storedPictures } from '../pictures';
import { listNames, ownersList, publish, siteAs } from '../product';
import type { Target } from './troubles';

/** Something a person does, up to the moment when a request of it fails. */
export type Flow = {
  name: string;
  target: Target;
  /** Brings the page to the moment before. Done again when the tab has been closed. */
  prepare(page: Page, intranet: Intranet): Promise<void>;
  /** The press. */
  start(page: Page, intranet: Intranet): Promise<void>;
  /** What shows only when all is well. */
  done(page: Page): Locator;
  /** What says that it is not. */
  trouble(page: Page): Locator;
  /** Where nothing is said of it, on purpose: what that means for the person. */
  silence?: string;
  /** What the person wrote is still there. */
  keeps?(page: Page): Promise<void>;
  /** The press that goes on, while it is there; some of it goes on by itself. */
  goOn(page: Page): Promise<void>;
  /** What is stored, in words. */
  stored(intranet: Intranet): Promise<string>;
  /** What must be stored when all is done. */
  wanted: RegExp;
  /** The press opens other rooms too. Their first reads are no answer to the failure, and are over when it is counted. */
  opensMore?: true;
};

const review = '/sites/intranet/SitePages/Policy-Review.aspx';

/** Nothing to store. */
const nothing = { stored: async () => '–', wanted: /^–$/ };

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Presses the first of some buttons that is there. What tries again by itself may be faster, and is as good. */
async function pressUnlessDone(page: Page, flow: Flow, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.isVisible()) && (await flow.done(page).isHidden())) {
      const pressed = button.click({ timeout: 2000 });
      await Promise.race([pressed, flow.done(page).waitFor()]).catch(() => flow.done(page).waitFor());
      return;
    }
  }
}

const alerts = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /\S/ }).first();

async function openReview(page: Page, intranet: Intranet, as = logins.owner): Promise<void> {
  await page.goto(intranet.url(review, { as }));
  await page.getByRole('tab').first().waitFor();
}

type StoredRow = { Id: number; AuthorId: number; VersionNumber?: number };

const rowsOf = (intranet: Intranet, name: (typeof listNames)[keyof typeof listNames]): Promise<StoredRow[]> =>
  ownersList(intranet.origin, name).items<StoredRow[]>();

/** How many rows, and how many of them count: the first of each person and version. */
async function records(intranet: Intranet): Promise<string> {
  const rows = await rowsOf(intranet, listNames.acknowledgements);
  const counting = new Set(rows.map(({ AuthorId, VersionNumber }) => `${AuthorId} ${VersionNumber}`));
  return `${rows.length} stored, ${counting.size} counting`;
}

const statement = 'I have read and understood the Social Media Policy';

const acknowledge: Flow = {
  name: 'Acknowledge: save',
  target: { method: 'POST', path: 'PolicyAcknowledgements.*/items$', kind: 'write' },
  prepare: async (page, intranet) => {
    await page.goto(intranet.url(staffPage, { as: logins.amira }));
    await page.getByRole('button', { name: 'Acknowledge' }).or(acknowledge.done(page)).first().waitFor();
  },
  start: async (page) => {
    await page.getByText(statement).click();
    await press(page, 'Acknowledge');
  },
  done: (page) => page.getByRole('region', { name: 'Your receipt' }),
  trouble: alerts,
  goOn: (page) => pressUnlessDone(page, acknowledge, ['Try now', 'Acknowledge']),
  stored: records,
  wanted: /^[12] stored, 1 counting$/
};

const asked = defaultQuestions.slice(0, 1);

/** How many rows, how many of them count, and whether they hold what was answered. */
async function answeredRecords(intranet: Intranet): Promise<string> {
  const rows = await ownersList(intranet.origin, listNames.acknowledgements).items<
    { RightAtFirst: string }[]
  >();
  const answered = rows.filter(({ RightAtFirst }) => RightAtFirst === asked[0].key).length;
  return `${await records(intranet)}, ${answered} with the answers`;
}

const answerAndAcknowledge: Flow = {
  ...acknowledge,
  name: 'Acknowledge: save, after questions',
  prepare: async (page, intranet) => {
    const versions = await rowsOf(intranet, listNames.versions);
    if (versions.length === 1) {
      await publish(intranet.origin, { number: 2, changeSummary: 'A question.', questions: asked });
    }
    await page.goto(intranet.url(staffPage, { as: logins.amira }));
    const question = page.getByRole('heading', { name: 'Question 1 of 1' });
    const answered = page.getByText('Right first time: 1 of 1.');
    await question.or(answered).or(acknowledge.done(page)).first().waitFor();
    if (await question.isHidden()) return;
    await page.getByRole('radio', { name: asked[0].answers[asked[0].right] }).check();
    await press(page, 'Check');
    await press(page, 'Go on');
    await answered.waitFor();
  },
  goOn: (page) => pressUnlessDone(page, answerAndAcknowledge, ['Try now', 'Acknowledge']),
  stored: answeredRecords,
  wanted: /^1 stored, 1 counting, 1 with the answers$|^2 stored, 1 counting, 2 with the answers$/
};

const readPolicy: Flow = {
  name: 'Acknowledge: read the page',
  target: { method: 'POST', path: '\\$batch', kind: 'read' },
  prepare: async (page) => void (await page.goto('about:blank')),
  start: async (page, intranet) => void (await page.goto(intranet.url(staffPage, { as: logins.amira }))),
  done: (page) => page.getByRole('button', { name: 'Acknowledge' }),
  trouble: (page) => page.getByText(/We cannot show the policy right now|You do not have access/),
  goOn: (page) => pressUnlessDone(page, readPolicy, ['Try again']),
  ...nothing
};

const words = 'He called her a fool.';

async function openPanel(page: Page, intranet: Intranet): Promise<void> {
  await page.goto(intranet.url(staffPage, { as: logins.amira }));
  await page.getByRole('button', { name: 'Report a post' }).waitFor();
}

/** A picture that a browser can draw: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
);

async function toLastStep(page: Page, intranet: Intranet): Promise<void> {
  await openPanel(page, intranet);
  await press(page, 'Report a post');
  const kept = page.getByRole('button', { name: 'Continue it' });
  const field = page.getByLabel('What the post says');
  await field.or(kept).first().waitFor();
  if (await kept.isVisible()) await kept.click();
  await field.fill(words);
  if ((await page.getByRole('img', { name: /^Picture/ }).count()) === 0) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'proof.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('button', { name: /Remove picture/ }).waitFor();
  }
  await press(page, 'Next');
  await page.getByRole('checkbox', { name: /Bullying/ }).check();
  await press(page, 'Next');
  await page.getByRole('heading', { name: 'Check before you send' }).waitFor();
}

async function reportsStored(intranet: Intranet): Promise<string> {
  const rows = await ownersList(intranet.origin, listNames.reports).items.select('Id', 'IntentionId')<
    { IntentionId: string }[]
  >();
  const presses = new Set(rows.map(({ IntentionId }) => IntentionId)).size;
  const pictures = (await storedPictures(intranet.origin)).length;
  return `${rows.length} stored of ${presses} press, ${pictures} picture`;
}

const sendReport: Flow = {
  name: 'Report: save',
  target: { method: 'POST', path: 'PostReports.*/items$', kind: 'write' },
  prepare: toLastStep,
  start: (page) => press(page, 'Send report'),
  done: (page) => page.getByRole('heading', { name: /^(Report sent|Added to your report)/ }),
  trouble: (page) => page.getByRole('dialog').getByRole('alert').filter({ hasText: /\S/ }).first(),
  keeps: (page) => expect(page.getByRole('definition').filter({ hasText: words })).toBeVisible(),
  goOn: (page) => press(page, 'Send report'),
  stored: reportsStored,
  wanted: /^[12] stored of 1 press, 1 picture$/
};

const sendPicture: Flow = {
  ...sendReport,
  name: 'Report: send a picture',
  target: { method: 'POST', path: 'ReportPictures.*/items$', kind: 'write' },
  done: (page) =>
    page.getByRole('dialog').filter({
      has: page.getByRole('heading', { name: 'Report sent' }),
      hasNot: page.getByRole('alert').filter({ hasText: /\S/ })
    }),
  keeps: undefined,
  // Offline, the report itself has not gone either.
  goOn: (page) => page.getByRole('button', { name: /^(Try again|Send report)$/ }).click()
};

const readPanel: Flow = {
  name: 'Report: give a link',
  target: { method: 'POST', path: '\\$batch', kind: 'read' },
  prepare: openPanel,
  start: async (page) => {
    await press(page, 'Report a post');
    await page.getByLabel('Link to the post').fill('https://x.com/someone/status/15');
  },
  done: (page) => page.getByText('Recognised: '),
  trouble: (page) => page.getByRole('dialog').getByRole('alert').filter({ hasText: /\S/ }).first(),
  goOn: (page) => press(page, 'Try again'),
  ...nothing
};

const publishVersion: Flow = {
  name: 'Publish: save',
  target: { method: 'POST', path: 'PolicyVersions.*/items$', kind: 'write' },
  prepare: async (page, intranet) => {
    await openReview(page, intranet);
    await page.getByRole('tab', { name: 'Versions' }).click();
    await press(page, 'Renew without changes…');
  },
  start: (page) => press(page, 'Renew'),
  done: (page) =>
    page
      .getByText('Version 2 is published.')
      .or(page.getByRole('heading', { name: /^Version 2:/ }))
      .first(),
  trouble: alerts,
  keeps: (page) => expect(page.getByRole('heading', { name: 'Renew version 1?' })).toBeVisible(),
  goOn: (page) => press(page, 'Renew'),
  stored: async (intranet) => `${(await rowsOf(intranet, listNames.versions)).length} versions`,
  wanted: /^2 versions$/
};

const readVersions: Flow = {
  name: 'Publish: read the versions',
  target: { method: 'GET', path: 'PolicyVersions.*/items', kind: 'read' },
  prepare: openReview,
  start: (page) => page.getByRole('tab', { name: 'Versions' }).click(),
  done: (page) => page.getByRole('button', { name: 'Write a new version' }),
  trouble: alerts,
  goOn: (page) => press(page, 'Try again'),
  ...nothing
};

/** A report of Amira's; there already when a closed tab is opened again. */
async function haveReport(intranet: Intranet): Promise<void> {
  if ((await rowsOf(intranet, listNames.reports)).length > 0) return;
  const { sp, path } = siteAs(logins.amira, intranet.origin);
  await sp.web.getList(`${path}/Lists/${listNames.reports}`).items.add({
    Title: words,
    IntentionId: 'a press',
    PostSystem: 'yammer',
    PostKeyHash: 'a'.repeat(64),
    ReasonCodes: ';RESPECT;',
    EvidenceText: words,
    ReportStatus: 'received'
  });
}

const note = 'I spoke to Ben.';

const openCase: Pick<Flow, 'prepare'>['prepare'] = async (page, intranet) => {
  await haveReport(intranet);
  await openReview(page, intranet, logins.reviewer);
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await page.getByRole('link', { name: /called her a fool/ }).click();
  await page.getByText('Opened the case').waitFor();
};

const changeCase: Flow = {
  name: 'Case: save a note',
  target: { method: 'POST', path: 'ReportCases.*/items\\(1\\)', kind: 'write' },
  prepare: openCase,
  start: async (page) => {
    await page.getByLabel('Note for the other reviewers').fill(note);
    await press(page, 'Add note');
  },
  done: (page) => page.getByText(`Noted: ${note}`),
  trouble: alerts,
  keeps: (page) => expect(page.getByLabel('Note for the other reviewers')).toHaveValue(note),
  goOn: (page) => press(page, 'Add note'),
  stored: async (intranet) => {
    const rows = await ownersList(intranet.origin, listNames.cases).items<{ CaseHistory: string }[]>();
    const history = rows.flatMap(({ CaseHistory }) => JSON.parse(CaseHistory) as { kind: string }[]);
    return `${rows.length} case, ${history.filter(({ kind }) => kind === 'noted').length} note`;
  },
  wanted: /^1 case, 1 note$/
};

const readCases: Flow = {
  name: 'Case: read the reports',
  target: { method: 'GET', path: 'PostReports.*/items', kind: 'read' },
  prepare: async (page, intranet) => {
    await haveReport(intranet);
    await openReview(page, intranet);
  },
  start: (page) => page.getByRole('tab', { name: 'Reported posts' }).click(),
  done: (page) => page.getByRole('link', { name: /called her a fool/ }),
  trouble: alerts,
  goOn: (page) => press(page, 'Try again'),
  ...nothing
};

const missingView = 'Mine';

const setUp: Flow = {
  name: 'Set-up: save',
  target: { method: 'POST', path: 'PolicyAcknowledgements.*/views', kind: 'write' },
  prepare: async (page, intranet) => {
    const { views } = ownersList(intranet.origin, listNames.acknowledgements);
    const there = await views.select('Id', 'Title')<{ Id: string; Title: string }[]>();
    const mine = there.find(({ Title }) => Title === missingView);
    if (mine) await views.getById(mine.Id).delete();
    await openReview(page, intranet);
    await page.getByRole('tab', { name: 'Set-up' }).click();
    await page.getByText('Some of it is missing or different. Press Set up to put it right.').waitFor();
  },
  start: (page) => press(page, 'Set up'),
  done: (page) => page.getByText('Everything is set up.'),
  trouble: (page) => page.getByText('Set-up has stopped.'),
  goOn: (page) => press(page, 'Run set-up again'),
  stored: async (intranet) => {
    const { views } = ownersList(intranet.origin, listNames.acknowledgements);
    const there = await views.select('Title')<{ Title: string }[]>();
    return `${there.filter(({ Title }) => Title === missingView).length} view`;
  },
  wanted: /^1 view$/
};

const readSetUp: Flow = {
  name: 'Set-up: look at the lists',
  target: { method: 'GET', path: 'PolicySettings.*/fields', kind: 'read' },
  prepare: openReview,
  start: (page) => page.getByRole('tab', { name: 'Set-up' }).click(),
  done: (page) => page.getByText('Everything is set up.'),
  trouble: (page) =>
    page
      .getByText(/SharePoint did not do this|You do not have permission to do this|Your sign-in has ended/)
      .first(),
  goOn: (page) => press(page, 'Set up'),
  opensMore: true,
  ...nothing
};

const dayMs = 24 * 60 * 60 * 1000;

/** Puts the page's clock on by a day: the reminder looks once a day. */
async function nextDay(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(new Date(now + dayMs));
}

const reminders = (intranet: Intranet): SharePointReminderPlaces => {
  const lists = siteAs(logins.owner, intranet.origin);
  return new SharePointReminderPlaces(lists, () => lists);
};

const reminderLine = (page: Page): Locator =>
  page.getByRole('region', { name: 'Social media policy', exact: true });

const remind: Flow = {
  name: 'Reminder: look at the lists',
  target: { method: 'POST', path: '\\$batch', kind: 'read' },
  prepare: async (page, intranet) => {
    await reminders(intranet).place(siteAs(logins.owner, intranet.origin).url, {
      position: 'bottom',
      reportTo: ''
    });
    await page.goto('about:blank');
    await nextDay(page);
  },
  start: async (page, intranet) => {
    await page.goto(intranet.url(review, { as: logins.amira }));
    await page.waitForLoadState('networkidle');
  },
  done: reminderLine,
  trouble: (page) => page.locator('body').filter({ hasNot: reminderLine(page) }),
  silence: 'Nothing, until the next day.',
  goOn: async (page) => {
    await nextDay(page);
    await page.reload();
  },
  ...nothing
};

const placeReminder: Flow = {
  name: 'Reminder: place it',
  target: { method: 'POST', path: 'usercustomactions', kind: 'write' },
  prepare: async (page, intranet) => {
    await openReview(page, intranet);
    await page.getByRole('tab', { name: 'Set-up' }).click();
    await page.getByRole('tab', { name: 'Reminder' }).click();
    await page.getByText('The reminder is not on Intranet.').or(placeReminder.done(page)).first().waitFor();
  },
  start: (page) => press(page, 'Place the reminder'),
  done: (page) => page.getByText(/The reminder is on Intranet( now)?\./),
  trouble: (page) => page.getByText('The reminder was not placed on Intranet'),
  goOn: (page) => press(page, 'Place the reminder'),
  opensMore: true,
  stored: async (intranet) => {
    const { sp } = siteAs(logins.owner, intranet.origin);
    return `${(await sp.web.userCustomActions()).length} custom action`;
  },
  wanted: /^1 custom action$/
};

export const flows: readonly Flow[] = [
  readPolicy,
  acknowledge,
  answerAndAcknowledge,
  readPanel,
  sendReport,
  sendPicture,
  readVersions,
  publishVersion,
  readCases,
  changeCase,
  readSetUp,
  setUp,
  remind,
  placeReminder
];
