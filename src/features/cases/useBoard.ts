import * as React from 'react';
import { readBoard } from '../../application/reporting/readBoard';
import type { Board as ReadBoard } from '../../application/reporting/readBoard';
import { useAnswer } from '../../components/useAnswer';
import type { Answer } from '../../components/useAnswer';
import type { CasePerson } from '../../domain/reporting/case';
import type { ICasesServices } from './services';

export type ReviewBoard = ReadBoard & { reviewers: CasePerson[] };

/** Every reported post, read when first shown and again when asked; what is shown stays meanwhile. */
export function useBoard(services: ICasesServices): Answer<ReviewBoard> & { refresh(): void } {
  return useAnswer(
    React.useCallback(async () => {
      const [board, reviewers] = await Promise.all([readBoard(services), services.cases.reviewers()]);
      return { ...board, reviewers };
    }, [services])
  );
}
