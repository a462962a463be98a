import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointReviewers } from '../../../src/adapters/sharepoint/review/reviewers';
import { reviewersGroup } from '../../../src/adapters/sharepoint/schema/groups';
import { listSchemas } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import type { TenantDefinition, WebDefinition } from '../../../workbench/sharepoint/service';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

let service: Started;

afterEach(() => service.close());

/** Starts with the intranet being of another kind than usual. */
async function startWith(change: Partial<WebDefinition>): Promise<void> {
  const other: TenantDefinition = {
    ...tenant,
    webs: tenant.webs.map((web) => (web.url === INTRANET ? { ...web, ...change } : web))
  };
  service = await startService({ tenant: other });
}

const siteAs = (login: string, url = INTRANET): SiteConnection =>
  connectSite(service.url + url, { headers: { 'X-Workbench-User': login } });

/** What every step has come to, by what it concerns. */
async function outcome(
  login: string,
  action: typeof runSetUp,
  url = INTRANET
): Promise<Map<string, StepState>> {
  const steps = setUpSteps(siteAs(login, url));
  const states = new Map<string, StepState>();
  await action(steps, (index, state) => {
    const { aspect, name } = steps[index].subject;
    states.set(`${aspect} ${name}`.trim(), state);
  });
  return states;
}

const ownerStep = `groupOwner ${reviewersGroup.title}`;

describe('the group of reviewers', () => {
  beforeEach(() => startWith({ owners: [OWNER, BEN] }));

  it('is given to the owners, all of whom then see and name reviewers', async () => {
    service.service.assume({ clientSvcSetsGroupOwner: true });
    expect((await outcome(OWNER, runSetUp)).get(ownerStep)).toEqual({ kind: 'mended' });
    expect((await outcome(OWNER, inspectSetUp)).get(ownerStep)).toEqual({ kind: 'right' });
    const reviewers = new SharePointReviewers(siteAs(BEN));
    await reviewers.add(REVIEWER);
    expect(await reviewers.read()).toMatchObject([{ email: REVIEWER }]);
    const { web } = await service.as(OWNER);
    expect(await web.siteGroups.getByName(reviewersGroup.title)()).toMatchObject({
      OwnerTitle: 'Intranet Owners',
      OnlyAllowMembersViewMembership: true
    });
  });

  it('stays with whoever made it where SharePoint does not give it, which is known from then on', async () => {
    service.service.assume({ clientSvcSetsGroupOwner: false });
    expect((await outcome(OWNER, inspectSetUp)).get(ownerStep)).toMatchObject({ kind: 'needed' });
    const limited = {
      kind: 'limited',
      limits: [{ kind: 'groupOwner', owner: 'Olive Owner', wanted: 'Intranet Owners' }]
    };
    const states = await outcome(OWNER, runSetUp);
    expect(states.get(ownerStep)).toEqual(limited);
    expect([...states.values()].filter(({ kind }) => kind === 'failed')).toEqual([]);
    for (const login of [OWNER, BEN]) {
      expect((await outcome(login, inspectSetUp)).get(ownerStep)).toEqual(limited);
    }
    const attempt = new SharePointReviewers(siteAs(BEN)).read();
    await expect(attempt).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });

  it('is a failure of set-up only where no sound answer came', async () => {
    service.faults.arm([{ method: 'POST', path: 'ProcessQuery', status: 503 }]);
    expect((await outcome(OWNER, runSetUp)).get(ownerStep)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'throttled' }
    });
  });
});

describe('groups that the site does not name', () => {
  it('stop set-up where they are its owners, before it changes anything', async () => {
    await startWith({ unassociated: ['owners'], administrators: [OWNER] });
    const stopped = { kind: 'stopped', limits: [{ kind: 'noOwnersGroup' }] };
    expect((await outcome(OWNER, inspectSetUp)).get('site')).toEqual(stopped);
    expect([...(await outcome(OWNER, runSetUp))]).toEqual([['site', stopped]]);
    const { web } = await service.as(OWNER);
    expect((await web.lists.select('Title')()).filter(({ Title }) => Title.startsWith('Policy'))).toEqual([]);
  });

  it.each([
    [['visitors'], ['Intranet Members']],
    [['members'], ['Intranet Visitors']],
    [['visitors', 'members'], []]
  ] as const)(
    'are named before it begins where they are %s, with who staff are then',
    async (unset, staff) => {
      await startWith({ unassociated: [...unset] });
      const limited = { kind: 'limited', limits: [{ kind: 'noStaffGroup', missing: unset, staff }] };
      expect((await outcome(OWNER, inspectSetUp)).get('site')).toEqual(limited);
      const states = await outcome(OWNER, runSetUp);
      expect([...states.values()].filter(({ kind }) => kind === 'failed')).toEqual([]);
      expect(states.get('site')).toEqual(limited);
    }
  );
});

