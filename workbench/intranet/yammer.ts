import type { YammerContent } from '../standins/yammer';
import { staff } from './people';

type YammerPost = {
  id: string;
  author: string;
  postedAt: string;
  text: string;
  links: { title: string; url: string }[];
};

const network = 'humanservices.example';
const [amira, ben, chloe] = staff;

const post = (id: string, author: string, postedAt: string, text: string): YammerPost => {
  const encoded = Buffer.from(JSON.stringify({ _type: 'Thread', id })).toString('base64url');
  return {
    id,
    author,
    postedAt,
    text,
    links: [
      {
        title: 'its Viva Engage link',
        url: `https://engage.cloud.microsoft/main/threads/${encoded}?trk_copy_link=V2`
      },
      { title: 'its old Yammer link', url: `https://www.yammer.com/${network}/#/Threads/show?threadId=${id}` }
    ]
  };
};

/** What staff have posted on Yammer. */
export const yammerPosts: YammerPost[] = [
  post(
    '2048110975516672',
    chloe.displayName,
    '2026-11-18T01:20:00Z',
    'Morning tea on Thursday, level 3 kitchen.'
  ),
  post(
    '2048110975516673',
    ben.displayName,
    '2026-11-19T04:05:00Z',
    'Had a call from J. Example of 12 Sample Street again about her payment. Unbelievable.'
  ),
  post(
    '2048110975516674',
    amira.displayName,
    '2026-11-20T22:40:00Z',
    'Does anyone know who looks after the plants?'
  )
];

const userId = (displayName: string): string =>
  String(1_500_000_001 + staff.findIndex((person) => person.displayName === displayName));

/** The same posts as Yammer's REST service has them: each starts a thread, which has its id. */
export const yammerContent: YammerContent = {
  network,
  users: staff.map(({ displayName, email }) => ({
    id: userId(displayName),
    full_name: displayName,
    email
  })),
  messages: yammerPosts.map(({ id, author, postedAt, text }) => ({
    id,
    threadId: id,
    senderId: userId(author),
    text,
    createdAt: yammerTime(postedAt)
  }))
};

/** Yammer writes times as `2026/11/18 01:20:00 +0000`. */
function yammerTime(iso: string): string {
  return iso.replace(/-/g, '/').replace('T', ' ').replace('Z', ' +0000');
}
