import { AMIRA, INTRANET, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

let started: Started;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.close());

describe('lists', () => {
  it('are created, found by title, id and URL, renamed without moving, and deleted', async () => {
    const { web } = await started.as(OWNER);
    const added = await web.lists.add("O'Brien & Co", 'a list');
    expect(added).toMatchObject({
      Title: "O'Brien & Co",
      BaseTemplate: 100,
      ItemCount: 0,
      EnableVersioning: true
    });
    const url = `${INTRANET}/Lists/O'Brien  Co`;
    expect((await web.lists.getByTitle("O'Brien & Co")()).Id).toBe(added.Id);
    expect((await web.lists.getById(added.Id)()).Id).toBe(added.Id);
    await web.getList(url).update({ Title: 'Renamed' });
    expect((await web.getList(url)()).Title).toBe('Renamed');
    expect((await refusalOf(web.lists.getByTitle("O'Brien & Co")())).status).toBe(404);
    await web.getList(url).delete();
    expect((await refusalOf(web.getList(url)())).code).toMatch(/^-2147024894/);
  });

  it('ensure creates once and updates after', async () => {
    const { web } = await started.as(OWNER);
    expect((await web.lists.ensure('Ensured', 'first')).created).toBe(true);
    expect((await web.lists.ensure('Ensured', 'second')).created).toBe(false);
    expect((await web.lists.getByTitle('Ensured')()).Description).toBe('second');
  });

  it('makes a library as SharePoint does: versions, folders and the name of its rows differ from a list', async () => {
    const { web } = await started.as(OWNER);
    const names = ['MajorVersionLimit', 'EnableFolderCreation', 'ListItemEntityTypeFullName'] as const;
    const made = async (template: number, title: string): Promise<unknown> => {
      await web.lists.add(title, '', template);
      return web.lists.getByTitle(title).select(...names)();
    };
    expect(await made(101, 'AsMadeLibrary')).toMatchObject({
      MajorVersionLimit: 500,
      EnableFolderCreation: true,
      ListItemEntityTypeFullName: 'SP.Data.AsMadeLibraryItem'
    });
    expect(await made(100, 'AsMade')).toMatchObject({
      MajorVersionLimit: 50,
      EnableFolderCreation: false,
      ListItemEntityTypeFullName: 'SP.Data.AsMadeListItem'
    });
  });

  it('refuses a second list with the same title, and settings that are not known', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Once');
    expect(await refusalOf(web.lists.add('once'))).toMatchObject({
      status: 500,
      code: '-2130575342, Microsoft.SharePoint.SPException'
    });
    expect((await refusalOf(web.lists.getByTitle('Once').update({ ReadSecurity: 3 }))).status).toBe(400);
    expect((await refusalOf(web.lists.add('x'.repeat(256)))).status).toBe(400);
    expect((await web.lists.add('x'.repeat(255))).Title).toHaveLength(255);
    const unknown = await refusalOf(web.lists.getByTitle('Once').update({ DefaultDisplayFormUrl: 'x' }));
    expect(unknown.status).toBe(501);
    expect(unknown.message).toContain('DefaultDisplayFormUrl');
  });

  it('a reader can neither create, change nor delete one', async () => {
    const owner = await started.as(OWNER);
    await owner.web.lists.add('Guarded');
    const { web } = await started.as(AMIRA);
    for (const call of [
      web.lists.add('Mine'),
      web.lists.getByTitle('Guarded').update({ Title: 'Mine' }),
      web.lists.getByTitle('Guarded').delete()
    ]) {
      expect((await refusalOf(call)).code).toMatch(/^-2147024891/);
    }
    expect((await owner.web.lists.getByTitle('Guarded')()).Title).toBe('Guarded');
  });
});

