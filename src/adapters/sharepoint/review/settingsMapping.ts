import { defaultReasons, parseReasons } from '../../../domain/reporting/reasons';
import { areStandard } from '../../../domain/settings/ownerSettings';
import type { OwnerSettings } from '../../../domain/settings/ownerSettings';
import { departmentIn, policyPageIn } from '../mapping';
import { booleanIn, textIn } from '../rows';
import type { Row } from '../rows';

/* Between the columns of PolicySettings (schema/lists/policySettings.ts) and what an owner edits. */

export function ownerSettingsFrom(row: Row): OwnerSettings {
  const reasons = textIn(row, 'ReportReasons').trim();
  const { RetentionDays: days } = row;
  return {
    policyKey: textIn(row, 'PolicyKey').trim(),
    fullPolicyLink: textIn(row, 'FullPolicyLink').trim(),
    contactEmail: textIn(row, 'ContactEmail').trim(),
    department: departmentIn(row),
    keyPoints: textIn(row, 'KeyPoints').trim(),
    policyPage: policyPageIn(row),
    newsHub: textIn(row, 'NewsHubAddress').trim(),
    speechbubble: textIn(row, 'SpeechbubbleAddress').trim(),
    urgentText: textIn(row, 'UrgentText').trim(),
    disclosureLink: textIn(row, 'DisclosureLink').trim(),
    retentionDays: typeof days === 'number' ? String(days) : '',
    yammerPreview: booleanIn(row, 'YammerPreview'),
    reasons: reasons === '' ? defaultReasons : parseReasons(reasons)
  };
}

/** Reasons that could not be read and were not replaced are left as they are. */
export function ownerSettingsToRow({ reasons, retentionDays, ...settings }: OwnerSettings): Row {
  return {
    PolicyKey: settings.policyKey,
    FullPolicyLink: settings.fullPolicyLink,
    ContactEmail: settings.contactEmail,
    DepartmentName: settings.department,
    KeyPoints: settings.keyPoints,
    PolicyPageAddress: settings.policyPage,
    NewsHubAddress: settings.newsHub,
    SpeechbubbleAddress: settings.speechbubble,
    UrgentText: settings.urgentText,
    DisclosureLink: settings.disclosureLink,
    RetentionDays: retentionDays === '' ? null : Number(retentionDays),
    YammerPreview: settings.yammerPreview,
    ...(reasons && { ReportReasons: areStandard(reasons) ? '' : JSON.stringify(reasons, undefined, 1) })
  };
}
