import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import type { PolicyContent } from '../../domain/policy/policy';
import { draftProblems } from '../../domain/policy/versionDraft';
import { HeadingLevel } from '../../components/heading/Heading';
import { DraftFields } from './DraftFields';
import { MarkedVersion } from './MarkedVersion';
import { problemText } from './problemText';
import { PublishDialog } from './PublishDialog';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';

interface IEditorProps {
  draft: PolicyContent;
  /** The version before, when there is one. */
  previous: PolicyContent | undefined;
  /** The first day of that version, where it is to come. */
  scheduledFrom: string | undefined;
  services: IVersionsServices;
  format: Format;
  heading: React.Ref<HTMLHeadingElement>;
  onChange(draft: PolicyContent): void;
  onDiscard(): void;
  onPublished(content: PolicyContent): void;
}

/**
 * Writes the next version beside what staff will see; where there is no room for both, a press shows one or the other.
 * Every change is kept on the device at once, so that a reload loses nothing.
 */
export function Editor(props: IEditorProps): React.ReactElement {
  const { draft, previous, scheduledFrom, services, format, heading } = props;
  const { onChange, onDiscard, onPublished } = props;
  const [previewing, setPreviewing] = React.useState(false);
  const [opened, setOpened] = React.useState<'publish' | 'discard'>();
  const [tried, setTried] = React.useState(false);
  const problems = draftProblems(draft, previous, services.clock.today(), scheduledFrom);
  const close = (): void => setOpened(undefined);

  function review(): void {
    setTried(true);
    if (problems.length === 0) setOpened('publish');
  }

  return (
    <section className={styles.editor} aria-labelledby="version-editor">
      <Heading id="version-editor" ref={heading} tabIndex={-1} className={styles.subtitle}>
        {fill(strings.editorTitle, { number: draft.number })}
      </Heading>
      <p className={styles.quiet}>{strings.draftKept}</p>
      <div className={styles.panes} data-previewing={previewing}>
        <div className={styles.writing}>
          <DraftFields
            draft={draft}
            isFirst={!previous}
            services={services}
            format={format}
            onChange={onChange}
          />
        </div>
        <Seen draft={draft} previous={previous} />
      </div>
      <div className={styles.bar}>
        <div role="alert" className={styles.problem}>
          {tried && problems.length > 0 && (
            <>
              <p>{strings.problems}</p>
              <ul>
                {problems.map((problem) => (
                  <li key={JSON.stringify(problem)}>{problemText(problem, format)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={styles.actions}>
          <PrimaryButton text={strings.publish} onClick={review} />
          <DefaultButton
            className={styles.switch}
            toggle
            checked={previewing}
            text={previewing ? strings.backToEditing : strings.preview}
            onClick={() => setPreviewing(!previewing)}
          />
          <DefaultButton text={strings.discard} onClick={() => setOpened('discard')} />
        </div>
      </div>
      {opened === 'publish' && (
        <PublishDialog
          draft={draft}
          previous={previous}
          services={services}
          format={format}
          onClose={close}
          onPublished={onPublished}
        />
      )}
      {opened === 'discard' && (
        <ConfirmDialog
          title={fill(strings.discardTitle, { number: draft.number })}
          text={strings.discardBody}
          confirm={strings.discard}
          isDestructive
          onConfirm={onDiscard}
          onLeave={close}
        />
      )}
    </section>
  );
}

/** What staff will see, with what changed marked as long as that is wanted. */
function Seen({ draft, previous }: Pick<IEditorProps, 'draft' | 'previous'>): React.ReactElement {
  const [isMarked, setMarked] = React.useState(true);
  const level = React.useContext(HeadingLevel);
  return (
    <section className={styles.seen} aria-labelledby="version-seen">
      <Heading below={2} id="version-seen" className={styles.seenHeading}>
        {strings.whatStaffSee}
      </Heading>
      {previous && (
        <Checkbox
          label={fill(strings.markChanges, { number: previous.number })}
          checked={isMarked}
          onChange={(_event, checked = false) => setMarked(checked)}
        />
      )}
      <HeadingLevel.Provider value={level + 2}>
        <MarkedVersion content={draft} before={isMarked ? previous : undefined} />
      </HeadingLevel.Provider>
    </section>
  );
}
