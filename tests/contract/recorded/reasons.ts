import type { Difference } from './compare';

type Reason = { why: string; kinds: RegExp; what?: RegExp };

/** Why the service differs from what was recorded. The first that fits is told; what none fits is a fault. */
const REASONS: Reason[] = [
  {
    why: 'columns of managed metadata, lookups, currencies and formulas are not served: no list of ours has one',
    kinds: /^(fields\/create-(calculated|currency|lookup|taxonomy)|items\/values|renderlistdata)/,
    what: /^(?!.*\b(Url|User|Text|Multiline|Bool|Number|DateTime|Choice)(Single|Multi)?(line)?(Text)?(Field)?\d)/
  },
  {
    why: 'columns of places and pictures are not served: no list of ours has one',
    kinds: /^getitems\/verbose-with-etag$/,
    what: /GeoLoc|City|Country|DispName|Location|PostalCode|State|Street|TestImage/
  },
  {
    why: 'topics are not served: the product knows no page of theirs',
    kinds: /^pages\/topic$/,
    what: /Entity|Translat|Topic/
  },
  {
    why: 'check-out is not served: the product checks nothing out, and pages are shown published',
    kinds: /^pages\//,
    what: /CheckoutUserId/
  },
  {
    why: 'site pages have columns of the platform that the product reads nothing of',
    kinds: /^(pages|getitems)\//,
    what: /_SPHideListEditorMetadata|_ColorTag/
  },
  {
    why: 'event receivers are not served: what is compared is how an entity is annotated',
    kinds: /^web\/minimal-metadata-201$/
  },
  {
    why: 'a group for limited access describes itself, as others of the recordings do',
    kinds: /^groups\/site-groups-all$/,
    what: /Description/
  },
  {
    why: 'who asks is in a group of the site here, and in groups of shared links alone there',
    kinds: /^groups\/of-current-user/,
    what: /Description|RequestToJoinLeaveEmailSetting/
  },
  { why: 'guests are not served: a member is asked for', kinds: /^users\/guest$/, what: /UserId/ },
  { why: 'a list is deleted for good: no call of ours recycles one', kinds: /^lists\/recycle$/ },
  {
    why: 'single rows have no permissions of their own: no call of ours gives them any',
    kinds: /^roles\/item-assignments/
  },
  {
    why: 'the stream of list data tells of pages and people more than this: no call of ours reads it',
    kinds: /^(pages\/default-home-with-web-parts|renderlistdata\/url-user-taxonomy-lookup)$/,
    what: /^(Row|CurrentFolderPrincipalCount)/
  },
  {
    why: 'the name of a file in the list of files is a column of the list pages: no call of ours reads it',
    kinds: /^getitems\/verbose-with-etag$/,
    what: /LinkFilename/
  },
  {
    why: 'documents are not opened in Office',
    kinds: /^pages\/item-of-file-local-dates$/,
    what: /ServerRedirectedEmbedUri/
  },
  {
    why: 'recordings of other years have it',
    kinds: /^(files|pages)\//,
    what: /ExistsAllowThrowForPolicyFailures|_ColorTag/
  }
];

/** Why a difference is there, or undefined for a fault. */
export function reasonFor({ kind, what }: Pick<Difference, 'kind' | 'what'>): string | undefined {
  return REASONS.find(({ kinds, what: named }) => kinds.test(kind) && (!named || named.test(what)))?.why;
}
