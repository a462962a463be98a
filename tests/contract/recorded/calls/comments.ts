import type { World } from '../world';
import type { Calls } from './calls';

/** The address of a row with a comment on it that mentions whoever made it, and of that comment. */
async function commented({ rows, prepare }: World): Promise<{ path: string; comment: string }> {
  const path = `${await rows(1)}/getitembyid(1)`;
  const { Email, Title } = await prepare<Record<string, string>>('GET', 'web/currentuser');
  const mentions = [{ email: Email, name: Title }];
  const { id } = await prepare<{ id: string }>('POST', `${path}/comments`, {
    text: 'Hi @mention{0}!',
    mentions
  });
  return { path, comment: `${path}/comments(${id})` };
}

async function commentedOften({ rows, prepare }: World): Promise<string> {
  const path = `${await rows(1)}/getitembyid(1)`;
  for (let count = 0; count < 45; count += 1) await prepare('POST', `${path}/comments`, { text: 'Words' });
  return path;
}

async function answeredAndLiked(world: World): Promise<string> {
  const { path, comment } = await commented(world);
  await world.prepare('POST', `${comment}/replies`, { text: 'Words' });
  await world.prepare('POST', `${comment}/like`);
  return path;
}

export const comments: Calls = {
  'comments/add-in-batch': async ({ rows, batch }) => {
    const path = `${await rows(1)}/getitembyid(1)/comments`;
    return batch({ method: 'POST', path, body: { text: 'Words' } });
  },
  'comments/add-reply-201': async (world) =>
    world.call('POST', `${(await commented(world)).comment}/replies`, { text: 'Words' }),
  'comments/add-with-mention-201': async (world) => {
    const { Email, Title } = await world.prepare<Record<string, string>>('GET', 'web/currentuser');
    return world.call('POST', `${(await commented(world)).path}/comments`, {
      text: 'Words @mention{0}!',
      mentions: [{ email: Email, name: Title }]
    });
  },
  'comments/like': async (world) => world.call('POST', `${(await commented(world)).comment}/like`),
  'comments/liked-by-information': async (world) => {
    const { path } = await commented(world);
    await world.prepare('POST', `${path}/like`);
    return world.call('GET', `${path}/likedbyinformation?$expand=likedBy`);
  },
  'comments/list-after-like-and-reply': async (world) =>
    world.call('GET', `${await answeredAndLiked(world)}/getcomments`),
  'comments/list-with-replies': async (world) =>
    world.call(
      'GET',
      `${await answeredAndLiked(world)}/getcomments?$select=author,id,mentions,replyCount,text,replies&$expand=replies`
    ),
  'comments/page-1-of-45': async (world) => world.call('GET', `${await commentedOften(world)}/getcomments`),
  'comments/page-2-of-45': async (world) => {
    const first = await world.call('GET', `${await commentedOften(world)}/getcomments`);
    const next = (first.body as { 'odata.nextLink'?: string })['odata.nextLink'];
    return next ? world.call('GET', next.slice(next.indexOf('/_api/') + '/_api/'.length)) : first;
  }
};
