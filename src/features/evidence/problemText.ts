import { evidence as strings } from 'ReviewStrings';
import type { FileProblem, FileProblemKind } from '../../application/review/evidenceFile';
import { fill } from '../../components/fill';

const sentences: Record<FileProblemKind, string> = {
  unreadable: strings.problemUnreadable,
  notUtf8: strings.problemNotUtf8,
  notCsv: strings.problemNotCsv,
  unknown: strings.problemUnknown,
  missingColumn: strings.problemMissingColumn,
  wrongKind: strings.problemWrongKind,
  several: strings.problemSeveral,
  noRecords: strings.problemNoRecords,
  noVersions: strings.problemNoVersions,
  noUniqueIds: strings.problemNoUniqueIds,
  differentKinds: strings.problemDifferentKinds
};

/** Why a file cannot be checked, and what to do, in plain words. */
export function problemText({ kind, file, detail }: FileProblem): string {
  return fill(sentences[kind], { file, detail });
}
