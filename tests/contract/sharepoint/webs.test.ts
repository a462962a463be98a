import { AMIRA, INTRANET, OUTSIDER, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

let started: Started;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.close());

describe('a web', () => {
  it('finds a person by the id it knows them by', async () => {
    const { web } = await started.as(OWNER);
    const { Id } = await web.ensureUser(AMIRA);
    expect((await web.getUserById(Id)()).Email).toBe(AMIRA);
    expect(await refusalOf(web.getUserById(9999)())).toMatchObject({
      status: 500,
      code: '-2146232832, Microsoft.SharePoint.SPException'
    });
    expect((await refusalOf((await started.as(OUTSIDER)).web.getUserById(Id)())).status).toBe(403);
  });

  it('has no web above it', async () => {
    expect(await (await started.as(OWNER)).web.getParentWeb()).toBeNull();
  });

  it('finds a list by its address with or without the slash in front', async () => {
    const { web } = await started.as(OWNER);
    const { Id } = await web.lists.add('Addressed');
    for (const url of [`${INTRANET}/Lists/Addressed`, `${INTRANET}/Lists/Addressed/`.slice(1)]) {
      expect((await web.getList(url)()).Id).toBe(Id);
    }
  });

  it('has a default library once it was given one', async () => {
    const { web } = await started.as(OWNER);
    expect(await refusalOf(web.defaultDocumentLibrary())).toMatchObject({
      status: 501,
      message: expect.stringContaining('Shared Documents') as string
    });
    const { Id } = await web.lists.add('Shared Documents', '', 101);
    await web.lists.getById(Id).update({ Title: 'Documents' });
    expect((await web.defaultDocumentLibrary()).Title).toBe('Documents');
  });

  it('pages short collections by $skip', async () => {
    const { web } = await started.as(OWNER);
    const titles = (await web.siteUsers.orderBy('Title')()).map(({ Title }) => Title);
    const second = await web.siteUsers.orderBy('Title').skip(1).top(1)();
    expect(second.map(({ Title }) => Title)).toEqual([titles[1]]);
  });
});
