import { components as strings } from 'SharedStrings';
import { publicNetworkKeys, publicNetworks } from '../domain/reporting/links/publicNetworks';
import type { PublicNetworkKey } from '../domain/reporting/links/publicNetworks';
import type { PostSystem } from '../domain/reporting/post';

const networkNames = Object.fromEntries(
  publicNetworkKeys.map((key) => [key, publicNetworks[key].name])
) as Record<PublicNetworkKey, string>;

/** Where a post can be, by name. What is none of these is called by the room that shows it. */
export const systemNames: Record<Exclude<PostSystem, 'other'>, string> = {
  yammer: strings.systemYammer,
  newsHub: strings.systemNewsHub,
  speechbubble: strings.systemSpeechbubble,
  sharePoint: strings.systemSharePoint,
  teams: strings.systemTeams,
  ...networkNames
};
