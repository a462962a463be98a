import fc from 'fast-check';
import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { entity, keyOf, placeAt, places, postAt, wrappings } from './reading';

const app = 'db5e5970-212f-477f-a3fc-2227dc7782bf';
const documented = (data: string): string => `%7B%22subEntityId%22:%22type=custom,data=${data}%22%7D`;

/** Microsoft's documented deep links, in Teams and short. */
const inTeams = (data: string): string =>
  `https://teams.microsoft.com/l/entity/${app}/vivaengage?context=${documented(data)}`;
const launched = (data: string): string => `https://aka.ms/VivaEngage/Launch?context=${documented(data)}`;

const launcher = (path: string): string =>
  `https://teams.microsoft.com/dl/launcher/launcher.html?url=${encodeURIComponent(`/_#${path}`)}&type=entity&deeplinkId=1`;

/** Every form in which a link to one conversation has been seen. */
const forms = (id: string): string[] => {
  const thread = entity('Thread', id);
  return [
    `https://www.yammer.com/dhs.example/#/Threads/show?threadId=${id}`,
    `https://www.yammer.com/dhs.example/#/threads/show?threadID=${id}&search_origin=global`,
    `https://www.yammer.com/dhs.example/#/inbox/show?threadId=${id}`,
    `https://www.yammer.com/dhs.example/#/uploaded_files/598293?threadId=${id}`,
    `https://www.yammer.com/dhs.example/#/threads/inGroup?type=in_group&feedId=5&threadId=${id}`,
    `https://www.yammer.com/dhs.example/messages/${id}`,
    `https://www.yammer.com/dhs.example/threads/${id}`,
    `https://www.yammer.com/messages/${id}/`,
    `https://web.yammer.com/main/threads/${thread}`,
    `https://web.yammer.com/main/org/dhs.example/threads/${thread}==`,
    `https://engage.cloud.microsoft/main/threads/${thread}?trk_copy_link=V2`,
    `https://engage.cloud.microsoft/main/org/dhs.example/threads/${thread}?domainRedirect=true`,
    `https://engage.cloud.microsoft/main/threads/${entity('Message', id)}?search=leave`,
    `https://engage.cloud.microsoft/main/articles/${thread}?search=saw%20machine`,
    `https://engage.cloud.microsoft/main/questions/${thread}`,
    `https://engage.cloud.microsoft/main/polls/${thread}`,
    `https://engage.cloud.microsoft/main/groups/${entity('Group', '5')}/threads/${thread}`,
    `https://engage.cloud.microsoft/main/users/${entity('User', '6')}/storyline/threads/${thread}`,
    `https://engage.cloud.microsoft/embed/threads/${thread}?header=false`,
    `https://web.yammer.com/mobile/threads/${id}?trk_share=ios`,
    inTeams(`thread:${thread}`),
    inTeams(`/threads/${thread}`),
    inTeams(`/main/groups/${entity('Group', '5')}/threads/${thread}`),
    inTeams(`thread:${thread}`).replace('%22%7D', ''),
    launched(`thread:${thread}`),
    launcher(`/l/entity/${app}/vivaengage?context=${documented(`thread:${thread}`)}`),
    launcher(`/l/entity/${app}/vivaengage?context=${encodeURIComponent(documented(`thread:${thread}`))}`),
    `https://teams.microsoft.com/_#/l/entity/${app}/vivaengage?context=${documented(`thread:${thread}`)}`,
    `https://gov.teams.microsoft.us/l/entity/${app}/vivaengage?context=${documented(`thread:${thread}`)}`
  ];
};

const ids = fc.bigInt({ min: 1n, max: 4_000_000_000_000_000n }).map(String);

describe('a link to a conversation on Viva Engage', () => {
  it.each(forms('1001'))('gives its key: %s', (link) => {
    expect(postAt(link)).toMatchObject({ system: 'yammer', key: 'yammer:1001' });
  });

  it('gives one key for one conversation and another for another, wrapped or not', () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom(...Object.values(wrappings)), (id, other, wrap) => {
        fc.pre(id !== other);
        const keys = new Set(forms(id).flatMap((form) => [keyOf(form), keyOf(wrap(form))]));
        expect(keys).toEqual(new Set([`yammer:${id}`]));
        for (const form of forms(other)) expect(keyOf(form)).not.toBe(`yammer:${id}`);
      }),
      { numRuns: 20 }
    );
  });

  it('opens the conversation, not Teams', () => {
    const thread = entity('Thread', '7');
    for (const link of [inTeams(`thread:${thread}`), launched(`thread:${thread}`)])
      expect(postAt(link).link).toBe(`https://engage.cloud.microsoft/main/threads/${thread}`);
  });
});

const group = entity('Group', '5');
const user = entity('User', '6');

