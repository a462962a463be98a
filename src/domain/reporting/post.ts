import { publicNetworkKeys } from './links/publicNetworks';

/** Where a post can be. The names are kept in the lists, so they never change. */
export const postSystems = [
  'yammer',
  'newsHub',
  'speechbubble',
  'sharePoint',
  'teams',
  ...publicNetworkKeys,
  'other'
] as const;

export type PostSystem = (typeof postSystems)[number];

/** A post as its link tells it. */
export type LinkedPost = {
  system: PostSystem;
  /** The address to open, out of any wrapper it was copied in. Always http or https. */
  link: string;
  /** The same for every form of a link to one post. Ids stay text: they grow past what a number holds. */
  key: string;
};

/** Public social media: staff are advised not to reply there. */
export function isPublicNetwork(system: PostSystem): boolean {
  return publicNetworkKeys.some((key) => key === system);
}

/** Whether members of the public post there too, so that the reporter is asked who wrote it. */
export function mayBePublicAuthor(system: PostSystem): boolean {
  return system === 'speechbubble' || isPublicNetwork(system);
}
