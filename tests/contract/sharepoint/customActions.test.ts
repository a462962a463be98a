import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions/site';
import '@pnp/sp/user-custom-actions/web';
import { AMIRA, INTRANET, OUTSIDER, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

const LOCATION = 'ClientSideExtension.ApplicationCustomizer';
const COMPONENT = '062df5f2-c5d9-1dd4-2096-8e906058b8b7';
const CATALOG = '/sites/appcatalog';
const UNAUTHORISED = {
  status: 403,
  code: '-2147024891, System.UnauthorizedAccessException',
  message: 'Attempted to perform an unauthorized operation.'
};

const customizer = (properties: Record<string, unknown> = {}) =>
  ({
    Title: 'Reminder',
    Location: LOCATION,
    ClientSideComponentId: COMPONENT,
    ClientSideComponentProperties: JSON.stringify(properties)
  }) as never;

let started: Started;
afterEach(() => started.close());

const pageOf = (login: string, web = INTRANET) =>
  started.service.pageContext(web, login)?.customActions ?? [];

describe('custom actions of a web', () => {
  beforeEach(async () => {
    started = await startService();
  });

  it('are added, changed, found by whoever may open it, and taken away by owners', async () => {
    const { web } = await started.as(OWNER);
    const { data } = await web.userCustomActions.add(customizer({ site: INTRANET }));
    expect(data).toMatchObject({
      Scope: 3,
      Location: LOCATION,
      ClientSideComponentId: COMPONENT,
      Sequence: 0
    });
    const asStaff = (await started.as(AMIRA)).web;
    const [found] = await asStaff.userCustomActions();
    expect(found).toMatchObject({ Id: data.Id, ClientSideComponentProperties: `{"site":"${INTRANET}"}` });
    await web.userCustomActions.getById(data.Id).update(customizer({ position: 'top' }));
    expect(await asStaff.userCustomActions.getById(data.Id)()).toMatchObject({
      ClientSideComponentProperties: '{"position":"top"}'
    });
    await web.userCustomActions.getById(data.Id).delete();
    expect(await asStaff.userCustomActions()).toEqual([]);
    expect((await refusalOf(asStaff.userCustomActions.getById(data.Id)())).status).toBe(404);
  });

  it('are changed by nobody who does not manage the web, and seen by nobody who may not open it', async () => {
    const { data } = await (await started.as(OWNER)).web.userCustomActions.add(customizer());
    for (const login of [AMIRA, REVIEWER]) {
      const { userCustomActions } = (await started.as(login)).web;
      expect(await refusalOf(userCustomActions.add(customizer()))).toEqual(UNAUTHORISED);
      expect(await refusalOf(userCustomActions.getById(data.Id).delete())).toEqual(UNAUTHORISED);
      expect(await refusalOf(userCustomActions.clear())).toEqual(UNAUTHORISED);
    }
    expect((await refusalOf((await started.as(OUTSIDER)).web.userCustomActions())).status).toBe(403);
  });

  it('run a component, and nothing else is served', async () => {
    const { userCustomActions } = (await started.as(OWNER)).web;
    const script = { Title: 'x', Location: 'ScriptLink', ScriptSrc: '/x.js' } as never;
    expect((await refusalOf(userCustomActions.add(script))).status).toBe(501);
    expect((await refusalOf(userCustomActions.add({ Location: LOCATION } as never))).status).toBe(400);
  });

  it('come with the web’s pages, to those who hold the rights that an action asks for', async () => {
    const { userCustomActions } = (await started.as(OWNER)).web;
    await userCustomActions.add(customizer({ site: INTRANET }));
    const rights = { Rights: { High: '0', Low: String(0x40000000) } };
    await userCustomActions.add({ ...(customizer() as object), ...rights } as never);
    expect(pageOf(OWNER)).toHaveLength(2);
    expect(pageOf(AMIRA)).toEqual([
      expect.objectContaining({
        location: LOCATION,
        clientSideComponentId: COMPONENT,
        clientSideComponentProperties: `{"site":"${INTRANET}"}`
      })
    ]);
    expect(pageOf(AMIRA, '/')).toEqual([]);
  });
});

describe('custom actions of a site collection', () => {
  const below = `${INTRANET}/policy`;
  const people = { owners: [OWNER], members: [], visitors: [AMIRA] };

  it('are for its administrators, unless owners may, and run on every web of it', async () => {
    const webs = tenant.webs.map((web) =>
      web.url === INTRANET ? { ...web, administrators: [REVIEWER] } : web
    );
    const subsite = { url: below, title: 'Policy', parent: INTRANET, ...people };
    const unknowns = { ...tenant.unknowns, ownersChangeSiteActions: false };
    started = await startService({ tenant: { ...tenant, unknowns, webs: [...webs, subsite] } });
    const { site } = await started.as(OWNER);
    expect(await refusalOf(site.userCustomActions.add(customizer()))).toEqual(UNAUTHORISED);
    const { data } = await (await started.as(REVIEWER)).site.userCustomActions.add(customizer());
    expect(data).toMatchObject({ Scope: 2 });
    expect(pageOf(AMIRA, below)).toHaveLength(1);
    started.service.assume({ ownersChangeSiteActions: true });
    await site.userCustomActions.getById(data.Id).delete();
    expect(pageOf(AMIRA)).toEqual([]);
  });
});

describe('a site that blocks scripts of people', () => {
  const url = '/sites/team';
  beforeEach(async () => {
    const team = { url, title: 'Team', owners: [OWNER], members: [], visitors: [AMIRA], deniesScripts: true };
    const unknowns = { ...tenant.unknowns, componentActionsPassScriptBlock: false };
    started = await startService({ tenant: { ...tenant, unknowns, webs: [...tenant.webs, team] } });
  });

  it('gives nobody the right to add them, and refuses custom actions unless those of components pass', async () => {
    const { web } = await started.as(OWNER, url);
    const { EffectiveBasePermissions: mask } = await web.select('EffectiveBasePermissions')<{
      EffectiveBasePermissions: { Low: string };
    }>();
    expect((Number(mask.Low) & 0x40000) >>> 0).toBe(0);
    expect((Number(mask.Low) & 0x40000000) >>> 0).toBe(0x40000000);
    expect(await refusalOf(web.userCustomActions.add(customizer()))).toEqual(UNAUTHORISED);
    started.service.assume({ componentActionsPassScriptBlock: true });
    expect((await web.userCustomActions.add(customizer())).data.Id).toBeTruthy();
  });
});

describe('what runs on every site', () => {
  beforeEach(async () => {
    const catalog = {
      url: CATALOG,
      title: 'Apps',
      owners: [OWNER],
      members: [],
      visitors: [],
      isAppCatalog: true
    };
    started = await startService({ tenant: { ...tenant, webs: [...tenant.webs, catalog] } });
  });

  const row = (change: Record<string, unknown> = {}) => ({
    Title: 'Reminder',
    TenantWideExtensionComponentId: COMPONENT,
    TenantWideExtensionComponentProperties: '{"site":"/sites/intranet"}',
    TenantWideExtensionLocation: LOCATION,
    ...change
  });

  it('is what the app catalog lists and has not disabled, for the kind of site it names', async () => {
    const { items } = (await started.as(OWNER, CATALOG)).web.getList(`${CATALOG}/Lists/TenantWideExtensions`);
    await items.add(row({ TenantWideExtensionSequence: 5 }));
    await items.add(row({ TenantWideExtensionDisabled: true }));
    await items.add(row({ TenantWideExtensionLocation: 'ClientSideExtension.ListViewCommandSet' }));
    await items.add(row({ TenantWideExtensionWebTemplate: 'STS#3' }));
    for (const web of ['/', INTRANET]) {
      expect(pageOf(AMIRA, web)).toEqual([
        expect.objectContaining({
          clientSideComponentId: COMPONENT,
          clientSideComponentProperties: '{"site":"/sites/intranet"}',
          sequence: 5
        })
      ]);
    }
  });
});
