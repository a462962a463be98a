import { AMIRA, INTRANET, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const LIBRARY = `${INTRANET}/SitePages`;
const canvas = '<div><div data-sp-canvascontrol=""><div data-sp-rte=""><p>Words</p></div></div></div>';

let started: Started;

beforeAll(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('SitePages', '', 101);
  await web.getList(LIBRARY).fields.createFieldAsXml({
    SchemaXml: '<Field Type="Note" Name="CanvasContent1" DisplayName="CanvasContent1" RichText="FALSE" />'
  });
  const root = web.getFolderByServerRelativePath(LIBRARY);
  await root.folders.addUsingPath('News');
  await root.folders.addUsingPath(`${LIBRARY}/News/2026 #1 & more`);
  const folder = web.getFolderByServerRelativePath(`${LIBRARY}/News/2026 #1 & more`);
  await folder.files.addUsingPath('Summer.aspx', 'x');
  await root.files.addUsingPath('Summer.aspx', 'y');
});

afterAll(() => started.close());

describe('folders of a library', () => {
  it('hold files and folders of their own, under names that are taken once in each', async () => {
    const { web } = await started.as(OWNER);
    const root = web.getFolderByServerRelativePath(LIBRARY);
    expect((await root.files()).map(({ ServerRelativeUrl }) => ServerRelativeUrl)).toEqual([
      `${LIBRARY}/Summer.aspx`
    ]);
    expect((await root.folders()).map(({ Name }) => Name)).toEqual(['News']);
    const news = web.getFolderByServerRelativePath(`${LIBRARY}/news`);
    expect(await news()).toMatchObject({ Name: 'News', ItemCount: 1, ServerRelativeUrl: `${LIBRARY}/News` });
    expect((await news.folders()).map(({ Name }) => Name)).toEqual(['2026 #1 & more']);
    expect((await refusalOf(root.folders.addUsingPath('News'))).code).toMatch(/^-2130575257/);
    expect((await refusalOf(root.files.addUsingPath('News', 'x'))).code).toMatch(/^-2130575257/);
    expect((await refusalOf(root.folders.addUsingPath('a*b'))).status).toBe(400);
    expect((await refusalOf(web.getFolderByServerRelativePath(`${LIBRARY}/Old`)())).status).toBe(404);
    const amira = await started.as(AMIRA);
    const asAmira = amira.web.getFolderByServerRelativePath(LIBRARY);
    expect((await refusalOf(asAmira.folders.addUsingPath('Mine'))).status).toBe(403);
  });

  it('give a page by its path, with its row, who made it and when in UTC', async () => {
    const { web } = await started.as(OWNER);
    const path = `${LIBRARY}/News/2026 #1 & more/Summer.aspx`;
    const file = web.getFileByServerRelativePath(path);
    const { Id } = await file.getItem<{ Id: number }>('Id');
    const item = web.getList(LIBRARY).items.getById(Id);
    await item.update({ Title: 'Summer', CanvasContent1: canvas });
    expect(await file.listItemAllFields()).toMatchObject({ Id, Title: 'Summer', CanvasContent1: canvas });
    expect(await item()).toMatchObject({ CanvasContent1: canvas, FileSystemObjectType: 0 });
    expect(await item.select('FileRef', 'FileDirRef')()).toMatchObject({
      FileRef: path,
      FileDirRef: path.replace(/\/[^/]+$/, '')
    });
    expect(
      await file
        .select('TimeCreated', 'ListId', 'Author/Title', 'Author/Email', 'ListItemAllFields/Title')
        .expand('Author', 'ListItemAllFields')()
    ).toMatchObject({
      TimeCreated: expect.stringMatching(/Z$/),
      ListId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      Author: { Title: 'Olive Owner', Email: OWNER },
      ListItemAllFields: { Title: 'Summer' }
    });
    expect(await web.getFileByServerRelativePath(`${LIBRARY}/News/Summer.aspx`).exists()).toBe(false);
  });

  it('are rows too', async () => {
    const { web } = await started.as(OWNER);
    const rows = await web.getList(LIBRARY).items.select('FileLeafRef', 'FileSystemObjectType')<
      { FileLeafRef: string; FileSystemObjectType: number }[]
    >();
    expect(rows.filter((row) => row.FileSystemObjectType === 1).map((row) => row.FileLeafRef)).toEqual([
      'News',
      '2026 #1 & more'
    ]);
  });
});
