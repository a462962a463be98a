import { FileProblem } from '../../application/review/evidenceFile';
import type { EvidenceFile } from '../../application/review/evidenceFile';

/** A file that a person has chosen, read piece by piece. */
export function evidenceFileOf(file: File): EvidenceFile {
  return { name: file.name, size: file.size, bytes: () => bytesOf(file) };
}

async function* bytesOf(file: File): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => refused(file, error));
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody waits for the rest of a file whose check was given up.
    reader.cancel().catch(() => undefined);
  }
}

/** The file was moved, changed or locked after it was chosen. */
function refused(file: File, error: unknown): never {
  if (error instanceof DOMException) throw new FileProblem('unreadable', file.name, error.message);
  throw error;
}
