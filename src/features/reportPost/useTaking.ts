import * as React from 'react';
import type { PictureProblem } from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import type { IStepProps } from './steps';

export interface ITaking {
  take(files: readonly File[]): void;
  /** Some of the files chosen are still being checked and drawn afresh. */
  preparing: boolean;
  problem: PictureProblem | 'tooMany' | undefined;
}

/** Takes the pictures that a person chooses, one by one, into the report. */
export function useTaking({ addPicture, services }: IStepProps): ITaking {
  const showFault = useFault();
  const [running, setRunning] = React.useState(0);
  const [problem, setProblem] = React.useState<ITaking['problem']>();

  async function takeAll(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const picture = await services.preparer.prepare(file);
      if (typeof picture === 'string') setProblem(picture);
      else if (!addPicture(picture)) return setProblem('tooMany');
    }
  }

  return {
    take: (files) => {
      setProblem(undefined);
      setRunning((count) => count + 1);
      takeAll(files)
        .finally(() => setRunning((count) => count - 1))
        .catch(showFault);
    },
    preparing: running > 0,
    problem
  };
}
