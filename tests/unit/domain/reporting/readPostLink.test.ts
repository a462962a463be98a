import fc from 'fast-check';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';
import type { KnownPlaces } from '../../../../src/domain/reporting/links/readPostLink';
import type { LinkedPost } from '../../../../src/domain/reporting/post';

const places: KnownPlaces = {
  sharePoint: 'https://humanservices.sharepoint.com/sites/intranet',
  newsHub: 'https://humanservices.sharepoint.com/sites/news',
  speechbubble: 'https://speechbubble.humanservices.example/talk'
};

function postAt(text: string): LinkedPost {
  const reading = readPostLink(text, places);
  if (reading.kind !== 'post')
    throw new Error(`Not a post: ${text.slice(0, 80)} (${JSON.stringify(reading)})`);
  return reading.post;
}

const encoded = (type: string, id: string): string =>
  Buffer.from(JSON.stringify({ _type: type, id })).toString('base64url');

const safeLink = (link: string): string =>
  `https://aus01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`;

const teamsDeepLink = (id: string): string =>
  `https://teams.microsoft.com/l/entity/db5e5970-212f-477f-a3fc-2227dc7782bf/feed?context=${encodeURIComponent(
    JSON.stringify({ subEntityId: `type=custom,data=/threads/${encoded('Thread', id)}` })
  )}`;

/** Every form in which a link to one thread has been seen. */
const threadForms = (id: string): string[] => [
  `https://www.yammer.com/humanservices.example/#/Threads/show?threadId=${id}`,
  `https://www.yammer.com/humanservices.example/#/threads/show?threadId=${id}&search_origin=global`,
  `https://www.yammer.com/humanservices.example/messages/${id}`,
  `https://web.yammer.com/main/threads/${encoded('Thread', id)}`,
  `https://web.yammer.com/main/org/humanservices.example/threads/${encoded('Thread', id)}`,
  `https://engage.cloud.microsoft/main/threads/${encoded('Thread', id)}?trk_copy_link=V2`,
  `https://engage.cloud.microsoft/main/org/humanservices.example/threads/${encoded('Thread', id)}?domainRedirect=true`,
  `https://engage.cloud.microsoft/main/threads/${encoded('Message', id)}?search=leave`,
  teamsDeepLink(id)
];

const ids = fc.bigInt({ min: 1n, max: 4_000_000_000_000_000n }).map(String);

describe('links to Yammer and Viva Engage', () => {
  it('give one key for one thread, old or new, wrapped or not', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 2 }), (id, wraps) => {
        for (const form of threadForms(id)) {
          const link = Array.from({ length: wraps }).reduce<string>(safeLink, form);
          expect(postAt(link)).toMatchObject({ system: 'yammer', key: `yammer:${id}` });
        }
      }),
      { numRuns: 60 }
    );
  });

  it('give different keys for different threads', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        fc.pre(a !== b);
        expect(postAt(threadForms(a)[4]).key).not.toBe(postAt(threadForms(b)[0]).key);
      })
    );
  });

  it('keep ids that a number would round', () => {
    expect(postAt(threadForms('90071992547409931')[5]).key).toBe('yammer:90071992547409931');
  });

  it('tell an article and a community from a thread', () => {
    const article = `https://engage.cloud.microsoft/main/articles/${encoded('Article', '5')}`;
    const group = `https://engage.cloud.microsoft/main/org/x.example/groups/${encoded('Group', '5')}`;
    expect(postAt(article).key).toBe('yammer:article:5');
    expect(readPostLink(group, places)).toMatchObject({
      kind: 'place',
      place: 'community',
      linked: { key: 'yammer:group:5' }
    });
  });

  it('tell threads of one community apart', () => {
    const inGroup = `/main/groups/${encoded('Group', '5')}/threads/${encoded('Thread', '7')}`;
    const inTeams = JSON.stringify({ subEntityId: `type=custom,data=${inGroup}` });
    expect(postAt(`https://engage.cloud.microsoft${inGroup}`).key).toBe('yammer:7');
    expect(
      postAt(`https://teams.microsoft.com/l/entity/a/feed?context=${encodeURIComponent(inTeams)}`).key
    ).toBe('yammer:7');
  });

  it('tell pages apart that only differ in what follows #/', () => {
    const file = (id: number): string => `https://www.yammer.com/x.example/#/uploaded_files/${id}`;
    expect(postAt(file(1)).key).toBe('yammer:page:www.yammer.com/x.example#/uploaded_files/1');
    expect(postAt(file(2)).key).not.toBe(postAt(file(1)).key);
  });

  it('open the post itself, not the wrapper or the Teams app', () => {
    expect(postAt(safeLink(threadForms('7')[5])).link).toBe(threadForms('7')[5]);
    expect(postAt(teamsDeepLink('7')).link).toBe(
      `https://engage.cloud.microsoft/main/threads/${encoded('Thread', '7')}`
    );
  });

  it.each([
    ['no base64', 'https://engage.cloud.microsoft/main/threads/%%%'],
    ['base64 of no JSON', 'https://engage.cloud.microsoft/main/threads/aGVsbG8'],
    [
      'cut-off base64',
      `https://engage.cloud.microsoft/main/threads/${encoded('Thread', '123').slice(0, 20)}`
    ],
    [
      'an id that is a number',
      `https://web.yammer.com/main/threads/${Buffer.from('{"_type":"Thread","id":1}').toString('base64url')}`
    ],
    ['an id with markup', `https://web.yammer.com/main/threads/${encoded('Thread', '1"><b>')}`],
    ['a thread without its id', 'https://www.yammer.com/x/#/Threads/show?threadId='],
    ['a wrapper around nothing', 'https://aus01.safelinks.protection.outlook.com/?data=1']
  ])('are refused as broken: %s', (_, link) => {
    expect(readPostLink(link, places)).toEqual({ kind: 'refused', reason: 'broken' });
  });
});

