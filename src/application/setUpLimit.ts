/**
 * What set-up cannot make right on a site, or must leave to the people there: known, shown plainly, and tried by no
 * later run. Names are those that people see in SharePoint.
 */
export type SetUpLimit =
  /** SharePoint adds no index to a list of more than 20,000 items. Columns by internal name. */
  | { kind: 'noIndex'; columns: string[] }
  /** Whoever runs set-up has Full Control of a list by a grant of their own, and SharePoint names no group that gives it. */
  | { kind: 'ownGrantStays' }
  /** Others have Full Control of a list by a grant of their own. */
  | { kind: 'grantsOfOthers'; people: string[] }
  /** The group could not be given to the site's owners. */
  | { kind: 'groupOwner'; owner: string; wanted: string }
  /** The site has no owners group, so nobody could be given Full Control of the lists. */
  | { kind: 'noOwnersGroup' }
  /** The site lacks groups that are staff until an owner chooses; `staff` are those that it has. */
  | { kind: 'noStaffGroup'; missing: ('visitors' | 'members')[]; staff: string[] }
  /** A site below another takes its permission levels from there, and `levels` of ours are not among them. */
  | { kind: 'subsite'; levels: string[] }
  /** The site of a private or shared channel takes its permissions from Teams. */
  | { kind: 'channelSite' }
  /** What set-up makes has English names on a site in another language. */
  | { kind: 'otherLanguage' };

const stopping: readonly SetUpLimit['kind'][] = ['noOwnersGroup', 'subsite', 'channelSite'];

/** Whether set-up must not begin: what it makes would leave people out, or could not be made. */
export function stopsSetUp({ kind }: SetUpLimit): boolean {
  return stopping.includes(kind);
}
