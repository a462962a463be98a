import { isPublicNetwork, mayBePublicAuthor } from '../../../../../src/domain/reporting/post';
import { postAt } from './reading';

/** Each row: every form of a link to one post. */
const posts: [system: string, post: string, links: string[]][] = [
  [
    'facebook',
    'a post of a page by its name',
    [
      'https://www.facebook.com/Department/posts/19',
      'https://m.facebook.com/department/posts/19/?ref=share&__tn__=C',
      'https://www.facebook.com/department/posts/some-words-of-it/19?__cft__[0]=AZ',
      'https://fb.com/department/posts/19#_=_'
    ]
  ],
  [
    'facebook',
    'a post by the author’s id',
    [
      'https://www.facebook.com/permalink.php?story_fbid=19&id=8',
      'https://m.facebook.com/story.php?story_fbid=19&id=8&m_entstream_source=timeline',
      'https://www.facebook.com/8/posts/19'
    ]
  ],
  [
    'facebook',
    'a post in a group',
    [
      'https://www.facebook.com/groups/77/posts/19/?ref=share',
      'https://www.facebook.com/groups/77/permalink/19/',
      'https://www.facebook.com/groups/77/?multi_permalinks=19&notif_id=1',
      'https://www.facebook.com/groups/77?post_id=19',
      'https://m.facebook.com/groups/77?view=permalink&id=19'
    ]
  ],
  [
    'facebook',
    'a comment',
    [
      'https://www.facebook.com/groups/77/posts/19/?comment_id=5&reply_comment_id=6',
      'https://www.facebook.com/groups/77/permalink/19/?reply_comment_id=6&comment_id=5&__tn__=R'
    ]
  ],
  [
    'facebook',
    'an album',
    ['https://www.facebook.com/media/set/?set=a.111', 'https://m.facebook.com/media/set?set=a.111&type=3']
  ],
  [
    'facebook',
    'a photo',
    [
      'https://www.facebook.com/photo/?fbid=31&set=a.111',
      'https://www.facebook.com/photo.php?fbid=31&type=3',
      'https://www.facebook.com/department/photos/a.111/31/'
    ]
  ],
  [
    'facebook',
    'a video',
    [
      'https://www.facebook.com/watch/?v=41',
      'https://www.facebook.com/watch/live/?ref=x&v=41',
      'https://www.facebook.com/department/videos/41/',
      'https://www.facebook.com/department/videos/some-title/41/'
    ]
  ],
  [
    'facebook',
    'a reel',
    ['https://www.facebook.com/reel/51', 'https://m.facebook.com/reel/51/?s=single_unit']
  ],
  ['facebook', 'a short link', ['https://fb.watch/aB1/', 'https://fb.watch/aB1?mibextid=2']],
  [
    'x',
    'a post',
    [
      'https://x.com/someone/status/12',
      'https://twitter.com/someone/statuses/12?s=20',
      'https://mobile.twitter.com/i/web/status/12/photo/1'
    ]
  ],
  [
    'instagram',
    'a post',
    [
      'https://www.instagram.com/p/Cx_-1/',
      'https://instagram.com/reel/Cx_-1/?igsh=abc',
      'https://www.instagram.com/someone/p/Cx_-1/',
      'https://instagr.am/p/Cx_-1'
    ]
  ],
  [
    'instagram',
    'a comment',
    ['https://www.instagram.com/p/Cx_-1/c/178/', 'https://www.instagram.com/someone/reel/Cx_-1/c/178?igsh=a']
  ],
  ['instagram', 'a reply', ['https://www.instagram.com/p/Cx_-1/c/178/r/179/']],
  [
    'linkedIn',
    'a post',
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:71/',
      'https://au.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A71?trk=x',
      'https://www.linkedin.com/posts/someone_some-words-activity-71-AbCd?utm_source=share',
      'https://www.linkedin.com/embed/feed/update/urn:li:activity:71',
      'https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A71'
    ]
  ],
  [
    'linkedIn',
    'a comment',
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:71?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A71%2C5%29',
      'https://www.linkedin.com/feed/update/urn:li:activity:71?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%285%2Curn%3Ali%3Aactivity%3A71%29'
    ]
  ],
  ['linkedIn', 'a share', ['https://www.linkedin.com/feed/update/urn:li:share:71/']],
  [
    'youTube',
    'a video',
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s&si=abc',
      'https://youtu.be/dQw4w9WgXcQ?si=abc',
      'https://m.youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'
    ]
  ],
  [
    'youTube',
    'a comment',
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=Ugx.1', 'https://youtu.be/dQw4w9WgXcQ?lc=Ugx.1']
  ],
  [
    'youTube',
    'a post',
    ['https://www.youtube.com/post/Ugkx1', 'https://www.youtube.com/channel/UC1/community?lb=Ugkx1']
  ],
  [
    'tikTok',
    'a video',
    [
      'https://www.tiktok.com/@someone/video/729?_r=1&_t=8',
      'https://www.tiktok.com/@someone.else/photo/729',
      'https://m.tiktok.com/v/729.html',
      'https://www.tiktok.com/embed/v2/729'
    ]
  ],
  ['tikTok', 'a short link', ['https://vm.tiktok.com/ZM1/', 'https://vm.tiktok.com/ZM1']],
  [
    'threads',
    'a post',
    [
      'https://www.threads.net/@someone/post/Cz1?xmt=a',
      'https://www.threads.com/@someone/post/Cz1',
      'https://www.threads.net/t/Cz1'
    ]
  ],
  [
    'bluesky',
    'a post',
    [
      'https://bsky.app/profile/Someone.bsky.social/post/3k1',
      'https://bsky.app/profile/someone.bsky.social/post/3k1?ref_src=embed'
    ]
  ],
  [
    'bluesky',
    'a post by the author’s id',
    ['https://bsky.app/profile/did:plc:abc/post/3k1', 'https://bsky.app/profile/did%3Aplc%3Aabc/post/3k1']
  ]
];