describe('a link to what holds many posts', () => {
  it.each([
    ['community', `https://engage.cloud.microsoft/main/groups/${group}`],
    ['community', `https://engage.cloud.microsoft/main/org/dhs.example/groups/${group}/all`],
    ['community', 'https://engage.cloud.microsoft/embed/groups?feedId=5'],
    ['community', `https://engage.cloud.microsoft/embed/groups/${group}?header=false`],
    ['community', 'https://engage.cloud.microsoft/embed/widget?feedType=group&feedId=5'],
    ['community', 'https://www.yammer.com/dhs.example/#/threads/inGroup?type=in_group&feedId=5'],
    ['community', inTeams(`group:${group}`)],
    ['community', launched(`group:${group}`)],
    ['storyline', `https://engage.cloud.microsoft/main/users/${user}/storyline`],
    ['storyline', `https://web.yammer.com/main/org/dhs.example/users/${user}`],
    ['storyline', inTeams(`user:${user}`)],
    ['storyline', 'https://www.yammer.com/dhs.example/#/users/6'],
    ['storyline', 'https://engage.cloud.microsoft/main/storylines'],
    ['search', 'https://engage.cloud.microsoft/main/search/threads?search=leave'],
    ['search', 'https://www.yammer.com/dhs.example/#/Search/results?query=leave'],
    ['feed', 'https://engage.cloud.microsoft/'],
    ['feed', 'https://engage.cloud.microsoft/main'],
    ['feed', 'https://engage.cloud.microsoft/main/org/dhs.example/feed'],
    ['feed', 'https://engage.cloud.microsoft/embed/feed?header=true'],
    ['feed', `https://engage.cloud.microsoft/main/topics/${entity('Topic', '9')}`],
    ['feed', 'https://engage.cloud.microsoft/main/leadership-corner'],
    ['feed', 'https://www.yammer.com/dhs.example'],
    ['feed', 'https://www.yammer.com/dhs.example/#/home'],
    ['feed', 'https://aka.ms/VivaEngage/Launch'],
    ['feed', `https://teams.microsoft.com/l/entity/${app}/vivaengage`],
    ['feed', inTeams('leadershipcorner:null')]
  ] as const)('is said to be a %s: %s', (place, link) => {
    expect(placeAt(link)).toMatchObject({ place, system: 'yammer' });
  });

  it('has one key a community', () => {
    const links = [
      'https://engage.cloud.microsoft/embed/groups?feedId=5',
      `https://web.yammer.com/main/org/dhs.example/groups/${group}/all`,
      'https://www.yammer.com/dhs.example/#/threads/inGroup?type=in_group&feedId=5',
      inTeams(`group:${group}`)
    ];
    expect(new Set(links.map(keyOf))).toEqual(new Set(['yammer:group:5']));
    expect(keyOf('https://engage.cloud.microsoft/embed/groups?feedId=22')).toBe('yammer:group:22');
  });

  it('has a key that no other has', () => {
    const links = [
      `https://engage.cloud.microsoft/main/users/${user}/storyline`,
      `https://engage.cloud.microsoft/main/groups/${entity('Group', '6')}`,
      'https://engage.cloud.microsoft/main/search?search=a',
      'https://engage.cloud.microsoft/main/search?search=b',
      'https://engage.cloud.microsoft/main/groups/broken%',
      'https://engage.cloud.microsoft/embed/groups?feedId=some-name',
      'https://engage.cloud.microsoft/embed/groups?feedId=other-name',
      `https://engage.cloud.microsoft/main/topics/${entity('Topic', '6')}`
    ];
    expect(new Set(links.map(keyOf)).size).toBe(links.length);
  });
});

describe('a link to something else of Viva Engage', () => {
  it('is kept as a post that only its whole address tells', () => {
    const file = 'https://www.yammer.com/dhs.example/#/uploaded_files/598293?page=2';
    expect(postAt(file).key).toBe('yammer:page:www.yammer.com/dhs.example#/uploaded_files/598293?page=2');
    expect(postAt(`https://teams.microsoft.com/l/entity/${app}/vivaengage?context=%7B%7D`).system).toBe(
      'teams'
    );
  });

  it('tells an article with an id of its own from a conversation', () => {
    expect(keyOf(`https://engage.cloud.microsoft/main/articles/${entity('Article', '5')}`)).toBe(
      'yammer:article:5'
    );
  });

  it.each([
    inTeams(`thread:${entity('Thread', 'x')}`),
    launched('thread:aGVsbG8'),
    'https://www.yammer.com/dhs.example/#/Threads/show?threadId=one'
  ])('is refused where its id cannot be read: %s', (link) => {
    expect(readPostLink(link, places)).toEqual({ kind: 'refused', reason: 'broken' });
  });
});
