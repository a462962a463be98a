import {
  authorWithAddress,
  beginsWith,
  emptyDraft,
  isAskedWho,
  nothingBegun,
  postProblem,
  reportedPost
} from '../../../../src/domain/reporting/draft';
import type { LinkReading } from '../../../../src/domain/reporting/links/readPostLink';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';

const nowhere = { sharePoint: '', newsHub: '', speechbubble: '' };
const community = readPostLink('https://engage.cloud.microsoft/embed/groups?feedId=11', nowhere);
const post: LinkReading = readPostLink('https://engage.cloud.microsoft/main/threads/1', nowhere);

describe('a report of a link to a community', () => {
  const draft = emptyDraft('press-1');

  it('needs the words or a picture of the post', () => {
    expect(postProblem(draft, community, 0)).toBe('place');
    expect(postProblem({ ...draft, text: 'What a fool.' }, community, 0)).toBeUndefined();
  });

  it('in a Teams chat is made readable by its words or a picture, since nobody else can open it', () => {
    const link = 'https://teams.microsoft.com/l/message/19:abc@unq.gbl.spaces/1700000000000';
    const chat = readPostLink(link, { sharePoint: '', newsHub: '', speechbubble: '' });
    const draft = emptyDraft('1', link);
    expect(postProblem(draft, chat, 0)).toBe('chat');
    expect(postProblem({ ...draft, text: 'What a fool.' }, chat, 0)).toBeUndefined();
    expect(postProblem(draft, chat, 1)).toBeUndefined();
    expect(postProblem(draft, community, 1)).toBeUndefined();
    expect(postProblem(draft, post, 0)).toBeUndefined();
    expect(postProblem(draft, { kind: 'empty' }, 0)).toBe('nothing');
  });

  it('keeps the link, and is no report of another post there', () => {
    const reported = reportedPost(draft, community);
    expect(reported).toMatchObject({
      system: 'yammer',
      link: 'https://engage.cloud.microsoft/embed/groups?feedId=11'
    });
    expect(reported?.key).not.toBe(reportedPost(emptyDraft('press-2'), community)?.key);
    expect(reportedPost(draft, post)?.key).toBe('yammer:1');
    expect(reportedPost(draft, { kind: 'empty' })).toBeUndefined();
  });
});

describe('who wrote a post, and when', () => {
  const network = readPostLink('https://x.com/someone/status/15', nowhere);
  const linked = network.kind === 'post' ? network.post : undefined;

  it('is asked once there are words or a picture to tell it of, and on public networks at once', () => {
    const draft = emptyDraft('1');
    expect(isAskedWho(draft, undefined, 0)).toBe(false);
    expect(isAskedWho({ ...draft, text: 'What a fool.' }, undefined, 0)).toBe(true);
    expect(isAskedWho(draft, undefined, 1)).toBe(true);
    expect(isAskedWho(draft, linked, 0)).toBe(true);
    expect(isAskedWho({ ...draft, text: 'What a fool.', source: 'fetched' }, linked, 1)).toBe(false);
  });
});

describe('a draft that waits', () => {
  const kept = { ...emptyDraft('1', 'https://x.com/someone/status/15'), details: 'About REP-3: again.' };

  it('is gone on with where it is what was begun now', () => {
    expect(beginsWith(kept, nothingBegun)).toBe(true);
    expect(beginsWith(kept, { link: kept.link, details: '' })).toBe(true);
    expect(beginsWith(kept, { link: 'https://x.com/someone/status/16', details: '' })).toBe(false);
    expect(beginsWith(kept, { link: '', details: 'About REP-3: ' })).toBe(true);
    expect(beginsWith(kept, { link: '', details: 'About REP-4: ' })).toBe(false);
  });
});

it('an author is named with the address where there is one', () => {
  expect(authorWithAddress('Ben', 'ben@x.example')).toBe('Ben (ben@x.example)');
  expect(authorWithAddress('Ben', '')).toBe('Ben');
});

describe('a draft of nothing yet', () => {
  it('knows its link alone', () => {
    expect(emptyDraft('1', 'https://x.com/a/status/1')).toEqual({
      id: '1',
      link: 'https://x.com/a/status/1',
      commentId: '',
      text: '',
      author: '',
      postedAt: '',
      source: 'none',
      obtainedAt: '',
      authorKind: 'unknown',
      reasonCodes: [],
      details: '',
      tried: false
    });
    expect(emptyDraft('1').link).toBe('');
    expect(nothingBegun).toEqual({ link: '', details: '' });
  });
});

describe('words of blanks alone', () => {
  const blank = { ...emptyDraft('1'), text: ' \n' };
  const chat = readPostLink('https://teams.microsoft.com/l/message/19:a@thread.v2/17', nowhere);

  it('describe no post, and ask nobody who wrote it', () => {
    expect(postProblem(blank, { kind: 'empty' }, 0)).toBe('nothing');
    expect(postProblem(blank, community, 0)).toBe('place');
    expect(postProblem(blank, chat, 0)).toBe('chat');
    expect(isAskedWho(blank, undefined, 0)).toBe(false);
  });
});

it('who wrote a post is not asked of a link to where staff alone write', () => {
  const linked = post.kind === 'post' ? post.post : undefined;
  expect(isAskedWho(emptyDraft('1'), linked, 0)).toBe(false);
  expect(postProblem(emptyDraft('1'), post, 0)).toBeUndefined();
});
