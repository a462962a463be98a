import { isSame } from '../isSame';
import type { ReportReason } from '../reporting/reasons';
import type { OwnerSettings, SettingsField } from './ownerSettings';

/** What two owners changed at once, each in their own way. One's own stays; the other's is told beside it. */
export type Conflicts = {
  fields: ReadonlyMap<SettingsField, string>;
  /** By code. `removed`: the other owner took it out. `keptForThem`: one took it out oneself, and the other changed it. */
  reasons: ReadonlyMap<string, ReportReason | 'removed' | 'keptForThem'>;
};

export const noConflicts: Conflicts = { fields: new Map(), reasons: new Map() };

/**
 * One's own changes upon what somebody else has saved meanwhile. What only one of the two changed is taken; what both
 * did differs in `conflicts`. Nothing of either is lost.
 *
 * @param base - what both started from
 */
export function mergeSettings(
  base: OwnerSettings,
  mine: OwnerSettings,
  theirs: OwnerSettings
): { merged: OwnerSettings; conflicts: Conflicts } {
  const fields = new Map<SettingsField, string>();
  const text = (name: SettingsField): string => {
    const { value, isConflict } = mergeValue(base[name], mine[name], theirs[name]);
    if (isConflict) fields.set(name, theirs[name]);
    return value;
  };
  const { merged: reasons, conflicts } = mergeReasons(base.reasons, mine.reasons, theirs.reasons);
  return {
    merged: {
      policyKey: text('policyKey'),
      fullPolicyLink: text('fullPolicyLink'),
      contactEmail: text('contactEmail'),
      department: text('department'),
      keyPoints: text('keyPoints'),
      policyPage: text('policyPage'),
      newsHub: text('newsHub'),
      speechbubble: text('speechbubble'),
      urgentText: text('urgentText'),
      disclosureLink: text('disclosureLink'),
      retentionDays: text('retentionDays'),
      yammerPreview: mergeValue(base.yammerPreview, mine.yammerPreview, theirs.yammerPreview).value,
      reasons
    },
    conflicts: { fields, reasons: conflicts }
  };
}

function mergeValue<T>(base: T, mine: T, theirs: T): { value: T; isConflict: boolean } {
  if (isSame(mine, base)) return { value: theirs, isConflict: false };
  return { value: mine, isConflict: !isSame(theirs, base) && !isSame(theirs, mine) };
}

type Reasons = readonly ReportReason[] | undefined;

function mergeReasons(
  base: Reasons,
  mine: Reasons,
  theirs: Reasons
): { merged: Reasons; conflicts: Conflicts['reasons'] } {
  const conflicts = new Map<string, ReportReason | 'removed' | 'keptForThem'>();
  if (!mine || !theirs) return { merged: isSame(mine, base) ? theirs : mine, conflicts };
  const merged: ReportReason[] = [];
  for (const code of mergedOrder(base ?? [], mine, theirs)) {
    const [before, own, other] = [base ?? [], mine, theirs].map((all) =>
      all.find((one) => one.code === code)
    );
    const { value, isConflict } = mergeValue(before, own, other);
    if (isConflict) conflicts.set(code, own ? (other ?? 'removed') : 'keptForThem');
    const kept = value ?? (isConflict ? other : undefined);
    if (kept) merged.push(kept);
  }
  return { merged, conflicts };
}

/** Every code, in one's own order when one has moved something, else in the other's. */
function mergedOrder(
  base: readonly ReportReason[],
  mine: readonly ReportReason[],
  theirs: readonly ReportReason[]
): string[] {
  const [before, own, other] = [base, mine, theirs].map((all) => all.map(({ code }) => code));
  return [...new Set(isSame(before, own) ? [...other, ...own] : [...own, ...other])];
}
