import { evidence as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { FileKind } from '../../domain/evidence/exportColumns';
import type { AuditFinding, ExportDifference, Finding, RowName } from '../../domain/evidence/findings';

type AnyFinding = Finding | ExportDifference | AuditFinding;

/** What a sentence names; each stands in it by its own name. */
type Named = string | number | RowName | readonly string[];

const sentences: Record<AnyFinding['kind'], string> = {
  repeatedHeading: strings.repeatedHeading,
  unknownHeading: strings.unknownHeading,
  brokenRow: strings.brokenRow,
  notAnId: strings.notAnId,
  notATime: strings.notATime,
  alteredVersion: strings.alteredVersion,
  unreadableWords: strings.unreadableWords,
  repeatedVersion: strings.repeatedVersion,
  unknownPolicy: strings.unknownPolicy,
  unknownVersion: strings.unknownVersion,
  unmatched: strings.unmatched,
  beforePublication: strings.beforePublication,
  missingIds: strings.missingIds,
  repeatedId: strings.repeatedId,
  outOfOrder: strings.outOfOrder,
  gone: strings.gone,
  changed: strings.changed,
  appeared: strings.appeared,
  versionGone: strings.versionGone,
  versionChanged: strings.versionChanged,
  noEvent: strings.noEvent,
  noUniqueId: strings.noUniqueId,
  repeatedUniqueId: strings.repeatedUniqueId,
  anotherAccount: strings.anotherAccount,
  anotherTime: strings.anotherTime,
  changedSince: strings.changedSince,
  deletedSince: strings.deletedSince,
  notExported: strings.notExported,
  deletedBefore: strings.deletedBefore
};

const files: Record<FileKind, string> = {
  acknowledgements: strings.fileAcknowledgements,
  reports: strings.fileReports,
  versions: strings.fileVersions,
  auditLog: strings.fileAuditLog
};

/** A finding in plain words. */
export function findingText(finding: AnyFinding, format: Format): string {
  const { kind, ...named } = finding;
  const values = Object.entries(named).map(([name, value]) => [name, wordsOf(name, value, format)]);
  return format.plural(sentences[kind], countOf(finding), Object.fromEntries(values));
}

/** What the form of the sentence goes with. */
function countOf(finding: AnyFinding): number {
  if (finding.kind === 'missingIds') return finding.to - finding.from + 1;
  return finding.kind === 'changedSince' ? finding.times : 1;
}

function wordsOf(name: string, value: Named, format: Format): string {
  if (name === 'at' || name === 'rowAt') return format.moment(new Date(Number(value)).toISOString());
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return 'line' in value ? rowText(value) : value.join(', ');
  if (name === 'file') return files[value as FileKind];
  return value === '' && (name === 'login' || name === 'account') ? strings.nobody : short(value);
}

function rowText({ id, version, line }: RowName): string {
  if (id !== undefined) return fill(strings.item, { id });
  if (version) return fill(strings.version, { version: short(version) });
  return fill(strings.line, { line });
}

/** Files hold whatever was written into them. */
function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
