import { coverage as strings } from 'ReviewStrings';
import type { ReadingProgress } from '../../application/review/readReview';
import type { Format } from '../../components/format';

/** How far a reading is, in words and as a share from 0 to 1; no share before anything is known. */
export function progressText(
  progress: ReadingProgress | undefined,
  format: Format
): { text: string; share?: number } {
  if (!progress) return { text: strings.reading };
  const { read, total } = progress;
  return {
    text: format.plural(strings.readingCount, total, { read: format.count(read) }),
    share: read / Math.max(1, total)
  };
}