describe('links to other systems', () => {
  it.each([
    [
      'teams',
      'https://teams.microsoft.com/l/message/19%3Aabc@thread.v2/1700000000000?tenantId=1&createdTime=2',
      'teams:19:abc@thread.v2/1700000000000'
    ],
    [
      'teams',
      'https://teams.cloud.microsoft/l/message/19:abc@thread.v2/1700000000000',
      'teams:19:abc@thread.v2/1700000000000'
    ],
    [
      'newsHub',
      'https://humanservices.sharepoint.com/sites/News/SitePages/A%20day.aspx?web=1#comment=12',
      'page:humanservices.sharepoint.com/sites/news/sitepages/a day.aspx?comment=12'
    ],
    [
      'sharePoint',
      'https://humanservices.sharepoint.com/sites/newsroom/SitePages/A.aspx',
      'page:humanservices.sharepoint.com/sites/newsroom/sitepages/a.aspx'
    ],
    [
      'sharePoint',
      'https://humanservices.sharepoint.com/sites/hr/Lists/Ideas/DispForm.aspx?ID=4&e=x',
      'page:humanservices.sharepoint.com/sites/hr/lists/ideas/dispform.aspx?id=4'
    ],
    [
      'speechbubble',
      'https://speechbubble.humanservices.example/talk/41?utm_source=mail',
      'link:speechbubble.humanservices.example/talk/41'
    ],
    [
      'facebook',
      'https://m.facebook.com/permalink.php?story_fbid=9&id=8&__tn__=C',
      'facebook:/permalink.php?story_fbid=9&id=8'
    ],
    ['facebook', 'https://www.facebook.com/groups/1/posts/2/?ref=share', 'facebook:/groups/1/posts/2'],
    [
      'facebook',
      'https://www.facebook.com/groups/1/?multi_permalinks=2&ref=share',
      'facebook:/groups/1/posts/2'
    ],
    ['x', 'https://twitter.com/someone/status/1580661436132757506?s=20', 'x:1580661436132757506'],
    ['x', 'https://x.com/i/web/status/1580661436132757506/photo/1', 'x:1580661436132757506'],
    ['instagram', 'https://www.instagram.com/reel/CxYz_-1/?igsh=abc', 'instagram:CxYz_-1'],
    ['other', 'https://forum.example/t/5?b=2&a=1&fbclid=x#reply-3', 'link:forum.example/t/5?a=1&b=2#reply-3'],
    ['other', 'forum.example/t/5/', 'link:forum.example/t/5'],
    [
      'other',
      'https://forum.example/t?e=1&cid=2&web=3&source=4&trk=5',
      'link:forum.example/t?cid=2&e=1&source=4&trk=5&web=3'
    ],
    ['other', 'https://forum.example/t?gclid=1&mc_cid=2&mc_eid=3&utm_medium=4', 'link:forum.example/t']
  ])('%s: %s', (system, link, key) => {
    expect(postAt(link)).toMatchObject({ system, key });
  });

  it('keep the key of a page when the owner sets the address of news hub later', () => {
    const page = 'https://humanservices.sharepoint.com/sites/news/SitePages/A.aspx';
    const before = readPostLink(page, { ...places, newsHub: '' });
    expect(before).toMatchObject({ post: { system: 'sharePoint', key: postAt(page).key } });
  });

  it('leave out what SharePoint adds where speechbubble is on SharePoint', () => {
    const speechbubble = 'https://humanservices.sharepoint.com/sites/talk';
    const link = `${speechbubble}/41?topic=2&e=a&cid=b&web=1&xsdata=c&utm_source=mail`;
    expect(readPostLink(link, { ...places, speechbubble })).toMatchObject({
      post: { system: 'speechbubble', key: 'link:humanservices.sharepoint.com/sites/talk/41?topic=2' }
    });
  });

  it('take an owner’s address that is none for one that is not set', () => {
    const reading = readPostLink('https://forum.example/1', {
      ...places,
      speechbubble: 'javascript:x',
      newsHub: '%'
    });
    expect(reading).toMatchObject({ post: { system: 'other' } });
  });
});

