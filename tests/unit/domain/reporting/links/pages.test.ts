import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { commentIdIn } from '../../../../../src/domain/reporting/links/pages';
import { places, postAt } from './reading';

const tenant = 'https://humanservices.sharepoint.com';

describe('a page on SharePoint', () => {
  const page = `${tenant}/sites/news/SitePages/A-day.aspx`;

  it.each([
    `${tenant}/:u:/r/sites/news/SitePages/A-day.aspx?csf=1&web=1&e=x`,
    `${tenant}/:u:/r/sites/News/sitepages/a-day.aspx?d=w0123456789abcdef0123456789abcdef&csf=1&e=x`,
    `${page}?web=1`,
    `${page}?CT=1700000000000&OR=OWA-NT-Mail&CID=a1b2`,
    `${page}?xsdata=MDV8MDF8&sdata=abc%3D&ovuser=a1%2Camira%40dhs.example`,
    `${page}?utm_source=mail&fbclid=1&gclid=2`,
    `${tenant}/SITES/NEWS/SITEPAGES/A-DAY.ASPX`,
    `${tenant}/sites/news/SitePages/A%2Dday.aspx`,
    `${page}#:~:text=said%20so`
  ])('has one key, whoever sent the link: %s', (link) => {
    expect(postAt(link)).toMatchObject({ system: 'newsHub', key: postAt(page).key });
  });

  it('is opened at its own address, not by the way it was shared', () => {
    expect(postAt(`${tenant}/:u:/r/sites/news/SitePages/A-day.aspx`).link).toBe(page);
  });

  it.each([
    [page, `${tenant}/sites/news/SitePages/2026/A-day.aspx`],
    [page, `${page}#/topics/5`],
    [`${page}?topic=5`, `${page}?topic=6`],
    [`${tenant}/sites/news/SitePages/A%3Fid=1.aspx`, `${tenant}/sites/news/SitePages/A?id=1.aspx`],
    [`${tenant}/:w:/s/team/EaBc?e=1`, `${tenant}/:w:/s/team/Eabc?e=1`],
    [
      `${tenant}/sites/teamroom/_layouts/15/Doc.aspx?sourcedoc=%7BAAA%7D&action=default`,
      `${tenant}/sites/teamroom/_layouts/15/Doc.aspx?sourcedoc=%7BBBB%7D&action=default`
    ],
    [
      `${tenant}/sites/a/Lists/Talk/Flat.aspx?RootFolder=%2Fsites%2Fa%2FLists%2FTalk%2FOne`,
      `${tenant}/sites/a/Lists/Talk/Flat.aspx?RootFolder=%2Fsites%2Fa%2FLists%2FTalk%2FTwo`
    ],
    [`${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=1`, `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=2`],
    [
      `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=1&commentId=2`,
      `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=1&commentId=3`
    ],
    [
      `${tenant}/sites/a/Docs/Forms/AllItems.aspx?id=%2Fsites%2Fa%2FDocs%2FOne.docx`,
      `${tenant}/sites/a/Docs/Forms/AllItems.aspx?id=%2Fsites%2Fa%2FDocs%2FTwo.docx`
    ]
  ])('is told from another: %s and %s', (one, other) => {
    expect(postAt(one).key).not.toBe(postAt(other).key);
  });

  it.each([
    [
      `${tenant}/sites/t/_layouts/15/Doc.aspx?sourcedoc=%7BAAA%7D&file=a.docx&action=default`,
      `${tenant}/:w:/r/sites/t/_layouts/15/Doc2.aspx?action=edit&sourcedoc=aaa&wdOrigin=TEAMS`
    ],
    [
      `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=4&ContentTypeId=0x01&e=x`,
      `${tenant}/sites/a/Lists/Ideas/EditForm.aspx?Source=%2Fsites%2Fa&id=4`
    ],
    [
      `${tenant}/sites/a/Lists/Talk/Flat.aspx?RootFolder=%2Fsites%2Fa%2FLists%2FTalk%2FOne`,
      `${tenant}/sites/a/Lists/Talk/Flat.aspx?rootfolder=/sites/A/lists/talk/one&web=1`
    ]
  ])('is one, however it is shown: %s and %s', (one, other) => {
    expect(postAt(one).key).toBe(postAt(other).key);
  });
});

describe('a comment on SharePoint', () => {
  it('is told by the link that mails have to the comment of an item', () => {
    const link = `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=1&commentId=2&e=x`;
    expect(commentIdIn(new URL(link))).toBe('2');
    expect(postAt(link).key).toBe(
      'page:humanservices.sharepoint.com/sites/a/lists/ideas/dispform.aspx?id=1&comment=2'
    );
  });

  it('is told by our own links of earlier days', () => {
    const link = `${tenant}/sites/news/SitePages/A.aspx?web=1#comment=12`;
    expect(commentIdIn(new URL(link))).toBe('12');
    expect(postAt(link).key).toBe('page:humanservices.sharepoint.com/sites/news/sitepages/a.aspx?comment=12');
  });

  it('is none where the page says nothing of one', () => {
    for (const end of ['', '#comment=x', '?commentId=x', '#top'])
      expect(commentIdIn(new URL(`${tenant}/sites/news/SitePages/A.aspx${end}`))).toBeUndefined();
  });
});

describe('a form of a library', () => {
  it.each(['DispForm.aspx?ID=1', 'dispform.aspx?id=1&commentId=2', 'EditForm.aspx?Source=x&ID=1'])(
    'is said to show a file: %s',
    (form) => {
      const link = `${tenant}/sites/news/SitePages/Forms/${form}`;
      expect(readPostLink(link, places)).toMatchObject({ kind: 'post', shows: 'fileOfForm' });
    }
  );

  it.each([
    '/Lists/Ideas/DispForm.aspx?ID=1',
    '/SitePages/Forms/DispForm.aspx',
    '/SitePages/Forms/ByAuthor.aspx?ID=1'
  ])('is not said of another address: %s', (path) => {
    expect(readPostLink(`${tenant}/sites/news${path}`, places)).not.toHaveProperty('shows');
  });
});

describe('the address of a site', () => {
  it.each(['/sites/news', '/sites/news/', '/teams/room?web=1', '/', ''])('is said to be one: %s', (path) => {
    expect(readPostLink(`${tenant}${path}`, places)).toMatchObject({ kind: 'post', shows: 'welcomePage' });
  });

  it.each(['/sites/news/SitePages/A.aspx', '/sites/news/Documents', '/:w:/s/team/EaBc', '/sites'])(
    'is not said of another: %s',
    (path) => {
      expect(readPostLink(`${tenant}${path}`, places)).not.toHaveProperty('shows');
    }
  );

  it('stays as it is', () => {
    expect(postAt(`${tenant}/sites/news/`)).toEqual({
      system: 'newsHub',
      link: `${tenant}/sites/news/`,
      key: 'page:humanservices.sharepoint.com/sites/news'
    });
  });
});

it('a site elsewhere may have any character in its address', () => {
  expect(postAt('https://forum.example/100%').key).toBe('link:forum.example/100%');
});
