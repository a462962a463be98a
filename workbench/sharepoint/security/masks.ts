import type { PermissionMask } from '../service';

/** Bits of a permission mask that the service acts on; all but the last three lie in the low half. */
export const Permission = {
  viewListItems: { High: 0, Low: 0x1 },
  addListItems: { High: 0, Low: 0x2 },
  editListItems: { High: 0, Low: 0x4 },
  deleteListItems: { High: 0, Low: 0x8 },
  viewVersions: { High: 0, Low: 0x40 },
  deleteVersions: { High: 0, Low: 0x80 },
  overrideListBehaviors: { High: 0, Low: 0x100 },
  manageLists: { High: 0, Low: 0x800 },
  addAndCustomizePages: { High: 0, Low: 0x40000 },
  open: { High: 0, Low: 0x10000 },
  createGroups: { High: 0, Low: 0x1000000 },
  managePermissions: { High: 0, Low: 0x2000000 },
  browseUserInfo: { High: 0, Low: 0x8000000 },
  manageWeb: { High: 0, Low: 0x40000000 },
  enumeratePermissions: { High: 0x40000000, Low: 0 }
} as const;

export const NO_PERMISSIONS: PermissionMask = { High: 0, Low: 0 };

/** The mask of Full Control. */
export const EVERYTHING: PermissionMask = { High: 2147483647, Low: 4294967295 };

export function union(a: PermissionMask, b: PermissionMask): PermissionMask {
  return { High: (a.High | b.High) >>> 0, Low: (a.Low | b.Low) >>> 0 };
}

export function without(mask: PermissionMask, taken: PermissionMask): PermissionMask {
  return { High: (mask.High & ~taken.High) >>> 0, Low: (mask.Low & ~taken.Low) >>> 0 };
}

export function includes(mask: PermissionMask, wanted: PermissionMask): boolean {
  return (mask.High & wanted.High) >>> 0 === wanted.High && (mask.Low & wanted.Low) >>> 0 === wanted.Low;
}

/** A mask as REST writes it: both halves as text. */
export function maskText(mask: PermissionMask): { High: string; Low: string } {
  return { High: String(mask.High), Low: String(mask.Low) };
}
