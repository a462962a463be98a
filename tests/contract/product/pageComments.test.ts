import '@pnp/sp/comments/item.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPageComments } from '../../../src/adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../../src/adapters/sharepoint/reporting/pageReader';
import type { PageComment, PageComments } from '../../../src/application/reporting/ports';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import type { LinkedPost } from '../../../src/domain/reporting/post';
import { provisionNewsHub } from '../../../workbench/intranet/newsHub';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, startService } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeEach(async () => {
  service = await startService();
  await provisionNewsHub(service.url);
});

afterEach(() => service.close());

const siteOf = (login: string) =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

// What becomes of HTML is for a browser to say (tests/browser/htmlText.spec.ts); here it stays as it came.
const asItCame = (html: string): string => html;

const commentsFor = (login: string) => new SharePointPageComments(siteOf(login), asItCame);

function postAt(path: string): LinkedPost {
  const reading = readPostLink(service.url + path, {
    sharePoint: service.url,
    newsHub: '',
    speechbubble: ''
  });
  if (reading.kind !== 'post') throw new Error(`Not a post: ${path}`);
  return reading.post;
}

const news = (): LinkedPost => postAt(`${INTRANET}/SitePages/News-Hub.aspx`);

const itemAs = async (login: string) =>
  (await service.as(login)).web.getList(`${INTRANET}/SitePages`).items.getById(1);

async function shown(answer: Promise<PageComments | 'off'>): Promise<PageComments> {
  const page = await answer;
  if (page === 'off') throw new Error('Comments are off.');
  return page;
}

const idsOf = (comments: readonly PageComment[]): number[] => comments.map(({ id }) => Number(id));

describe('comments under a page', () => {
  it('come newest first with who wrote them, when, and the replies, oldest first', async () => {
    const second = (await itemAs(BEN)).comments.getById('2');
    await second.replies.add('Not fair.');
    await second.replies.add('Say that at the meeting: 10:30.');
    const { comments, more } = await shown(commentsFor(AMIRA).of(news()));
    expect(idsOf(comments)).toEqual([3, 2, 1]);
    expect(more).toBeUndefined();
    expect(comments[1]).toEqual({
      id: '2',
      text: 'Typical. Chloe only got the good shifts because she sucks up to the boss.',
      author: `Ben O'Neill (${BEN})`,
      postedAt: expect.stringMatching(/^[\dT:-]{19}(\.\d{1,3})?Z$/),
      replies: [
        expect.objectContaining({ id: '4', text: 'Not fair.', replies: [] }),
        expect.objectContaining({ id: '5', text: 'Say that at the meeting&#58; 10&#58;30.' })
      ]
    });
  });

  it('go on where they stopped, with their replies, whoever comments meanwhile', async () => {
    const { comments: all } = await itemAs(AMIRA);
    await all.getById('1').replies.add('The oldest one’s reply');
    for (let number = 5; number <= 70; number += 1) await all.add(`Number ${number}`);
    const first = await shown(commentsFor(AMIRA).of(news()));
    await all.add('In between');
    const second = await first.more?.();
    await all.getById('3').delete();
    const third = await second?.more?.();
    expect(first.comments).toHaveLength(30);
    expect(second?.comments).toHaveLength(30);
    expect(third?.more).toBeUndefined();
    const ids = idsOf([first, second, third].flatMap((page) => page?.comments ?? []));
    expect(ids).toEqual([...Array.from({ length: 66 }, (_, index) => 70 - index), 2, 1]);
    expect(third?.comments[third.comments.length - 1].replies).toHaveLength(1);
  });

  it('are none, or off, or not for everyone', async () => {
    const item = await itemAs(OWNER);
    for (const id of ['1', '2', '3']) await item.comments.getById(id).delete();
    expect(await commentsFor(AMIRA).of(news())).toEqual({ comments: [], more: undefined });
    await spPost(SPQueryable(item, 'SetCommentsDisabled'), { body: JSON.stringify({ value: true }) });
    expect(await commentsFor(AMIRA).of(news())).toBe('off');
    await expect(commentsFor(OUTSIDER).of(news())).rejects.toMatchObject({ failure: { kind: 'denied' } });
    const gone = postAt(`${INTRANET}/SitePages/Gone.aspx`);
    await expect(commentsFor(AMIRA).of(gone)).rejects.toMatchObject({ failure: { kind: 'missing' } });
  });

  it('can be deleted while one chooses', async () => {
    const comments = commentsFor(AMIRA);
    expect(await comments.find(news(), '2')).toMatchObject({ text: expect.stringMatching(/^Typical/) });
    await (await itemAs(BEN)).comments.getById('2').delete();
    expect(await comments.find(news(), '2')).toBeUndefined();
    expect(await comments.find(news(), "1)/../('")).toBeUndefined();
    await expect(commentsFor(OUTSIDER).find(news(), '1')).rejects.toMatchObject({
      failure: { kind: 'denied' }
    });
  });

  it('of an item are found by the address that mails have', async () => {
    const owner = await service.as(OWNER);
    await owner.web.lists.add('Ideas');
    const item = owner.web.getList(`${INTRANET}/Lists/Ideas`).items;
    await item.add({ Title: 'A longer lunch' });
    await item.getById(1).comments.add('Yes');
    await item.getById(1).comments.add('No');
    const post = postAt(`${INTRANET}/Lists/Ideas/DispForm.aspx?ID=1&commentId=2`);
    const { comments } = await shown(commentsFor(AMIRA).of(post));
    expect(comments.map(({ text }) => text)).toEqual(['No', 'Yes']);
    const reader = new SharePointPageReader(siteOf(AMIRA), commentsFor(AMIRA), asItCame);
    expect(await reader.read(post, '2')).toMatchObject({ text: 'No', author: `Olive Owner (${OWNER})` });
    expect(await reader.read(post, '')).toMatchObject({
      text: 'A longer lunch',
      author: `Olive Owner (${OWNER})`,
      postedAt: expect.stringMatching(/Z$/)
    });
    const inLibrary = postAt(`${INTRANET}/SitePages/Forms/DispForm.aspx?ID=1&commentId=1`);
    expect(await reader.read(inLibrary, '1')).toMatchObject({ text: expect.stringMatching(/^Thank you/) });
  });
});
