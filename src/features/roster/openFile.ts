import type { IWorkbookReader } from '../../application/review/ports';
import { openRoster } from '../../application/review/roster';
import type { OpenedRoster, OpeningChoice } from '../../application/review/roster';
import { pause } from '../../components/pause';

/** Reads and checks a file that an owner has chosen. */
export async function openFile(
  file: File,
  workbooks: IWorkbookReader,
  onProgress: (share: number) => void,
  choice: OpeningChoice
): Promise<OpenedRoster> {
  onProgress(0);
  const bytes = await bytesOf(file);
  return bytes ? openRoster(bytes, workbooks, { pause, onProgress }, choice) : { kind: 'unreadable' };
}

/** Undefined when the device does not hand the file over: it was moved, changed or locked after it was chosen. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
