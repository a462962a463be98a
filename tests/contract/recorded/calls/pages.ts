import { PAGE_COLUMNS, PAGE_VALUES, TEST_COLUMNS } from '../columns';
import { filesBelow } from '../world';
import { stream } from './caml';
import type { World } from '../world';
import type { Calls } from './calls';
import { ownId } from './items';

const PAGE =
  '?$select=UniqueId,ListId,ServerRelativeUrl,ListItemAllFields/*,ListItemAllFields/ParentList/Id,' +
  ['Id', 'InternalName', 'Title', 'FieldTypeKind', 'TypeAsString']
    .map((one) => `ListItemAllFields/ParentList/Fields/${one}`)
    .join() +
  '&$expand=ListItemAllFields,ListItemAllFields/ParentList,ListItemAllFields/ParentList/Fields';

/** A page in a library of pages, read by its address with everything that its row holds. */
const page =
  (values: (world: World) => Promise<Record<string, unknown>>) =>
  async (world: World): ReturnType<World['call']> => {
    const { path, url } = await world.library(PAGE_COLUMNS);
    await world.prepare('POST', `${filesBelow(url)}/addusingpath(decodedUrl='Page.aspx')`, 'Words');
    await world.prepare('PATCH', `${path}/items(1)`, await values(world));
    return world.call('GET', `web/getfilebyserverrelativepath(decodedUrl='${url}/Page.aspx')${PAGE}`);
  };

/** The columns that a page's own web parts were read with. */
const HOME = ['FileLeafRef', 'Title'];

const plain = page(() => Promise.resolve(PAGE_VALUES));

export const pages: Calls = {
  'pages/collapsible-sections': plain,
  'pages/default-home-with-web-parts': async (world) => {
    const { path, url } = await world.library(PAGE_COLUMNS);
    await world.prepare('POST', `${filesBelow(url)}/addusingpath(decodedUrl='Page.aspx')`, 'Words');
    await world.prepare('PATCH', `${path}/items(1)`, PAGE_VALUES);
    return world.inBatch('POST', `${path}/renderlistdataasstream`, stream(...HOME));
  },
  'pages/draft-just-created': page(() => Promise.resolve({ Title: null })),
  'pages/file-created-in-utc-same-file': async ({ library, call }) =>
    call(
      'POST',
      `${filesBelow((await library()).url)}/addusingpath(decodedUrl='One.docx',overwrite=true)`,
      'Words'
    ),
  'pages/header-with-author': page(async (world) => ({
    ...PAGE_VALUES,
    OData__AuthorBylineId: [await ownId(world)],
    OData__TopicHeader: 'Words'
  })),
  'pages/in-a-folder': page(() =>
    Promise.resolve({ ...PAGE_VALUES, CanvasContent1: null, Description: null })
  ),
  'pages/item-of-file-local-dates': async ({ library, prepare, call }) => {
    const { url } = await library(TEST_COLUMNS);
    await prepare('POST', `${filesBelow(url)}/addusingpath(decodedUrl='One.docx')`, 'Words');
    return call('GET', `web/getfilebyserverrelativepath(decodedUrl='${url}/One.docx')/listitemallfields`);
  },
  'pages/news-published': page(() =>
    Promise.resolve({ ...PAGE_VALUES, FirstPublishedDate: '2026-11-29T10:00:00Z' })
  ),
  'pages/repost-of-a-link': page(() =>
    Promise.resolve({
      ...PAGE_VALUES,
      CanvasContent1: null,
      LayoutWebpartsContent: null,
      OData__OriginalSourceUrl: 'https://one.example'
    })
  ),
  'pages/space': plain,
  'pages/text-headings-lists-pre-quote': plain,
  'pages/text-with-inline-images': plain,
  'pages/topic': page(() =>
    Promise.resolve({
      ...PAGE_VALUES,
      BannerImageUrl: null,
      Description: null,
      OData__SPSitePageFlags: ['TopicPage']
    })
  ),
  'pages/viva-dashboard': page(() => Promise.resolve({ ...PAGE_VALUES, Description: null }))
};
