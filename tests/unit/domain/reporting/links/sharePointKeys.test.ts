import { isInPlace, withoutSharing } from '../../../../../src/domain/reporting/links/pages';
import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { keyOf, places, postAt } from './reading';

const tenant = 'https://humanservices.sharepoint.com';
const host = 'humanservices.sharepoint.com';
const page = `${tenant}/sites/team/SitePages/A.aspx`;

describe('the key of a page on SharePoint', () => {
  it.each([
    'web',
    'e',
    'csf',
    'ct',
    'or',
    'cid',
    'clickparams',
    'cshd',
    'originalsubdomain',
    'source',
    'wdlor',
    'wdorigin',
    'WEB'
  ])('says nothing of what SharePoint adds: %s', (name) => {
    expect(keyOf(`${page}?${name}=1`)).toBe(keyOf(page));
  });

  it.each(['webs', 'xe', 'topic', 'commentids'])('says what the page is asked for: %s', (name) => {
    expect(keyOf(`${page}?${name}=A`)).toBe(`page:${host}/sites/team/sitepages/a.aspx?${name}=A`);
  });

  it.each(['id', 'sourcedoc', 'rootfolder', 'uniqueid', 'list', 'listid'])(
    'compares an id in any letters, with braces or without: %s',
    (name) => {
      const key = `page:${host}/sites/team/sitepages/a.aspx?${name}=ab%20c`;
      expect(keyOf(`${page}?${name.toUpperCase()}=%7BAb%20C%7D`)).toBe(key);
      expect(keyOf(`${page}?${name}=ab+c`)).toBe(key);
      expect(keyOf(`${page}?${name}=%7Bab%20c`)).not.toBe(key);
    }
  );

  it.each([
    ['Doc.aspx', true],
    ['doc2.aspx', true],
    ['WopiFrame.aspx', true],
    ['wopiframe2.aspx', true],
    ['viewer.aspx', false]
  ])('is a document’s id alone where it is shown by %s: %s', (form, isDocument) => {
    const key = keyOf(`${tenant}/sites/t/_layouts/15/${form}?sourcedoc=%7BAAA%7D&file=a.docx`);
    const document = `page:${host}/sites/t/_layouts/15/doc.aspx?sourcedoc=aaa`;
    expect(key === document).toBe(isDocument);
  });

  it.each([
    [
      `${tenant}/sites/a/Lists/Ideas/EditForm.aspx?ID=4&x=1`,
      `page:${host}/sites/a/lists/ideas/dispform.aspx?id=4`
    ],
    [
      `${tenant}/sites/a/Lists/Ideas/NewForm.aspx?ID=4&x=1`,
      `page:${host}/sites/a/lists/ideas/newform.aspx?id=4&x=1`
    ],
    [`${tenant}/sites/a/Lists/Ideas/DispForm.aspx?x=1`, `page:${host}/sites/a/lists/ideas/dispform.aspx?x=1`],
    [`${tenant}/sites/a/DispForm.aspx/b?ID=4&x=1`, `page:${host}/sites/a/dispform.aspx/b?id=4&x=1`],
    [`${page}?commentId=5`, `page:${host}/sites/team/sitepages/a.aspx?comment=5`],
    [`${page}?commentId=x%20y`, `page:${host}/sites/team/sitepages/a.aspx?comment=x%20y`],
    [`${page}?topic=1#Comment=5`, `page:${host}/sites/team/sitepages/a.aspx?topic=1&comment=5`],
    [`${page}#comment=5x`, `page:${host}/sites/team/sitepages/a.aspx#comment=5x`],
    [`${page}#x#comment=5`, `page:${host}/sites/team/sitepages/a.aspx#x#comment=5`],
    [`${page}#comment=1234567890123456`, `page:${host}/sites/team/sitepages/a.aspx#comment=1234567890123456`],
    [`${tenant}/:W:/s/team/EaBc`, `page:${host}/:W:/s/team/EaBc`],
    [`${tenant}/sites/team/50%25.aspx`, `page:${host}/sites/team/50%25.aspx`],
    [`${tenant}/sites/team/C%23.aspx`, `page:${host}/sites/team/c%23.aspx`],
    [`${tenant}/sites/team/A/`, `page:${host}/sites/team/a`]
  ])('%s', (link, key) => {
    expect(postAt(link)).toMatchObject({ system: 'sharePoint', key });
  });

  it.each(['sharepoint.us', 'sharepoint-mil.us', 'sharepoint.de', 'sharepoint.cn'])(
    'is a page’s on every cloud: %s',
    (domain) => {
      expect(postAt(`https://agency.${domain}/sites/a`)).toEqual({
        system: 'sharePoint',
        link: `https://agency.${domain}/sites/a`,
        key: `page:agency.${domain}/sites/a`
      });
    }
  );

  it('is refused where the path cannot be read', () => {
    expect(readPostLink(`${tenant}/sites/100%`, places)).toEqual({ kind: 'refused', reason: 'broken' });
  });
});

