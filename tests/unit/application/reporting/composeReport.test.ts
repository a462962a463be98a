import fc from 'fast-check';
import type { Picture } from '../../../../src/application/reporting/ports';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';
import { nameOfPicture } from '../../../../src/domain/reporting/picture';
import type { LinkedPost } from '../../../../src/domain/reporting/post';
import { serialiseEvidence } from '../../../../src/domain/reporting/report';
import { hashing } from '../fakes';
import { contentOf } from './composed';

const tenant = 'https://humanservices.sharepoint.com';
const page = `${tenant}/sites/news/SitePages/Summer.aspx`;
const bubble = 'https://bubble.example';

function postAt(link: string): LinkedPost {
  const reading = readPostLink(link, { sharePoint: tenant, newsHub: '', speechbubble: bubble });
  if (reading.kind !== 'post') throw new Error(`Not a post: ${link}`);
  return reading.post;
}

const yammer = postAt('https://www.yammer.com/x.example/messages/1');
const picture: Picture = {
  name: nameOfPicture({ hash: 'a'.repeat(64), mediaType: 'image/jpeg' }),
  content: new Blob(['a'])
};

describe('a report', () => {
  it('is of the press, the post and the place that it was made in', async () => {
    expect(await contentOf({ id: 'press-7' }, { post: yammer, host: 'Outlook' })).toMatchObject({
      intentionId: 'press-7',
      system: 'yammer',
      link: yammer.link,
      commentId: '',
      postKey: yammer.key,
      postKeyHash: await hashing.sha256(yammer.key),
      host: 'Outlook'
    });
  });

  it('of a post without a link is of a post of its own', async () => {
    const content = await contentOf({ id: 'press-7' });
    expect(content).toMatchObject({ system: 'other', link: '', commentId: '', postKey: 'report:press-7' });
    expect(content.postKeyHash).toBe(await hashing.sha256('report:press-7'));
  });

  it('keeps what was written without the blanks around it', async () => {
    const blanks = fc.stringMatching(/^[ \n\t]{0,3}$/);
    await fc.assert(
      fc.asyncProperty(blanks, blanks, async (before, after) => {
        const content = await contentOf({
          text: `${before}Some words.${after}`,
          details: `${before}I know them.${after}`
        });
        expect(content).toMatchObject({
          title: 'Some words.',
          details: 'I know them.',
          evidence: { text: 'Some words.' }
        });
      })
    );
  });

  it('is called by its words, else by its link, else in words of the screen', async () => {
    expect((await contentOf({}, { post: yammer })).title).toBe('Words.');
    expect((await contentOf({ text: ' \n' }, { post: yammer })).title).toBe(yammer.link);
    expect((await contentOf({ text: '' })).title).toBe('A post without words');
  });

  it('names its pictures by what they are', async () => {
    expect((await contentOf({}, { pictures: [picture] })).pictures).toEqual([
      { hash: 'a'.repeat(64), mediaType: 'image/jpeg' }
    ]);
  });
});

describe('the reasons of a report', () => {
  it('are those that were chosen and that there still are, with the point that each rests on', async () => {
    const { reasons } = await contentOf({ reasonCodes: ['PRIVACY', 'GONE'] });
    expect(reasons).toMatchObject([{ code: 'PRIVACY', pointTitle: 'Protect privacy' }]);
  });

  it.each([
    [['PRIVACY'], true],
    [['RESPECT', 'PRIVACY'], true],
    [['RESPECT', 'OTHER'], false],
    [[], false]
  ])('make it urgent when one of them is: %j', async (reasonCodes, urgent) => {
    expect((await contentOf({ reasonCodes })).urgent).toBe(urgent);
  });
});

describe('a report of a comment under a page', () => {
  it.each([
    ['was chosen', page, '12'],
    ['its link names', `${page}#comment=12`, ''],
    ['was chosen where the link names another', `${page}#comment=3`, '12']
  ])('names the comment that %s beside the page’s own link', async (_, link, commentId) => {
    expect(await contentOf({ commentId, text: '' }, { post: postAt(link) })).toMatchObject({
      title: page,
      link: page,
      commentId: '12',
      postKey: `${postAt(page).key}?comment=12`
    });
  });

  it('leaves the link of a post elsewhere as it is, whatever stands in it', async () => {
    const post = postAt('https://forum.example/1#comment=2');
    expect(await contentOf({ commentId: '2' }, { post })).toMatchObject({ link: post.link, commentId: '' });
  });
});

describe('who wrote a reported post', () => {
  it.each([bubble, 'https://x.com/somebody/status/20'])(
    'is what the reporter says where members of the public write too: %s',
    async (link) => {
      const post = postAt(link);
      expect((await contentOf({ authorKind: 'public' }, { post })).authorKind).toBe('public');
      expect((await contentOf({ authorKind: 'staff' }, { post })).authorKind).toBe('staff');
    }
  );

  it('is not taken over from an earlier link, of a post among colleagues or from none', async () => {
    expect((await contentOf({ authorKind: 'public' }, { post: yammer })).authorKind).toBe('unknown');
    expect((await contentOf({ authorKind: 'public' })).authorKind).toBe('unknown');
  });
});

describe('the words of a reported post', () => {
  const known = { author: 'Ben', postedAt: 'yesterday', obtainedAt: '2026-11-22T05:00:00Z' };

  it('are kept with where they are from and a hash over them', async () => {
    const words = { text: 'Words.', ...known, source: 'fetched' as const };
    const { evidence } = await contentOf(words, { post: yammer });
    expect(evidence).toEqual({ ...words, hash: await hashing.sha256(serialiseEvidence(words)) });
  });

  it.each([
    ['a picture shows the post', yammer, [picture]],
    ['members of the public write there too', postAt(bubble), []]
  ])('may be missing, and who wrote them is kept where %s', async (_, post, pictures) => {
    const { evidence } = await contentOf({ text: ' ', ...known }, { post, pictures });
    expect(evidence).toEqual({
      text: '',
      author: 'Ben',
      postedAt: 'yesterday',
      source: 'none',
      obtainedAt: '',
      hash: ''
    });
  });

  it('may be missing, and nothing is kept that nobody was asked', async () => {
    const { evidence } = await contentOf({ text: ' ', ...known }, { post: yammer });
    expect(evidence).toEqual({
      text: '',
      author: '',
      postedAt: '',
      source: 'none',
      obtainedAt: '',
      hash: ''
    });
  });
});