describe('hostile input', () => {
  it.each([
    ['notWeb', 'javascript:alert(1)'],
    ['notWeb', 'data:text/html,<b>hello</b>'],
    ['notWeb', 'file:///etc/passwd'],
    ['notALink', 'look at what he wrote'],
    ['notALink', 'java\nscript:alert(1)'],
    ['notALink', 'https://forum.example/\ud800'],
    ['notALink', 'https://'],
    ['notALink', 'https://"/'],
    ['credentials', 'https://engage.cloud.microsoft@attacker.example/main'],
    ['credentials', 'https://user:password@forum.example/'],
    ['tooLong', `https://forum.example/${'a'.repeat(1_000_000)}`],
    ['lookAlike', 'https://engage.cloud.microsoft.attacker.example/main/threads/x'],
    ['lookAlike', 'https://www.yammer.com.attacker.example/x/messages/1'],
    ['lookAlike', 'https://yammer-com.example/x/messages/1'],
    ['lookAlike', 'https://faceb00k.com/a/posts/1'],
    ['lookAlike', 'https://www.\u0443ammer.com/x/messages/1'],
    ['lookAlike', 'https://humanservices.sharepoint.com.attacker.example/sites/news'],
    ['notWeb', safeLink('javascript:alert(1)')],
    ['lookAlike', safeLink('https://instagram.com.attacker.example/p/1')]
  ])('is refused as %s', (reason, text) => {
    expect(readPostLink(text, places)).toEqual({ kind: 'refused', reason });
  });

  it('never throws, and never gives a link that is not http or https', () => {
    const pieces = fc.constantFrom(
      ...threadForms('1'),
      'javascript:',
      'https://',
      '@',
      '%',
      '\u0000',
      '\ud800',
      '#',
      '?url='
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 5 }).map((parts) => parts.join(''))
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readPostLink(text, places);
        if (reading.kind === 'post') {
          expect(reading.post.link).toMatch(/^https?:\/\/[^@]*/);
          expect(new URL(reading.post.link).username).toBe('');
        }
      }),
      { numRuns: 500 }
    );
  });

  it('takes time in proportion to its length', () => {
    const heavy = [
      'https://x.com/'.padEnd(4000, '('),
      '"'.repeat(4000),
      `https://a.example/${'/groups'.repeat(500)}`
    ];
    for (const text of [...heavy, 'https://www.facebook.com/a/posts/'.padEnd(4000, '1/')]) {
      const began = performance.now();
      for (let times = 0; times < 20; times += 1) readPostLink(text, places);
      // 100 times what it takes: a step for each pair of characters would be far above.
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });

  it('gives the same key for a link read again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        const first = readPostLink(text, places);
        if (first.kind === 'post') expect(postAt(first.post.link).key).toBe(first.post.key);
      })
    );
  });
});
