import '@pnp/sp/comments/item.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { intranetUrl, newsHubPath, owner, staff } from './people';

const [amira, ben] = staff;

const documentLibrary = 101;

const article = {
  title: 'Service centre opening hours over summer',
  paragraphs: [
    'From 21 December our service centres open at 8&#58;30 am and close at 4 pm.',
    'Team leaders have the rosters. Please talk to yours if the new hours do not suit you.'
  ]
};

/** Comments as staff write them: most are fine, one is what gets reported. */
const comments = [
  { by: amira, text: 'Thank you, this helps with planning.' },
  { by: ben, text: 'Typical. Chloe only got the good shifts because she sucks up to the boss.' },
  { by: amira, text: 'Will the Bankstown centre follow the same hours?' }
];

/** Paragraphs of HTML in a page's one text web part, as SharePoint keeps them. */
function canvasOf(paragraphs: readonly string[]): string {
  const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
  return `<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4&#125;"><div data-sp-rte="">${text}</div></div></div>`;
}

/**
 * News hub's article with comments under it, as a page of the site's own library of pages. Does nothing when it is
 * there.
 */
export async function provisionNewsHub(origin: string): Promise<void> {
  const siteAs = (login: string) =>
    connectSite(`${origin}${intranetUrl}`, { headers: { 'X-Workbench-User': login } });
  const { web } = siteAs(owner.login).sp;
  const titles = await web.lists.select('Title')<{ Title: string }[]>();
  if (titles.some(({ Title }) => Title === 'SitePages')) return;
  await web.lists.add('SitePages', 'News and pages', documentLibrary);
  const library = web.getList(`${intranetUrl}/SitePages`);
  for (const name of ['CanvasContent1', 'Description']) {
    await library.fields.createFieldAsXml({
      SchemaXml: `<Field Type="Note" Name="${name}" StaticName="${name}" DisplayName="${name}" RichText="FALSE" />`
    });
  }
  await library.rootFolder.files.addUsingPath(newsHubPath.split('/').pop() ?? '', article.title);
  await library.items.getById(1).update({
    Title: article.title,
    Description: article.title,
    CanvasContent1: canvasOf(article.paragraphs)
  });
  for (const { by, text } of comments) {
    const page = siteAs(by.login).sp.web.getList(`${intranetUrl}/SitePages`).items.getById(1);
    await spPost(SPQueryable(page, 'Comments'), { body: JSON.stringify({ text }) });
  }
}