describe('a link to a public network', () => {
  it.each(posts)('%s, %s: one key in every form', (system, _, links) => {
    expect(isPublicNetwork(postAt(links[0]).system)).toBe(true);
    expect(mayBePublicAuthor(postAt(links[0]).system)).toBe(true);
    for (const link of links) expect(postAt(link)).toMatchObject({ system, key: postAt(links[0]).key });
  });

  it('gives every post a key of its own', () => {
    const keys = posts.map(([, , [link]]) => postAt(link).key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['https://www.facebook.com/media/set/?set=a.111', 'https://www.facebook.com/media/set/?set=a.222'],
    ['https://www.facebook.com/photo/?fbid=1&set=a.1', 'https://www.facebook.com/photo/?fbid=2&set=a.1'],
    ['https://www.facebook.com/share/p/aB1/', 'https://www.facebook.com/share/p/ab1/'],
    ['https://www.facebook.com/groups/1/user/2/', 'https://www.facebook.com/groups/1/user/3/'],
    ['https://www.facebook.com/events/?id=1', 'https://www.facebook.com/events/?id=2'],
    ['https://www.facebook.com/fb.watch/aB1', 'https://fb.watch/aB1'],
    ['https://x.com/search?q=a', 'https://x.com/search?q=b'],
    ['https://www.instagram.com/reels/audio/1/', 'https://www.instagram.com/reels/audio/2/'],
    ['https://www.instagram.com/share/p/BA1/', 'https://www.instagram.com/p/BA1/'],
    ['https://www.linkedin.com/pulse/one-title', 'https://www.linkedin.com/pulse/other-title'],
    ['https://www.youtube.com/embed/videoseries?list=1', 'https://www.youtube.com/embed/videoseries?list=2'],
    ['https://www.tiktok.com/@someone', 'https://www.tiktok.com/@someone.else'],
    ['https://bsky.app/profile/a.example/post/3k1', 'https://bsky.app/profile/b.example/post/3k1']
  ])('tells %s from %s', (one, other) => {
    expect(postAt(one).key).not.toBe(postAt(other).key);
  });
});
