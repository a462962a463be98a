/**
 * How the lists are addressed: `Lists/<name>` on their site (the library of the audience: `<name>`), never by title. Apart from the full schema
 * (lists/), which only set-up needs and staff need not download.
 */
export const listNames = {
  settings: 'PolicySettings',
  versions: 'PolicyVersions',
  acknowledgements: 'PolicyAcknowledgements',
  reports: 'PostReports',
  pictures: 'ReportPictures',
  cases: 'ReportCases',
  audience: 'PolicyAudience'
} as const;

/** The one item of the settings list is found by this title, which is unique. */
export const settingsItemTitle = 'settings';

/** The tenant property by which an administrator tells the Teams app where the lists are. */
export const tenantPropertyName = 'SocialMediaPolicySite';
