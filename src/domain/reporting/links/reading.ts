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
  | { kind: 'post'; post: LinkedPost; shows?: ShownPage };

/** What an address of SharePoint shows that has another address of its own. Which one, only SharePoint can say. */
export type ShownPage = 'welcomePage' | 'fileOfForm';

export const postReading = (post: LinkedPost): LinkReading => ({ kind: 'post', post });
