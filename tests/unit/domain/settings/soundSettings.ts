import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import type { OwnerSettings } from '../../../../src/domain/settings/ownerSettings';

/** Settings with nothing to correct. */
export const soundSettings: OwnerSettings = {
  policyKey: 'social-media',
  fullPolicyLink: '',
  contactEmail: '',
  department: '',
  keyPoints: '',
  policyPage: '',
  newsHub: '',
  speechbubble: '',
  urgentText: '',
  disclosureLink: '',
  retentionDays: '',
  yammerPreview: false,
  reasons: defaultReasons
};
