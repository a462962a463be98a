import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { settings as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IIds } from '../../application/ports';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import { UndoBar } from '../../components/fluent/UndoBar';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { defaultReasons, mostReasons } from '../../domain/reporting/reasons';
import type { ReportReason } from '../../domain/reporting/reasons';
import {
  addReason,
  changeReason,
  moveReason,
  removeReason,
  standardReasonsMissing
} from '../../domain/settings/editReasons';
import { reasonProblems } from '../../domain/settings/ownerSettings';
import { ReasonEditor } from './ReasonEditor';
import styles from './SettingsForm.module.scss';
import type { SettingsEditor } from './useSettings';
import { reasonConflictText, reasonWords, reasonsProblemText } from './words';

interface IReasonsEditorProps {
  editing: SettingsEditor;
  ids: IIds;
}

/** The reasons staff choose from: words, order, who looks first, and the policy point each rests on. */
export function ReasonsEditor({ editing, ids }: IReasonsEditorProps): React.ReactElement {
  const { settings, change } = editing;
  return (
    <>
      <Heading className={styles.title}>{strings.reasonsTitle}</Heading>
      {settings.reasons ? (
        <Reasons editing={editing} ids={ids} reasons={settings.reasons} />
      ) : (
        <BrokenReasons
          text={editing.record.unreadableReasons}
          onRestore={() => change({ reasons: defaultReasons })}
        />
      )}
    </>
  );
}

interface IReasonsProps extends IReasonsEditorProps {
  reasons: readonly ReportReason[];
}

/** A reason that was taken out, with all reasons as they were. */
type Removed = { label: string; before: readonly ReportReason[] };

function Reasons({ editing, ids, reasons }: IReasonsProps): React.ReactElement {
  const { record, news, conflicts } = editing;
  const problems = reasonProblems(reasons);
  const [removed, setRemoved] = React.useState<Removed>();

  function set(next: readonly ReportReason[]): void {
    setRemoved(undefined);
    editing.change({ reasons: next });
  }

  return (
    <>
      <p className={styles.hint}>{strings.reasonsHint}</p>
      <ol className={styles.reasons}>
        {reasons.map((reason, index) => {
          const problem = news.kind === 'toCorrect' ? problems.byCode.get(reason.code) : undefined;
          return (
            <ReasonEditor
              key={reason.code}
              reason={reason}
              points={record.points}
              isFirst={index === 0}
              isLast={index === reasons.length - 1}
              problem={problem && reasonWords[problem]}
              note={reasonConflictText(conflicts, reason.code)}
              onChange={(part) => set(changeReason(reasons, reason.code, part))}
              onMove={(by) => set(moveReason(reasons, reason.code, by))}
              onRemove={() => {
                set(removeReason(reasons, reason.code));
                setRemoved({ label: reason.label || strings.untitled, before: reasons });
              }}
            />
          );
        })}
      </ol>
      {removed && (
        <UndoBar
          text={fill(strings.reasonRemoved, { label: removed.label })}
          onUndo={() => set(removed.before)}
        />
      )}
      <Problem>{reasonsProblemText(problems)}</Problem>
      <div className={styles.line}>
        <ActionButton
          iconProps={{ iconName: 'Add' }}
          text={strings.addReason}
          disabled={reasons.length >= mostReasons}
          onClick={() => set(addReason(reasons, ids.guid()))}
        />
        {standardReasonsMissing(reasons).map((reason) => (
          <ActionButton
            key={reason.code}
            iconProps={{ iconName: 'Undo' }}
            text={fill(strings.bringBack, { label: reason.label })}
            onClick={() => set([...reasons, reason])}
          />
        ))}
      </div>
    </>
  );
}

function BrokenReasons({ text, onRestore }: { text: string; onRestore(): void }): React.ReactElement {
  return (
    <Notice
      tone="warning"
      title={strings.brokenTitle}
      actions={<DefaultButton text={strings.restore} onClick={onRestore} />}
    >
      {strings.broken}
      <details>
        <summary>{strings.brokenText}</summary>
        <pre className={styles.raw}>{text}</pre>
      </details>
    </Notice>
  );
}
