import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { entity, keyOf, placeAt, places, postAt } from './reading';

const engage = 'https://engage.cloud.microsoft';
const old = 'https://www.yammer.com/dhs.example';

describe('what a link of Viva Engage leads to', () => {
  it.each(
    'feeds home inbox index company following discover topics campaign campaigns announcements questionspage leadershipcorner leadership-corner FEED'.split(
      ' '
    )
  )('is a feed: %s', (path) => {
    expect(placeAt(`${engage}/main/${path}`)).toMatchObject({
      place: 'feed',
      link: `${engage}/main/${path}`,
      key: `yammer:page:engage.cloud.microsoft/main/${path}`
    });
  });

  it.each([
    [`${engage}/main/group/5`, 'community', 'yammer:group:5'],
    [`${engage}/main/communities/5`, 'community', 'yammer:group:5'],
    [`${engage}/embed/widget?feedType=communities&feedId=5`, 'community', 'yammer:group:5'],
    [`${engage}/main/user/6`, 'storyline', 'yammer:user:6'],
    [`${engage}/embed/widget?feedType=user&feedId=6`, 'storyline', 'yammer:user:6'],
    [`${engage}/main/storyline/6`, 'storyline', 'yammer:user:6'],
    [`${engage}/embed/widget?feedType=home&feedId=6`, 'feed', undefined],
    [`${engage}/main/search/groups`, 'search', undefined],
    [`${old}/#/groups/5/users/6`, 'community', 'yammer:group:5'],
    [`${engage}/main/groups/${entity('Group', '5')}/users`, 'community', 'yammer:group:5']
  ] as const)('%s is a %s', (link, place, key) => {
    expect(placeAt(link)).toMatchObject({ place, ...(key && { key }) });
  });

  it.each([
    [`${engage}/main/thread/7`, 'yammer:7'],
    [`${engage}/main/message/7`, 'yammer:7'],
    [`${engage}/main/article/7`, 'yammer:7'],
    [`${engage}/main/question/7`, 'yammer:7'],
    [`${engage}/main/poll/7`, 'yammer:7'],
    [`${engage}/main/Threads/7`, 'yammer:7'],
    [`${engage}/main/threads/7&trk=x`, 'yammer:7'],
    [`${engage}/main/threads/7/messages/8`, 'yammer:8'],
    [`${engage}//main//threads//7`, 'yammer:7'],
    [`${engage}/main/files?thread_id=7`, 'yammer:7'],
    [`${engage}/main/threads/${'9'.repeat(20)}`, `yammer:${'9'.repeat(20)}`],
    [`${engage}/main/threads/${entity('Question', '7')}`, 'yammer:question:7'],
    [`${engage}/main/threads/${entity('Thread', '7')}%3D%3D`, 'yammer:7'],
    [`${old}/#/Threads/show?threadId=7`, 'yammer:7'],
    [`${old}/messages/7#/files`, 'yammer:7']
  ])('%s is one conversation', (link, key) => {
    expect(postAt(link)).toMatchObject({ system: 'yammer', key });
  });

  it.each([
    `${engage}/main/threads/${'9'.repeat(21)}`,
    `${engage}/main/threads/${entity('Thread', '')}`,
    `${engage}/main/threads/${entity('', '7')}`,
    `${engage}/main/threads/${entity('Thr3ad', '7')}`,
    `${engage}/main/threads/${entity('T'.repeat(41), '7')}`,
    `${engage}/main/threads/${Buffer.from('null').toString('base64url')}`,
    `${old}/#/threads/show`,
    `${old}/#/threads/show?threadId=7x`
  ])('is refused where its id cannot be read: %s', (link) => {
    expect(readPostLink(link, places)).toEqual({ kind: 'refused', reason: 'broken' });
  });

  it.each([
    [`${engage}/main/files/5`, 'yammer:page:engage.cloud.microsoft/main/files/5'],
    [
      `${engage}/main/files/5?trk_copy_link=V2&domainRedirect=true&a=1`,
      'yammer:page:engage.cloud.microsoft/main/files/5?a=1'
    ],
    [`${engage}/mainly`, 'yammer:page:engage.cloud.microsoft/mainly'],
    [`${engage}/main/feedback`, 'yammer:page:engage.cloud.microsoft/main/feedback'],
    [`${engage}/main/myfeed`, 'yammer:page:engage.cloud.microsoft/main/myfeed'],
    ['https://www.yammer.com/dhs.example/files', 'yammer:page:www.yammer.com/dhs.example/files']
  ])('%s is another page, told by its whole address', (link, key) => {
    expect(postAt(link)).toMatchObject({ system: 'yammer', link, key });
  });

  it('keeps a community apart from a person of the same number', () => {
    expect(keyOf(`${engage}/main/groups/5`)).not.toBe(keyOf(`${engage}/main/users/5`));
  });
});
