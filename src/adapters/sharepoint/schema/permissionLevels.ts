import type { PermissionLevelSchema } from './types';

/** SharePoint's own Read level. */
const read = { High: 176, Low: 138612833 };

const addListItems = 0x2;
const viewVersions = 0x40;

/**
 * Read and add, without edit, delete or seeing older versions: what makes the acknowledgement list append-only
 * for staff. `WriteSecurity` cannot do that: it knows no "add but not edit".
 */
export const acknowledgeLevel: PermissionLevelSchema = {
  name: 'Acknowledge policy',
  description: 'Can read items and add new ones. Cannot edit or delete items, or see older versions.',
  permissions: { High: read.High, Low: (read.Low | addListItems) & ~viewVersions }
};
