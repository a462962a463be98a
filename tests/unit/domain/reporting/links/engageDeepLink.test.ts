import { engageOpenedBy } from '../../../../../src/domain/reporting/links/engageDeepLink';
import { entity } from './reading';

const app = 'https://teams.microsoft.com/l/entity/db5e5970-212f-477f-a3fc-2227dc7782bf/vivaengage';
const other = 'https://teams.microsoft.com/l/entity/another-app/feed';
const engage = 'https://engage.cloud.microsoft/main';
const thread = entity('Thread', '1001');

const opened = (base: string, context?: object | string): string | undefined => {
  const url = new URL(base);
  if (context !== undefined)
    url.searchParams.set('context', typeof context === 'string' ? context : JSON.stringify(context));
  return engageOpenedBy(url);
};

describe('the page of Viva Engage that a deep link opens', () => {
  it.each([
    ['thread', 'threads'],
    ['message', 'messages'],
    ['article', 'articles'],
    ['question', 'questions'],
    ['poll', 'polls'],
    ['group', 'groups'],
    ['user', 'users'],
    ['campaign', 'campaigns'],
    ['THREAD', 'threads'],
    ['leadershipcorner', 'leadershipcorner']
  ])('is that of its kind: %s', (kind, path) => {
    expect(opened(app, { subEntityId: `type=custom,data=${kind}:abc` })).toBe(`${engage}/${path}/abc`);
  });

  it.each([
    [{ subEntityId: `type=custom,data=/threads/${thread}` }, `/threads/${thread}`],
    [{ subPageId: `type=custom,data=/threads/${thread}` }, `/threads/${thread}`],
    [{ subEntityId: `/main/threads/${thread}` }, `/threads/${thread}`],
    [{ channelId: null, subEntityId: `thread:${thread}` }, `/threads/${thread}`],
    ['{"subEntityId" : "data=thread:abc"', '/threads/abc'],
    [`{"subEntityId":"data=\\/threads\\/${thread}"}`, `/threads/${thread}`],
    [encodeURIComponent('{"subEntityId":"data=thread:abc"}'), '/threads/abc'],
    [{ subEntityId: 'data=/mainly/abc' }, '/mainly/abc']
  ])('is the one that its context names: %j', (context, path) => {
    expect(opened(app, context)).toBe(`${engage}${path}`);
  });

  it('is the feed where the app is opened and no page is named', () => {
    expect(opened(app)).toBe(`${engage}/feed`);
    expect(opened(app.replace('db5e', 'DB5E'))).toBe(`${engage}/feed`);
    expect(opened('https://aka.ms/VivaEngage/Launch')).toBe(`${engage}/feed`);
    expect(opened('https://aka.ms/VivaEngage/Launch', { subEntityId: 'data=group:abc' })).toBe(
      `${engage}/groups/abc`
    );
  });

  it('is opened by another app only where it is surely one of Viva Engage', () => {
    for (const kind of ['threads', 'articles', 'messages'])
      expect(opened(other, { subEntityId: `data=/${kind}/${thread}` })).toBe(`${engage}/${kind}/${thread}`);
    expect(opened(other)).toBeUndefined();
    expect(opened(other, { subEntityId: 'data=/threads/1001' })).toBeUndefined();
    expect(opened(other, { subEntityId: `data=/files/${thread}` })).toBeUndefined();
    expect(
      opened('https://teams.microsoft.com/x/l/entity/db5e5970-212f-477f-a3fc-2227dc7782bf')
    ).toBeUndefined();
  });

  it('is none where the context names no page', () => {
    for (const context of ['{}', '{"subEntityId":""}', '{"entityId":"data=thread:abc"}'])
      expect(opened(app, context)).toBeUndefined();
    expect(opened(app, { subEntityId: 'nothing' })).toBeUndefined();
  });
});
