import type { PermissionLevelSchema } from './types';

/** SharePoint's own Read level. */
const read = { High: 176, Low: 138612833 };

const addListItems = 0x2;
const editListItems = 0x4;
const viewVersions = 0x40;
const overrideListBehaviors = 0x100;

/**
 * Read and add, without edit, delete or seeing older versions: what makes the acknowledgement list append-only
 * for staff. `WriteSecurity` cannot do that: it knows no "add but not edit".
 */
export const acknowledgeLevel: PermissionLevelSchema = {
  name: 'Acknowledge policy',
  description: 'Can read items and add new ones. Cannot edit or delete items, or see older versions.',
  permissions: { High: read.High, Low: (read.Low | addListItems) & ~viewVersions }
};

/**
 * Read, add and edit, without delete or seeing older versions. Edit is needed to attach pictures and to add to one's
 * own report; the list's `WriteSecurity` keeps it to one's own, and its versions keep what was there first.
 */
export const reportLevel: PermissionLevelSchema = {
  name: 'Report a post',
  description: 'Can add items and edit them. Cannot delete items, or see older versions.',
  permissions: { High: read.High, Low: (read.Low | addListItems | editListItems) & ~viewVersions }
};

/** What reviewers have: everybody's items and their versions, to read and edit, never to delete. */
export const reviewLevel: PermissionLevelSchema = {
  name: 'Review reports',
  description: 'Can read and edit the items of everyone, and see older versions. Cannot delete items.',
  permissions: {
    High: read.High,
    Low: read.Low | addListItems | editListItems | viewVersions | overrideListBehaviors
  }
};
