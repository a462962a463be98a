import { SharePointPublishingLists } from '../../../src/adapters/sharepoint/publishingLists';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { SharePointSettingsStore } from '../../../src/adapters/sharepoint/review/settingsStore';
import { saveSettings } from '../../../src/application/review/saveSettings';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import type { ReportSettings } from '../../../src/domain/reporting/reportSettings';
import { changeReason } from '../../../src/domain/settings/editReasons';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });
const storeAs = (login: string) => new SharePointSettingsStore(siteAs(login));
const settingsItem = async () =>
  (await service.as(OWNER)).web.getList(`${INTRANET}/Lists/PolicySettings`).items.getById(1);
const seenByStaff = async (): Promise<ReportSettings> =>
  (await new SharePointReportLists(siteAs(AMIRA)).read()).settings;

it('the settings are changed by owners, seen by staff, and refused to staff', async () => {
  const store = storeAs(OWNER);
  const record = await store.read();
  const settings = {
    ...record.settings,
    fullPolicyLink: 'https://intranet.example/policy',
    contactEmail: 'media@x.example',
    newsHub: 'https://intranet.example/news',
    urgentText: 'Call 000.',
    retentionDays: '365',
    yammerPreview: true,
    reasons: changeReason(defaultReasons, 'RESPECT', { label: 'Unkind', route: 'HR team', urgent: true })
  };
  expect(await saveSettings(record, settings, store)).toMatchObject({ kind: 'saved', record: { settings } });
  expect((await store.read()).settings).toEqual(settings);
  expect((await new SharePointPublishingLists(siteAs(AMIRA)).read(new Date())).settings).toMatchObject({
    fullPolicyLink: settings.fullPolicyLink,
    contactEmail: settings.contactEmail
  });
  expect(await seenByStaff()).toMatchObject({
    newsHub: settings.newsHub,
    urgentText: 'Call 000.',
    retentionDays: 365,
    yammerPreview: true,
    reasons: settings.reasons,
    reasonsAreBroken: false
  });
  const fresh = await storeAs(AMIRA).read();
  const attempt = saveSettings(fresh, { ...fresh.settings, urgentText: '' }, storeAs(AMIRA));
  await expect(attempt).rejects.toMatchObject({ failure: { kind: 'denied' } });
});

it('the standard reasons are kept as nothing, and a number of days can be taken back', async () => {
  const store = storeAs(OWNER);
  const before = await store.read();
  await store.save({ ...before.settings, retentionDays: '30', reasons: [defaultReasons[0]] }, before);
  const between = await store.read();
  await store.save({ ...between.settings, retentionDays: '', reasons: defaultReasons }, between);
  expect(await (await settingsItem())()).toMatchObject({ ReportReasons: null, RetentionDays: null });
});

it('of two owners at once the second gets both changes to save, and both are kept', async () => {
  const store = storeAs(OWNER);
  const record = await store.read();
  await saveSettings(
    record,
    { ...record.settings, newsHub: 'https://a.example', urgentText: 'First.' },
    store
  );
  const mine = { ...record.settings, speechbubble: 'https://b.example', urgentText: 'Second.' };
  const saving = await saveSettings(record, mine, store);
  if (saving.kind !== 'changed') throw new Error('The second owner wrote over the first.');
  expect([...saving.conflicts.fields]).toEqual([['urgentText', 'First.']]);
  expect((await store.read()).settings).toMatchObject({
    urgentText: 'First.',
    speechbubble: record.settings.speechbubble
  });
  await saveSettings(saving.record, saving.settings, store);
  expect((await store.read()).settings).toMatchObject({
    newsHub: 'https://a.example',
    speechbubble: 'https://b.example',
    urgentText: 'Second.'
  });
});

it('saving again after an answer was lost is no meeting with another owner', async () => {
  const store = storeAs(OWNER);
  const record = await store.read();
  const settings = { ...record.settings, urgentText: 'Call 000.' };
  service.faults.arm([{ method: 'POST', path: 'PolicySettings', drop: 'after', times: 1 }]);
  await expect(saveSettings(record, settings, store)).rejects.toMatchObject({
    failure: { kind: 'noAnswer' }
  });
  expect(await saveSettings(record, settings, store)).toMatchObject({ kind: 'saved', record: { settings } });
});

it('reasons that cannot be read are left where they are until others are put in their place', async () => {
  await (await settingsItem()).update({ ReportReasons: '[{"code":' });
  const store = storeAs(OWNER);
  const record = await store.read();
  expect(record).toMatchObject({ unreadableReasons: '[{"code":', settings: { reasons: undefined } });
  await saveSettings(record, { ...record.settings, urgentText: 'Call 000.' }, store);
  expect(await (await settingsItem())()).toMatchObject({
    ReportReasons: '[{"code":',
    UrgentText: 'Call 000.'
  });
  const again = await store.read();
  await saveSettings(again, { ...again.settings, reasons: defaultReasons }, store);
  expect(await seenByStaff()).toMatchObject({ reasonsAreBroken: false });
});

it('points to cite come from the version in force, and the keys of all policies are known', async () => {
  const store = storeAs(OWNER);
  expect(await store.read()).toMatchObject({ points: defaultPolicy.points, publishedKeys: ['social-media'] });
  const lists = new SharePointPublishingLists(siteAs(OWNER));
  await lists.addVersion({ ...defaultPolicy, number: 2, points: [defaultPolicy.points[0]] }, 'hash');
  await lists.addVersion({ ...defaultPolicy, policyKey: 'travel', number: 3 }, 'hash');
  const { points, publishedKeys } = await store.read();
  expect(points).toEqual([defaultPolicy.points[0]]);
  expect([...publishedKeys].sort()).toEqual(['social-media', 'travel']);
});
