import { publicNetworkKeys } from '../../../../../src/domain/reporting/links/publicNetworks';
import { isPublicNetwork, mayBePublicAuthor } from '../../../../../src/domain/reporting/post';
import { postAt } from './reading';

const facebook = 'https://www.facebook.com';
const linkedIn = 'https://www.linkedin.com';
const youTube = 'https://www.youtube.com';

describe('the key of a post on a public network', () => {
  it.each([
    [`${facebook}/Department/posts/19`, 'facebook:/department/posts/19'],
    [`${facebook}/department/posts/pfbid0Ab/`, 'facebook:/department/posts/pfbid0Ab'],
    [`${facebook}/8/posts/19`, 'facebook:/permalink.php?story_fbid=19&id=8'],
    [`${facebook}/groups/Our.Town/permalink/19/`, 'facebook:/groups/our.town/posts/19'],
    [`${facebook}/groups/77?post_id=77_19`, 'facebook:/groups/77/posts/19'],
    [`${facebook}/groups/77/posts/19?comment_id=5`, 'facebook:/groups/77/posts/19?comment_id=5'],
    [
      `${facebook}/groups/77/posts/19?reply_comment_id=6&comment_id=5`,
      'facebook:/groups/77/posts/19?comment_id=5&reply_comment_id=6'
    ],
    [`${facebook}/8/posts/19?comment_id=5`, 'facebook:/permalink.php?story_fbid=19&id=8&comment_id=5'],
    [`${facebook}/photo/?fbid=31`, 'facebook:/photo?fbid=31'],
    [`${facebook}/department/photos/31`, 'facebook:/photo?fbid=31'],
    [`${facebook}/watch?v=41`, 'facebook:/watch?v=41'],
    [`${facebook}/video.php?v=41`, 'facebook:/watch?v=41'],
    [`${facebook}/department/videos/a/b/41`, 'facebook:/watch?v=41'],
    [`${facebook}/reels/51`, 'facebook:/reel/51'],
    [`${facebook}/media/set?set=a.111`, 'facebook:/media/set?set=a.111'],
    ['https://x.com/someone/status/12', 'x:12'],
    ['https://www.instagram.com/tv/Cx1/', 'instagram:Cx1'],
    ['https://www.instagram.com/reels/Cx1/', 'instagram:Cx1'],
    ['https://www.instagram.com/p/Cx1/c/178/r/179', 'instagram:Cx1/c/178/r/179'],
    [`${linkedIn}/feed/update/urn:li:ugcPost:71`, 'linkedIn:ugcpost:71'],
    [`${linkedIn}/feed/update/urn:li:groupPost:7-71`, 'linkedIn:grouppost:7-71'],
    [`${linkedIn}/posts/someone_words-share-71-AbCd`, 'linkedIn:share:71'],
    [`${linkedIn}/feed/?highlightedUpdateUrns=urn%3Ali%3Ashare%3A71`, 'linkedIn:share:71'],
    [`${linkedIn}/feed/?updateEntityUrn=urn%3Ali%3Aactivity%3A71`, 'linkedIn:activity:71'],
    [
      `${linkedIn}/feed/update/urn:li:activity:71?commentUrn=urn:li:comment:(activity:71,5)`,
      'linkedIn:activity:71/c/5'
    ],
    [
      `${linkedIn}/feed/update/urn:li:activity:71?dashCommentUrn=urn:li:fsd_comment:(5,urn:li:activity:71)`,
      'linkedIn:activity:71/c/5'
    ],
    [
      `${linkedIn}/feed/update/urn:li:activity:71?commentUrn=urn:li:comment:(activity:71,5)&replyUrn=urn:li:comment:(activity:71,6)`,
      'linkedIn:activity:71/c/6'
    ],
    [
      `${linkedIn}/feed/update/urn:li:activity:71?dashCommentUrn=urn:li:fsd_comment:(5,urn:li:activity:71)&dashReplyUrn=urn:li:fsd_comment:(6,urn:li:activity:71)`,
      'linkedIn:activity:71/c/6'
    ],
    [`${youTube}/watch?v=dQw_-1`, 'youTube:dQw_-1'],
    [`${youTube}/v/dQw_-1`, 'youTube:dQw_-1'],
    [`${youTube}/watch?v=dQw_-1&lc=Ugx%2F1`, 'youTube:dQw_-1?lc=Ugx%2F1'],
    [`${youTube}/@department/community?lb=Ugkx1`, 'youTube:post/Ugkx1'],
    ['https://www.tiktok.com/player/v1/729', 'tikTok:729'],
    ['https://www.tiktok.com/embed/729', 'tikTok:729'],
    ['https://www.tiktok.com/share/video/729', 'tikTok:729'],
    ['https://www.threads.net/t/Cz1', 'threads:Cz1'],
    ['https://bsky.app/profile/Ann.bsky.social/post/3k1', 'bluesky:ann.bsky.social/3k1']
  ])('is its id alone: %s', (link, key) => {
    expect(postAt(link).key).toBe(key);
  });

  it.each([
    ['https://m.facebook.com/share/p/aB1/', 'facebook:/share/p/aB1'],
    ['https://business.facebook.com/share/p/aB1', 'facebook:business.facebook.com/share/p/aB1'],
    [`${facebook}/groups/77/`, 'facebook:/groups/77'],
    [`${facebook}/groups/77?id=19`, 'facebook:/groups/77?id=19'],
    [`${facebook}/profile.php?story_fbid=19&id=8`, 'facebook:/profile.php?id=8&story_fbid=19'],
    [`${facebook}/permalink.php?id=8`, 'facebook:/permalink.php?id=8'],
    [`${facebook}/page/photos`, 'facebook:/page/photos'],
    [`${facebook}/photos/?fbid=31`, 'facebook:/photos?fbid=31'],
    [`${facebook}/department/watch?v=41`, 'facebook:/department/watch?v=41'],
    [`${facebook}/media/sets?set=a.1`, 'facebook:/media/sets?set=a.1'],
    [`${facebook}/a/b/posts/19`, 'facebook:/a/b/posts/19'],
    [`${facebook}/photo/?fbid=a%20b`, 'facebook:/photo?fbid=a%20b'],
    ['https://x.com/someone/status/', 'x:/someone/status'],
    ['https://twitter.com/i/events', 'x:/i/events'],
    ['https://www.instagram.com/reels/audio/1', 'instagram:/reels/audio/1'],
    ['https://www.instagram.com/share/p/BA1', 'instagram:/share/p/BA1'],
    ['https://www.instagram.com/a/b/p/BA1', 'instagram:/a/b/p/BA1'],
    ['https://lnkd.in/aB1', 'linkedIn:lnkd.in/aB1'],
    [`${linkedIn}/company/urn:li:activity:71`, 'linkedIn:/company/urn:li:activity:71'],
    [`${youTube}/watch/?list=1`, 'youTube:/watch?list=1'],
    [`${youTube}/watch?v=a%20b`, 'youTube:/watch?v=a%20b'],
    [`${youTube}/playlist?v=dQw1`, 'youTube:/playlist?v=dQw1'],
    [`${youTube}/channel/UC1?lb=Ugkx1`, 'youTube:/channel/UC1?lb=Ugkx1'],
    [`${youTube}/embed/videoseries?list=1`, 'youTube:/embed/videoseries?list=1'],
    [`${youTube}/a/shorts/b`, 'youTube:/a/shorts/b'],
    ['https://www.tiktok.com/@someone/live/729', 'tikTok:/@someone/live/729'],
    ['https://www.tiktok.com/a/v/729', 'tikTok:/a/v/729'],
    ['https://www.threads.net/a/t/Cz1', 'threads:/a/t/Cz1'],
    ['https://bsky.app/a/profile/b/post/3k1', 'bluesky:/a/profile/b/post/3k1']
  ])('is the whole address where no post is told: %s', (link, key) => {
    expect(postAt(link).key).toBe(key);
  });
});

it('staff are advised of public networks alone, and the public writes on speechbubble too', () => {
  for (const key of publicNetworkKeys)
    expect([isPublicNetwork(key), mayBePublicAuthor(key)]).toEqual([true, true]);
  for (const key of ['yammer', 'teams', 'sharePoint', 'newsHub', 'other'] as const)
    expect([isPublicNetwork(key), mayBePublicAuthor(key)]).toEqual([false, false]);
  expect([isPublicNetwork('speechbubble'), mayBePublicAuthor('speechbubble')]).toEqual([false, true]);
});