describe('an administrator of the site', () => {
  it('keeps no grant of their own either, though no group gives it to them', async () => {
    await startWith({ administrators: [OUTSIDER] });
    const states = await outcome(OUTSIDER, runSetUp);
    const grants = [...states].filter(([subject]) => subject.startsWith('grants'));
    expect(grants.map(([, { kind }]) => kind)).toEqual(listSchemas.map(() => 'mended'));
    const { web } = await service.as(OUTSIDER);
    expect(await web.getList(`${INTRANET}/Lists/PostReports`).items()).toEqual([]);
  });
});

/** Starts with one more site beside the intranet. */
async function startBeside(web: Pick<WebDefinition, 'url'> & Partial<WebDefinition>): Promise<void> {
  const people = { owners: [OWNER], members: [REVIEWER], visitors: [AMIRA, BEN] };
  const beside = { title: 'Policy', ...people, ...web };
  service = await startService({ tenant: { ...tenant, webs: [...tenant.webs, beside] } });
}

const failed = (states: Map<string, StepState>): StepState[] =>
  [...states.values()].filter(({ kind }) => kind === 'failed' || kind === 'stopped');

async function listsOn(url: string): Promise<string[]> {
  const { web } = await service.as(OWNER, url);
  return (await web.lists.select('Title')()).map(({ Title }) => Title);
}

describe('a subsite', () => {
  const url = `${INTRANET}/policy`;

  it('has no permission levels of its own, so set-up does not begin until the site above has ours', async () => {
    await startBeside({ url, parent: INTRANET });
    const before = await listsOn(url);
    const levels = ['Acknowledge policy', 'Review reports', 'Review pictures'];
    const stopped = { kind: 'stopped', limits: [{ kind: 'subsite', levels }] };
    expect((await outcome(OWNER, inspectSetUp, url)).get('site')).toEqual(stopped);
    expect([...(await outcome(OWNER, runSetUp, url))]).toEqual([['site', stopped]]);
    expect(await listsOn(url)).toEqual(before);

    await outcome(OWNER, runSetUp);
    const states = await outcome(OWNER, runSetUp, url);
    expect(states.get('site')).toEqual({ kind: 'right' });
    expect(failed(states)).toEqual([]);
    expect(failed(await outcome(OWNER, inspectSetUp, url))).toEqual([]);
  });
});

describe('the site of a channel', () => {
  it.each(['private', 'shared'] as const)('takes its permissions from Teams: %s', async (channel) => {
    const url = '/sites/team-channel';
    await startBeside({ url, channel });
    const before = await listsOn(url);
    const stopped = { kind: 'stopped', limits: [{ kind: 'channelSite' }] };
    expect((await outcome(OWNER, inspectSetUp, url)).get('site')).toEqual(stopped);
    expect([...(await outcome(OWNER, runSetUp, url))]).toEqual([['site', stopped]]);
    expect(await listsOn(url)).toEqual(before);
  });
});

describe('a site in another language', () => {
  it('is set up by the types of its levels, which is said before it begins', async () => {
    const url = '/sites/richtlinie';
    await startBeside({ url, language: 1031 });
    const known = { kind: 'limited', limits: [{ kind: 'otherLanguage' }] };
    expect((await outcome(OWNER, inspectSetUp, url)).get('site')).toEqual(known);
    const states = await outcome(OWNER, runSetUp, url);
    expect(failed(states)).toEqual([]);
    expect(states.get('grants Policy acknowledgements')).toEqual({ kind: 'mended' });

    const list = `${url}/Lists/PolicyAcknowledgements`;
    const asStaff = (await service.as(AMIRA, url)).web.getList(list);
    await asStaff.items.add({ Title: 'acknowledged' });
    expect(await asStaff.items()).toHaveLength(1);
    expect(await (await service.as(OWNER, url)).web.getList(list).items()).toHaveLength(1);
  });
});

describe('a reviewer', () => {
  it('is one person: no group is one, by its name, its address or as everyone', async () => {
    const team = { id: '0b1c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e', title: 'Policy team', members: [AMIRA] };
    const groups = [{ ...team, email: 'policy.team@humanservices.example' }];
    service = await startService({ tenant: { ...tenant, groups } });
    await outcome(OWNER, runSetUp);
    const reviewers = new SharePointReviewers(siteAs(OWNER));
    for (const group of ['Policy team', groups[0].email, 'Everyone except external users']) {
      expect(await reviewers.add(group)).toBe('notAPerson');
      expect(await reviewers.read()).toEqual([]);
    }
  });
});
