import type { Finding } from '../../src/domain/evidence/checkExport';
import type { Difference } from '../../src/domain/evidence/compareExports';

/** A finding in plain words. */
export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'alteredVersion':
      return `Version ${finding.version}: its hash is not that of its words. One of them was changed.`;
    case 'repeatedVersion':
      return `Version ${finding.version}: there are two of this number.`;
    case 'unmatched':
      return `Item ${finding.id}: no published version ${finding.version} has its hash. It counts for nobody.`;
    case 'beforePublication':
      return `Item ${finding.id}: it is older than version ${finding.version}, which it is for.`;
    case 'missingIds':
      return finding.from === finding.to
        ? `Item ${finding.from} is missing.`
        : `Items ${finding.from} to ${finding.to} are missing.`;
    case 'repeatedId':
      return `Item ${finding.id} is there more than once.`;
    case 'outOfOrder':
      return `Item ${finding.id}: it is older than item ${finding.after}, which came before it.`;
  }
}

/** A difference in plain words. */
export function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'gone':
      return `Item ${difference.id} is gone.`;
    case 'changed':
      return `Item ${difference.id} has changed: ${difference.columns.join(', ')}.`;
    case 'appeared':
      return `Item ${difference.id} has appeared among items that were there already.`;
    case 'versionGone':
      return `Version ${difference.version} is gone.`;
    case 'versionChanged':
      return `Version ${difference.version} has changed: its hash or when it was published.`;
  }
}
