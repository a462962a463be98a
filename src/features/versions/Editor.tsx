import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import type { PolicyContent } from '../../domain/policy/policy';
import { draftProblems } from '../../domain/policy/versionDraft';
import { DiscardDialog } from './DiscardDialog';
import { DueField } from './DueField';
import { PointsEditor } from './PointsEditor';
import { problemText } from './problemText';
import { PublishDialog } from './PublishDialog';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';
import { Words } from './Words';
import type { Format } from '../../components/format';
import control from '../../components/field/Control.module.scss';

export interface IEditorProps {
  draft: PolicyContent;
  /** The version before, when there is one. */
  previous: PolicyContent | undefined;
  services: IVersionsServices;
  format: Format;
  onChange(draft: PolicyContent): void;
  onDiscard(): void;
  onPublished(content: PolicyContent): void;
}

/** Writes the next version. Every change is kept on the device at once, so that a reload loses nothing. */
export function Editor(props: IEditorProps): React.ReactElement {
  const { draft, previous, services, format, onChange, onDiscard, onPublished } = props;
  const [previewing, setPreviewing] = React.useState(false);
  const [opened, setOpened] = React.useState<'publish' | 'discard'>();
  const [tried, setTried] = React.useState(false);
  const problems = draftProblems(draft, previous, services.clock.today());
  const close = (): void => setOpened(undefined);
  const change = (part: Partial<PolicyContent>): void => onChange({ ...draft, ...part });

  function review(): void {
    setTried(true);
    if (problems.length === 0) setOpened('publish');
  }

  return (
    <section className={styles.editor} aria-labelledby="version-editor">
      <h3 id="version-editor" className={styles.subtitle}>
        {fill(strings.editorTitle, { number: draft.number })}
      </h3>
      <p className={styles.quiet}>{strings.draftKept}</p>
      {previewing ? (
        <div className={styles.preview}>
          <h4 className={styles.versionTitle}>{draft.title}</h4>
          <Words content={draft} />
        </div>
      ) : (
        <Fields draft={draft} isFirst={!previous} services={services} onChange={change} />
      )}
      {tried && problems.length > 0 && (
        <div role="alert" className={styles.problem}>
          <p>{strings.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        <Button kind="primary" onClick={review}>
          {strings.publish}
        </Button>
        <Button aria-pressed={previewing} onClick={() => setPreviewing(!previewing)}>
          {previewing ? strings.backToEditing : strings.preview}
        </Button>
        <Button onClick={() => setOpened('discard')}>{strings.discard}</Button>
      </div>
      {opened === 'publish' && (
        <PublishDialog
          draft={draft}
          previous={previous}
          services={services}
          format={format}
          onClose={close}
          onPublished={() => onPublished(draft)}
        />
      )}
      {opened === 'discard' && <DiscardDialog number={draft.number} onClose={close} onDiscard={onDiscard} />}
    </section>
  );
}

interface IFieldsProps {
  draft: PolicyContent;
  isFirst: boolean;
  services: IVersionsServices;
  onChange(part: Partial<PolicyContent>): void;
}

function Fields({ draft, isFirst, services, onChange }: IFieldsProps): React.ReactElement {
  return (
    <>
      <label className={`${control.control} ${styles.field}`}>
        {strings.titleLabel}
        <input
          type="text"
          maxLength={255}
          value={draft.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      <label className={`${control.control} ${styles.field}`}>
        {strings.statement}
        <textarea
          rows={2}
          value={draft.statement}
          onChange={(event) => onChange({ statement: event.target.value })}
        />
      </label>
      <PointsEditor points={draft.points} ids={services.ids} onChange={(points) => onChange({ points })} />
      {!isFirst && (
        <>
          <label className={`${control.control} ${styles.field}`}>
            {strings.changeSummary}
            <textarea
              rows={2}
              value={draft.changeSummary}
              onChange={(event) => onChange({ changeSummary: event.target.value })}
            />
          </label>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={draft.material}
              onChange={(event) => onChange({ material: event.target.checked })}
            />
            {strings.materialLabel}
          </label>
        </>
      )}
      <DueField due={draft.due} today={services.clock.today()} onChange={(due) => onChange({ due })} />
    </>
  );
}
