import { components as strings } from 'SharedStrings';
import type { PostSystem } from '../domain/reporting/post';

/** Where a post can be, by name. What is none of these is called by the room that shows it. */
export const systemNames: Record<Exclude<PostSystem, 'other'>, string> = {
  yammer: strings.systemYammer,
  newsHub: strings.systemNewsHub,
  speechbubble: strings.systemSpeechbubble,
  sharePoint: strings.systemSharePoint,
  teams: strings.systemTeams,
  facebook: strings.systemFacebook,
  x: strings.systemX,
  instagram: strings.systemInstagram
};
