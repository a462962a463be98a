import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointReviewers } from '../../../src/adapters/sharepoint/review/reviewers';
import { reviewersGroup } from '../../../src/adapters/sharepoint/schema/groups';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import type { TenantDefinition, WebDefinition } from '../../../workbench/sharepoint/service';
import { BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, startService } from '../startService';
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

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

/** What every step has come to, by what it concerns. */
async function outcome(login: string, action: typeof runSetUp): Promise<Map<string, StepState>> {
  const steps = setUpSteps(siteAs(login));
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
    expect(grants.map(([, { kind }]) => kind)).toEqual(Array.from({ length: 6 }, () => 'mended'));
    const { web } = await service.as(OUTSIDER);
    expect(await web.getList(`${INTRANET}/Lists/PostReports`).items()).toEqual([]);
  });
});
