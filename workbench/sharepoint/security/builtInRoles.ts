import type { RoleRecord } from '../../store/records';

/** The permission levels that every SharePoint site starts with, with SharePoint's own ids and masks. */
export const BUILT_IN_ROLES: RoleRecord[] = [
  {
    id: 1073741829,
    name: 'Full Control',
    description: 'Has full control.',
    mask: { High: 2147483647, Low: 4294967295 },
    hidden: false,
    order: 1,
    kind: 5
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    mask: { High: 432, Low: 1012866047 },
    hidden: false,
    order: 32,
    kind: 4
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    mask: { High: 432, Low: 1011030767 },
    hidden: false,
    order: 48,
    kind: 6
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    mask: { High: 432, Low: 1011028719 },
    hidden: false,
    order: 64,
    kind: 3
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    mask: { High: 176, Low: 138612833 },
    hidden: false,
    order: 128,
    kind: 2
  },
  {
    id: 1073741825,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    mask: { High: 48, Low: 134287360 },
    hidden: true,
    order: 160,
    kind: 1
  }
];

export const FULL_CONTROL = 1073741829;
export const EDIT = 1073741830;
export const READ = 1073741826;
export const LIMITED_ACCESS = 1073741825;
