import type { CaseEvent } from './case';
import { referenceOfReport } from './report';

/** How a case's history says that a report was recycled, and why. */
export function removedReportText(reportId: number, reason: string): string {
  return `${referenceOfReport({ id: reportId })}: ${reason}`;
}

/** How a case's history says that a picture was recycled, and why. */
export function removedPictureText(reportId: number, hash: string, reason: string): string {
  return `${referenceOfReport({ id: reportId })}, SHA-256 ${hash}: ${reason}`;
}

/** The hashes of the pictures that were taken out of a report, as the case's history has them. */
export function removedPictures(history: readonly CaseEvent[], reportId: number): string[] {
  const start = `${referenceOfReport({ id: reportId })}, SHA-256 `;
  return history
    .filter(({ kind, text }) => kind === 'removed' && text.startsWith(start))
    .map(({ text }) => text.slice(start.length, start.length + 64));
}
