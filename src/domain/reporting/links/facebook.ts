import { parameter } from './webAddress';

/** An id of Facebook: digits, or letters that begin with `pfbid`. */
const id = '(\\d+|pfbid\\w+)';
const ofPost = new RegExp(`^/([^/]+)/posts/(?:[^/]+/)?${id}/?$`, 'i');
const ofGroup = new RegExp(`^/groups/([^/]+)(?:/(?:posts|permalink)/${id})?(?:/|$)`, 'i');
const ofPhoto = /^\/[^/]+\/photos\/(?:[^/]+\/)*(\d+)\/?$/i;
const ofVideo = /^\/[^/]+\/videos\/(?:[^/]+\/)*(\d+)\/?$/i;

/**
 * A post on Facebook, as the shortest address that tells it: of a person or page, in a group, a photo, a video, a reel or
 * an album, and the comment under it that the link leads to. Undefined where no post is told, as on a page or by a link
 * that is resolved by Facebook alone (`/share/…`, `fb.watch`).
 */
export function facebookPost(url: URL): string | undefined {
  const post = inGroup(url) ?? byAuthor(url) ?? photo(url) ?? video(url) ?? album(url);
  const marks = ['comment_id', 'reply_comment_id'].flatMap((name) => {
    const comment = idIn(url, name);
    return comment ? [`${name}=${comment}`] : [];
  });
  return post && [post, ...marks].join('&').replace(/^([^?&]*)&/, '$1?');
}

function inGroup(url: URL): string | undefined {
  const [, group, inPath] = ofGroup.exec(url.pathname) ?? [];
  const shown = /^permalink$/i.test(parameter(url, 'view') ?? '') ? idIn(url, 'id') : undefined;
  const post = inPath ?? idIn(url, 'multi_permalinks') ?? idIn(url, 'post_id')?.replace(/^\d+_/, '') ?? shown;
  return group && post && `/groups/${group.toLowerCase()}/posts/${post}`;
}

/** A person or page is told by its id or by its name; which name is whose only Facebook knows. */
function byAuthor(url: URL): string | undefined {
  const [, author, post] = ofPost.exec(url.pathname) ?? [];
  if (author && !/^\d+$/.test(author)) return `/${author.toLowerCase()}/posts/${post}`;
  const isStory = /\/(story|permalink)\.php$/i.test(url.pathname);
  const [story, of] = author ? [post, author] : isStory ? [idIn(url, 'story_fbid'), idIn(url, 'id')] : [];
  return story && of && `/permalink.php?story_fbid=${story}&id=${of}`;
}

function photo(url: URL): string | undefined {
  const shown = /^\/photo(\.php)?\/?$/i.test(url.pathname) ? idIn(url, 'fbid') : undefined;
  const found = shown ?? ofPhoto.exec(url.pathname)?.[1];
  return found && `/photo?fbid=${found}`;
}

function video(url: URL): string | undefined {
  const reel = /^\/reels?\/(\d+)/i.exec(url.pathname)?.[1];
  if (reel) return `/reel/${reel}`;
  const watched = /^\/(watch(\/live)?|video\.php)\/?$/i.test(url.pathname) ? idIn(url, 'v') : undefined;
  const found = watched ?? ofVideo.exec(url.pathname)?.[1];
  return found && `/watch?v=${found}`;
}

function album(url: URL): string | undefined {
  const set = /^\/media\/set\/?$/i.test(url.pathname) ? idIn(url, 'set') : undefined;
  return set && `/media/set?set=${set}`;
}

/** An id that a parameter carries; undefined for what could not be one. */
function idIn(url: URL, name: string): string | undefined {
  return /^[\w.,-]+$/.exec(parameter(url, name) ?? '')?.[0];
}
