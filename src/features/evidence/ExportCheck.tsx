import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { ProgressWithCancel } from '../../components/fluent/ProgressWithCancel';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import styles from './Evidence.module.scss';
import { FileDrop } from './FileDrop';
import { Findings } from './Findings';
import { problemText } from './problemText';
import type { IEvidenceServices } from './services';
import { useCheck } from './useCheck';
import type { ChosenFiles } from './useCheck';

const places: [place: keyof ChosenFiles, title: string, choose: string, hint: string][] = [
  ['current', strings.current, strings.currentChoose, strings.currentHint],
  ['earlier', strings.earlier, strings.earlierChoose, strings.earlierHint],
  ['audit', strings.audit, strings.auditChoose, strings.auditHint]
];

export interface IExportCheckProps {
  services: IEvidenceServices;
  format: Format;
}

/** Checks an export by itself, against an earlier one and against the audit log, on this device alone. */
export default function ExportCheck({ services, format }: IExportCheckProps): React.ReactElement {
  const [files, setFiles] = React.useState<ChosenFiles>({ current: [], earlier: [], audit: [] });
  const { state, check, forget } = useCheck(services, format);
  const isChecking = state.kind === 'checking';

  function choose(place: keyof ChosenFiles, chosen: File[]): void {
    setFiles((before) => ({ ...before, [place]: chosen }));
    forget();
  }

  return (
    // A file that misses its place would else be opened in place of the page.
    <div onDragOver={prevent} onDrop={prevent}>
      <p>{strings.introduction}</p>
      <div className={styles.places}>
        {places.map(([place, title, chooseWords, hint]) => (
          <FileDrop
            key={place}
            title={title}
            choose={chooseWords}
            hint={hint}
            files={files[place]}
            disabled={isChecking}
            onChoose={(chosen) => choose(place, chosen)}
          />
        ))}
      </div>
      <Problem>
        {state.kind === 'nothingChosen' && strings.currentMissing}
        {state.kind === 'failed' && problemText(state.problem)}
      </Problem>
      <PrimaryButton
        text={strings.check}
        disabled={isChecking}
        allowDisabledFocus
        onClick={() => check(files)}
      />
      {isChecking && (
        <ProgressWithCancel
          text={
            state.share < 1
              ? fill(strings.reading, { file: state.file, share: format.share(state.share, 1) })
              : strings.comparing
          }
          share={state.share}
          onCancel={forget}
        />
      )}
      <Findings parts={state.kind === 'checked' ? state.parts : undefined} format={format} />
    </div>
  );
}

function prevent(event: React.DragEvent): void {
  event.preventDefault();
}