describe('views', () => {
  it('the default view keeps its columns in order, its query and its page size', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Viewed');
    const list = web.lists.getByTitle('Viewed');
    const view = list.defaultView;
    await view.fields.removeAll();
    for (const name of ['Author', 'Title', 'Created']) await view.fields.add(name);
    await view.fields.move('Title', 0);
    await view.fields.remove('Created');
    await view.update({
      ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>',
      RowLimit: 50
    });
    const read = await list.defaultView.select('ViewQuery', 'RowLimit', 'ViewFields').expand('ViewFields')();
    expect(read).toMatchObject({ RowLimit: 50, ViewFields: { Items: ['Title', 'Author'] } });
    expect(read.ViewQuery).toContain('FALSE');
    expect((await refusalOf(view.fields.add('Nowhere'))).status).toBe(400);
  });

  it('a new default view takes over, and setViewXml changes it whole', async () => {
    const { web } = await started.as(OWNER);
    const list = web.lists.getByTitle('Viewed');
    const added = await list.views.add('By date', false, { DefaultView: true });
    expect((await list.defaultView()).Id).toBe(added.Id);
    await list.views
      .getById(added.Id)
      .setViewXml(
        '<View><Query><OrderBy><FieldRef Name="Created"/></OrderBy></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>'
      );
    expect(await list.views.getById(added.Id).fields()).toMatchObject({ Items: ['ID'] });
    expect((await refusalOf(list.views.getById(added.Id).delete())).status).toBe(400);
    await list.views.getByTitle('All Items').delete();
    expect(await list.views()).toHaveLength(1);
  });
});

describe('storage entities', () => {
  it('are written by who manages the site and read by all', async () => {
    const owner = await started.as(OWNER);
    await owner.web.setStorageEntity('SocialMediaPolicySite', "it's here");
    const amira = await started.as(AMIRA);
    expect((await amira.web.getStorageEntity('SocialMediaPolicySite')).Value).toBe("it's here");
    expect((await amira.web.getStorageEntity('Nothing')).Value).toBeUndefined();
    expect((await refusalOf(amira.web.setStorageEntity('A', 'b'))).status).toBe(403);
  });
});

describe('a document library', () => {
  const folder = `${INTRANET}/PolicyAudience`;

  it('takes files, gives them back, and overwrites only what has not changed', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('PolicyAudience', '', 101);
    const files = web.getFolderByServerRelativePath(folder).files;
    const file = await files.addUsingPath('roster.csv', 'a,b\n1,2');
    expect(file).toMatchObject({ Name: 'roster.csv', ServerRelativeUrl: `${folder}/roster.csv` });
    expect((await refusalOf(files.addUsingPath('roster.csv', 'x'))).code).toMatch(/^-2130575257/);
    await files.addUsingPath('roster.csv', 'a,b\n3,4', { Overwrite: true });
    const roster = web.getFileByServerRelativePath(`${folder}/roster.csv`);
    expect(await roster.getText()).toBe('a,b\n3,4');
    expect(await files()).toHaveLength(1);
    const stale = await started.fetch(
      OWNER,
      `${INTRANET}/_api/web/getFileByServerRelativePath(decodedUrl='${folder}/roster.csv')/$value`,
      {
        method: 'POST',
        headers: {
          'X-HTTP-Method': 'PUT',
          'If-Match': (file as unknown as { ETag: string }).ETag,
          'X-RequestDigest': await started.digest(OWNER)
        },
        body: 'lost'
      }
    );
    expect(stale.status).toBe(412);
    expect(await roster.getText()).toBe('a,b\n3,4');
    expect((await roster.getItem<{ Id: number }>()).Id).toBe(1);
    await roster.delete();
    expect(await roster.exists()).toBe(false);
  });

  it('keeps bytes as they are and refuses names that are none', async () => {
    const { web } = await started.as(OWNER);
    const bytes = Uint8Array.from([0, 255, 10, 13, 128]);
    const files = web.getFolderByServerRelativePath(folder).files;
    await files.addUsingPath('b.bin', bytes.buffer);
    const read = await web.getFileByServerRelativePath(`${folder}/b.bin`).getBuffer();
    expect(Array.from(new Uint8Array(read))).toEqual(Array.from(bytes));
    expect((await refusalOf(files.addUsingPath('a*b.txt', 'x'))).status).toBe(400);
    const renamed = files.addUsingPath('b.bin', 'x', { EnsureUniqueFileName: true } as never);
    expect((await refusalOf(renamed)).status).toBe(501);
    const amira = await started.as(AMIRA);
    expect(
      (await refusalOf(amira.web.getFolderByServerRelativePath(folder).files.addUsingPath('c.txt', 'x')))
        .status
    ).toBe(403);
    expect((await refusalOf(web.lists.getByTitle('PolicyAudience').items.add({ Title: 'x' }))).status).toBe(
      400
    );
  });
});
