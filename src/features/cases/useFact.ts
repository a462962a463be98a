import { ServiceError } from '../../application/failure';
import { useAnswer } from '../../components/useAnswer';

/**
 * An answer that nothing waits for; undefined until it is there. It knows how to say that a service did not answer, so
 * what it throws is a fault.
 *
 * @param ask - the same function for the same question, so from `React.useCallback`
 */
export function useFact<T>(ask: () => Promise<T>): { fact: T } | undefined {
  const answer = useAnswer(ask);
  if (answer.kind === 'failed') throw new ServiceError(answer.failure);
  return answer.kind === 'given' ? { fact: answer.value } : undefined;
}
