import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import type { ICheckExportsProps } from './CheckExports';
import styles from './Evidence.module.scss';
import { FileDrop } from './FileDrop';
import { Findings } from './Findings';
import { problemText } from './problemText';
import { useCheck } from './useCheck';
import type { ChosenFiles } from './useCheck';

const places: [place: keyof ChosenFiles, title: string, hint: string][] = [
  ['current', strings.current, strings.currentHint],
  ['earlier', strings.earlier, strings.earlierHint],
  ['audit', strings.audit, strings.auditHint]
];

/** Checks an export by itself, against an earlier one and against the audit log, on this device alone. */
export default function ExportCheck({ services, format }: ICheckExportsProps): React.ReactElement {
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
        {places.map(([place, title, hint]) => (
          <FileDrop
            key={place}
            id={`evidence-${place}`}
            title={title}
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
      <Button kind="primary" busy={isChecking} onClick={() => check(files)}>
        {strings.check}
      </Button>
      {isChecking && (
        <div className={styles.progress}>
          <p id="evidence-progress">
            {state.share < 1
              ? fill(strings.reading, { file: state.file, share: format.share(state.share, 1) })
              : strings.comparing}
          </p>
          <progress aria-labelledby="evidence-progress" value={state.share} />
          <Button onClick={forget}>{strings.cancel}</Button>
        </div>
      )}
      <Findings parts={state.kind === 'checked' ? state.parts : undefined} format={format} />
    </div>
  );
}

function prevent(event: React.DragEvent): void {
  event.preventDefault();
}
