import type { PermissionLevelSchema } from './types';

/* SharePoint's base permissions (Microsoft's documents: `SP.PermissionKind`), the lower 32 bits and the upper. */

const viewListItems = 0x1;
const addListItems = 0x2;
const editListItems = 0x4;
const openItems = 0x20;
const viewVersions = 0x40;
const overrideListBehaviors = 0x100;
const viewFormPages = 0x1000;
const open = 0x10000;
const viewPages = 0x20000;
const useRemoteApis = 0x20;

/** What reading a list through its pages and over REST needs, and nothing else: no alerts, no older versions. */
const readItems = viewListItems | openItems | viewFormPages | open | viewPages;

/**
 * Read and add, without edit, delete or seeing older versions: what makes the lists that staff write to append-only for
 * them. `WriteSecurity` cannot do that: it knows no "add but not edit".
 */
export const acknowledgeLevel: PermissionLevelSchema = {
  name: 'Acknowledge policy',
  description: 'Can read items and add new ones. Cannot edit or delete items, or see older versions.',
  permissions: { High: useRemoteApis, Low: readItems | addListItems }
};

/** What reviewers have on reports and cases: everybody's items and their versions, to read and edit, never to delete. */
export const reviewLevel: PermissionLevelSchema = {
  name: 'Review reports',
  description: 'Can read and edit the items of everyone, and see older versions. Cannot delete items.',
  permissions: {
    High: useRemoteApis,
    Low: readItems | addListItems | editListItems | viewVersions | overrideListBehaviors
  }
};

/** What reviewers have on pictures: everybody's, to read. */
export const readEveryonesLevel: PermissionLevelSchema = {
  name: 'Review pictures',
  description: 'Can read the items of everyone, also where a list shows people only their own.',
  permissions: { High: useRemoteApis, Low: readItems | overrideListBehaviors }
};

/**
 * The level of earlier releases by which staff could edit their own reports. Set-up takes it back wherever it was
 * given, and deletes it.
 */
export const retiredLevelName = 'Report a post';
