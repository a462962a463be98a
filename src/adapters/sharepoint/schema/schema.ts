import { policyAcknowledgements } from './lists/policyAcknowledgements';
import { policyAudience } from './lists/policyAudience';
import { policySettings } from './lists/policySettings';
import { policyVersions } from './lists/policyVersions';
import { postReports } from './lists/postReports';
import { reportCases } from './lists/reportCases';
import { reportPictures } from './lists/reportPictures';
import { acknowledgeLevel, readEveryonesLevel, reviewLevel } from './permissionLevels';
import type { ListSchema, PermissionLevelSchema } from './types';

/**
 * The version of the whole schema, kept in the settings item. Raise it with every change of a list or a level:
 * set-up then brings older lists forward.
 */
export const schemaVersion = 9;

/** Our own permission levels, in the order set-up makes them. */
export const permissionLevelSchemas: readonly PermissionLevelSchema[] = [
  acknowledgeLevel,
  reviewLevel,
  readEveryonesLevel
];

/** Every list, in the order set-up makes them. */
export const listSchemas: readonly ListSchema[] = [
  policySettings,
  policyVersions,
  policyAcknowledgements,
  postReports,
  reportPictures,
  reportCases,
  policyAudience
];