describe('a link that was made to share a page', () => {
  const plain = (path: string): string => withoutSharing(new URL(`${tenant}${path}`)).href;

  it.each([
    ['/:u:/r/sites/a/A.aspx?x=1', '/sites/a/A.aspx?x=1'],
    ['/:W:/R/sites/a/A.docx', '/sites/a/A.docx'],
    [`/:w:/r/sites/a/A.docx?d=w${'0a'.repeat(16)}&x=1`, '/sites/a/A.docx?x=1'],
    [`/:w:/r/sites/a/A.docx?d=w${'0a'.repeat(16)}1`, `/sites/a/A.docx?d=w${'0a'.repeat(16)}1`],
    [`/:w:/r/sites/a/A.docx?d=xw${'0a'.repeat(16)}`, `/sites/a/A.docx?d=xw${'0a'.repeat(16)}`],
    [`/sites/a/A.docx?d=w${'0a'.repeat(16)}`, `/sites/a/A.docx?d=w${'0a'.repeat(16)}`],
    ['/:u:/s/sites/a', '/:u:/s/sites/a'],
    ['/:u:/room', '/:u:/room'],
    ['/x/:u:/r/a', '/x/:u:/r/a'],
    ['/:uv:/r/a', '/:uv:/r/a']
  ])('%s leads to %s', (path, page) => {
    expect(plain(path)).toBe(`${tenant}${page}`);
  });
});

describe('an address in a place', () => {
  const isIn = (url: string, place: string): boolean => isInPlace(new URL(url), new URL(place));

  it('lies at it or below it, in any letters, whole path parts only', () => {
    const place = `${tenant}/sites/News/`;
    for (const path of ['/sites/news', '/sites/news/', '/SITES/NEWS/A.aspx', '/sites/new%73'])
      expect(isIn(`${tenant}${path}`, place)).toBe(true);
    for (const path of ['/sites/newsroom', '/sites', '/', '/a/sites/news'])
      expect(isIn(`${tenant}${path}`, place)).toBe(false);
    expect(isIn('https://other.sharepoint.com/sites/news', place)).toBe(false);
    expect(isIn(`${tenant}/anything`, tenant)).toBe(true);
  });
});

describe('the whole of a site', () => {
  it.each([
    ['/a/sites/news', undefined],
    ['/sites/news/a', undefined],
    ['/teams/room/', 'welcomePage'],
    ['/SITES/news', 'welcomePage'],
    ['/sites/a/Forms/EditForm.aspx?ID=1', 'fileOfForm'],
    ['/sites/a/Forms/DispForm.aspx/x?ID=1', undefined],
    ['/sites/a/MyForms/DispForm.aspx?ID=1', undefined]
  ])('%s shows %s', (path, shows) => {
    const reading = readPostLink(`${tenant}${path}`, places);
    expect(reading.kind === 'post' && reading.shows).toBe(shows);
  });
});
