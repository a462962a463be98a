import { isWebLink } from '../addresses';
import { defaultReasons, parseReasons } from './reasons';
import type { ReportReason } from './reasons';

/** What the owner sets for reporting. Empty addresses and texts mean "not set". */
export type ReportSettings = {
  /** Where the whole policy is. */
  fullPolicy: string;
  newsHub: string;
  speechbubble: string;
  /** What to do when someone may be in danger; empty for the standard words. */
  urgentText: string;
  /** Where a public interest disclosure is made. */
  disclosureLink: string;
  reasons: readonly ReportReason[];
  /** The owner's reasons cannot be read, so the standard ones are used. */
  reasonsAreBroken: boolean;
  /** Days a closed case is kept before it is offered for deletion; undefined for ever. */
  retentionDays: number | undefined;
  /** The owner has switched the preview of Yammer posts on. It also needs an administrator's grant. */
  yammerPreview: boolean;
};

/** The settings as the list holds them. */
type RawReportSettings = {
  fullPolicy: string;
  newsHub: string;
  speechbubble: string;
  urgentText: string;
  disclosureLink: string;
  reasonsJson: string;
  retentionDays: number | undefined;
  yammerPreview: boolean;
};

/** Settings that can be used: an address that is none is as if it were not set, broken reasons give the standard ones. */
export function usableSettings(raw: RawReportSettings): ReportSettings {
  const reasons = raw.reasonsJson.trim() === '' ? undefined : parseReasons(raw.reasonsJson);
  return {
    fullPolicy: usableLink(raw.fullPolicy),
    newsHub: usableLink(raw.newsHub),
    speechbubble: usableLink(raw.speechbubble),
    urgentText: raw.urgentText.trim(),
    disclosureLink: usableLink(raw.disclosureLink),
    reasons: reasons ?? defaultReasons,
    reasonsAreBroken: raw.reasonsJson.trim() !== '' && !reasons,
    retentionDays: raw.retentionDays !== undefined && raw.retentionDays > 0 ? raw.retentionDays : undefined,
    yammerPreview: raw.yammerPreview
  };
}

function usableLink(text: string): string {
  return isWebLink(text.trim()) ? text.trim() : '';
}
