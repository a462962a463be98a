import { isCalendarDate } from '../../domain/policy/dueDate';
import type { Intention } from '../../domain/policy/intention';
import { keysIn } from '../../domain/policy/keyPoints';
import { policyParts } from '../../domain/policy/policy';
import type {
  Acknowledgement,
  DueRule,
  PolicyContent,
  PolicyPart,
  PolicyPoint,
  PolicySettings,
  VersionSummary
} from '../../domain/policy/policy';
import { renewalPeriods } from '../../domain/policy/schedule';
import type { Schedule } from '../../domain/policy/schedule';
import { isZone } from '../../domain/zoneDay';
import { booleanIn, numberIn, rowOf, textIn, timeIn, unreadable } from './rows';
import type { Row } from './rows';
import { personKeyColumn } from './schema/personKey';

/*
 * Between the lists' columns (schema/lists/) and the domain. Reading throws `ServiceError` (`unreadable`)
 * when a list holds what it should not: staff are never shown a guess.
 */

export function settingsFrom(row: Row): PolicySettings {
  return {
    schemaVersion: numberIn(row, 'SchemaVersion'),
    policyKey: policyKeyIn(row),
    fullPolicyLink: textIn(row, 'FullPolicyLink').trim(),
    contactEmail: textIn(row, 'ContactEmail').trim(),
    department: departmentIn(row),
    keyPoints: keysIn(textIn(row, 'KeyPoints')),
    reportPanel: {
      urgentText: textIn(row, 'UrgentText').trim(),
      yammerPreview: booleanIn(row, 'YammerPreview')
    }
  };
}

/** The department's name; empty where the settings have none, or are of an earlier release. */
export function departmentIn(settings: Row): string {
  return textIn(settings, 'DepartmentName').trim();
}

/** The address of the page that shows the policy; empty where the settings have none, or are of an earlier release. */
export function policyPageIn(settings: Row): string {
  return textIn(settings, 'PolicyPageAddress').trim();
}

/** The policy that the settings name. */
export function policyKeyIn(settings: Row): string {
  return textIn(settings, 'PolicyKey').trim();
}

export const versionSummaryColumns = [
  'Id',
  'PolicyKey',
  'VersionNumber',
  'Material',
  'ChangeSummary',
  'DueRule',
  'DueDate',
  'DueDays',
  'ContentHash',
  'Withdrawn',
  'Created'
];

/** What came with schema 9, of a version's summary and of its words. */
export const scheduleColumns = ['TimeZone', 'EffectiveFrom', 'RenewalMonths'];

export function versionSummaryFrom(row: Row): VersionSummary {
  return { ...identityFrom(row), due: dueRuleFrom(row), ...scheduleFrom(row) };
}

/** What a version is, without when it is due and in effect. */
export function identityFrom(row: Row): Omit<VersionSummary, 'due' | 'schedule'> {
  return {
    id: numberIn(row, 'Id'),
    policyKey: textIn(row, 'PolicyKey'),
    number: numberIn(row, 'VersionNumber'),
    material: booleanIn(row, 'Material'),
    changeSummary: textIn(row, 'ChangeSummary'),
    contentHash: textIn(row, 'ContentHash'),
    publishedAt: timeIn(row, 'Created'),
    withdrawn: booleanIn(row, 'Withdrawn')
  };
}

export const contentColumns = [...versionSummaryColumns, 'Title', 'Statement', 'PolicyPoints'];

export function contentFrom(row: Row): PolicyContent {
  return {
    policyKey: textIn(row, 'PolicyKey'),
    number: numberIn(row, 'VersionNumber'),
    title: textIn(row, 'Title'),
    statement: textIn(row, 'Statement'),
    points: pointsFrom(textIn(row, 'PolicyPoints')),
    material: booleanIn(row, 'Material'),
    changeSummary: textIn(row, 'ChangeSummary'),
    due: dueRuleFrom(row),
    ...scheduleFrom(row)
  };
}

export const acknowledgementColumns = [
  'ID',
  'PolicyKey',
  'VersionNumber',
  'ContentHash',
  'IntentionId',
  'Created'
];

/** A row that a person typed into the list may name no version. It counts for none, and keeps nobody from the policy. */
export function claimsAVersion({ VersionNumber }: Row): boolean {
  return typeof VersionNumber === 'number';
}

export function acknowledgementFrom(row: Row): Acknowledgement {
  return {
    id: numberIn(row, 'ID'),
    policyKey: textIn(row, 'PolicyKey'),
    versionNumber: numberIn(row, 'VersionNumber'),
    contentHash: textIn(row, 'ContentHash'),
    intentionId: textIn(row, 'IntentionId'),
    acknowledgedAt: timeIn(row, 'Created')
  };
}

/**
 * Who and when are left to SharePoint.
 *
 * @param personKey - empty where it is not known, or the list has no column for it
 */
export function intentionToRow(intention: Intention, personKey: string): Row {
  return {
    Title: `${intention.policyKey} ${intention.versionNumber}`,
    PolicyKey: intention.policyKey,
    VersionNumber: intention.versionNumber,
    ContentHash: intention.contentHash,
    IntentionId: intention.id,
    HostName: intention.host,
    UiLocale: intention.locale,
    ...(intention.firstTries && {
      RightAtFirst: intention.firstTries.right.join(' '),
      WrongAtFirst: intention.firstTries.wrong.join(' ')
    }),
    ...(personKey && { [personKeyColumn.name]: personKey })
  };
}

function dueRuleFrom(row: Row): DueRule {
  const kind = textIn(row, 'DueRule');
  switch (kind) {
    case '':
    case 'none':
      return { kind: 'none' };
    case 'fixedDate':
      return { kind, date: textIn(row, 'DueDate') };
    case 'daysAfterJoining':
      return { kind, days: numberIn(row, 'DueDays') };
    default:
      throw unreadable(`Due rule "${kind}" is not known.`);
  }
}

/** A version without a zone has no schedule: that of an earlier release, or one that nothing is scheduled of. */
function scheduleFrom(row: Row): { schedule?: Schedule } {
  const zone = textIn(row, 'TimeZone');
  if (!zone) return {};
  const from = textIn(row, 'EffectiveFrom');
  const months = row.RenewalMonths ?? undefined;
  const renewalMonths = renewalPeriods.find((period) => period === months);
  if (!isZone(zone) || (from && !isCalendarDate(from)) || renewalMonths !== months)
    throw unreadable('The schedule is not known.');
  return { schedule: { zone, ...(from && { from }), ...(renewalMonths && { renewalMonths }) } };
}

function pointsFrom(json: string): PolicyPoint[] {
  return rowsIn(json, 'points').map((row) => {
    return {
      key: textIn(row, 'key'),
      part: partFrom(textIn(row, 'part')),
      icon: textIn(row, 'icon'),
      title: textIn(row, 'title'),
      text: textIn(row, 'text')
    };
  });
}

export function rowsIn(json: string, what: string): Row[] {
  const parsed = parseJson(json, what);
  if (!Array.isArray(parsed)) throw unreadable(`The ${what} are no list.`);
  return parsed.map(rowOf);
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw unreadable(`The ${what} are no JSON: ${String(error)}`);
  }
}

function partFrom(text: string): PolicyPart {
  const part = policyParts.find((known) => known === text);
  if (!part) throw unreadable(`Part "${text}" is not known.`);
  return part;
}
