import type { LinkedPost } from '../post';
import type { LinkRefusal } from './webAddress';

/** What holds many posts. Its link says nothing of which one is meant. */
export type PlaceOfPosts = 'community' | 'feed' | 'storyline' | 'search';

/** What a text is read as. */
export type LinkReading =
  | { kind: 'empty' }
  | { kind: 'refused'; reason: LinkRefusal }
  /** `linked` is the place itself, whose key no other place has; a post in it is reported in words. */
  | { kind: 'place'; place: PlaceOfPosts; linked: LinkedPost }
  /** `isSiteAddress`: a SharePoint site, which shows its welcome page; only SharePoint can say which page that is. */
  | { kind: 'post'; post: LinkedPost; isSiteAddress?: true };

export const postReading = (post: LinkedPost): LinkReading => ({ kind: 'post', post });
