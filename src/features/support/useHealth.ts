import * as React from 'react';
import { readHealth } from '../../application/support/readHealth';
import type { SubjectHealth } from '../../application/support/readHealth';
import { useAnswer } from '../../components/useAnswer';
import type { Answer } from '../../components/useAnswer';
import type { ISupportServices } from './services';

type Health = { subjects: SubjectHealth[]; lookedAt: string };

/** Looks at the lists when first shown, and again when asked. */
export function useHealth({ steps, counts, clock }: ISupportServices): Answer<Health> & { refresh(): void } {
  return useAnswer(
    React.useCallback(async () => {
      const subjects = await readHealth(steps, counts);
      return { subjects, lookedAt: clock.now().toISOString() };
    }, [steps, counts, clock])
  );
}
