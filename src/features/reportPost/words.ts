import { components } from 'SharedStrings';
import { reportPost as strings } from 'StaffStrings';
import { isPassing } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { PictureProblem } from '../../application/reporting/ports';
import { fill } from '../../components/fill';
import { systemNames as namedSystems } from '../../components/systemNames';
import { mostPictures } from '../../domain/reporting/draft';
import type { PostProblem } from '../../domain/reporting/draft';
import type { PlaceOfPosts } from '../../domain/reporting/links/reading';
import type { LinkRefusal } from '../../domain/reporting/links/webAddress';
import type { PostSystem } from '../../domain/reporting/post';
import type { ReportStatus } from '../../domain/reporting/report';

export const systemNames: Record<PostSystem, string> = { ...namedSystems, other: strings.systemOther };

export const refusals: Record<LinkRefusal, string> = {
  tooLong: strings.refusedTooLong,
  notALink: strings.refusedNotALink,
  notWeb: strings.refusedNotWeb,
  credentials: strings.refusedCredentials,
  lookAlike: strings.refusedLookAlike,
  broken: strings.refusedBroken
};

export const placesOfPosts: Record<PlaceOfPosts, string> = {
  community: strings.placeCommunity,
  feed: strings.placeFeed,
  storyline: strings.placeStoryline,
  search: strings.placeSearch
};

/** Ids of the fields of a report, by what they hold: errors and *Change* lead there. */
export const fieldIds = {
  link: 'report-link',
  words: 'report-words',
  author: 'report-author',
  postedAt: 'report-posted-at',
  pictures: 'report-pictures',
  reasons: 'report-reasons',
  details: 'report-details'
} as const;

/** Where each stands. What is wrong with a link is said there already. */
export const problemFields: Record<PostProblem, string> = {
  link: fieldIds.link,
  nothing: fieldIds.link,
  place: fieldIds.link,
  chat: fieldIds.words,
  authorKind: fieldIds.author
};

export const postProblems: Record<PostProblem, string> = {
  link: '',
  nothing: strings.needSomething,
  place: strings.needPost,
  chat: strings.needChat,
  authorKind: strings.needAuthor
};

export const pictureProblems: Record<PictureProblem | 'tooMany', string> = {
  type: strings.pictureType,
  size: strings.pictureTooLarge,
  unreadable: strings.pictureUnreadable,
  tooMany: fill(strings.picturesTooMany, { number: mostPictures })
};

export const statusNames: Record<ReportStatus, string> = {
  received: strings.statusReceived,
  beingLookedAt: strings.statusLookedAt,
  closed: strings.statusClosed
};

/** Why something did not work, in a sentence a person can act on. */
export function reasonFor(failure: Failure): string {
  if (failure.kind === 'signedOut') return components.signedOut;
  if (failure.kind === 'denied') return strings.denied;
  if (failure.kind === 'missing') return strings.notSetUp;
  if (failure.retryAfterSeconds) return fill(strings.busy, { seconds: failure.retryAfterSeconds });
  return isPassing(failure) ? strings.passing : fill(strings.detail, { detail: failure.detail });
}
