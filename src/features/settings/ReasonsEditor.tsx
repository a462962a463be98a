import * as React from 'react';
import { settings as strings } from 'ReviewStrings';
import type { IIds } from '../../application/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
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
import type { Editing } from './useSettings';
import { reasonConflictText, reasonWords, reasonsProblemText } from './words';

export interface IReasonsEditorProps {
  editing: Editing;
  ids: IIds;
}

/** The reasons staff choose from: words, order, who looks first, and the policy point each rests on. */
export function ReasonsEditor({ editing, ids }: IReasonsEditorProps): React.ReactElement {
  const { settings, change } = editing;
  return (
    <fieldset className={styles.group}>
      <legend>{strings.reasonsTitle}</legend>
      {settings.reasons ? (
        <Reasons editing={editing} ids={ids} reasons={settings.reasons} />
      ) : (
        <BrokenReasons
          text={editing.record.unreadableReasons}
          onRestore={() => change({ reasons: defaultReasons })}
        />
      )}
    </fieldset>
  );
}

function Reasons({
  editing,
  ids,
  reasons
}: IReasonsEditorProps & { reasons: readonly ReportReason[] }): React.ReactElement {
  const { record, news, conflicts } = editing;
  const problems = reasonProblems(reasons);
  const set = (next: ReportReason[]): void => editing.change({ reasons: next });
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
              onRemove={() => set(removeReason(reasons, reason.code))}
            />
          );
        })}
      </ol>
      <Problem>{reasonsProblemText(problems)}</Problem>
      <div className={styles.line}>
        <Button onClick={() => set(addReason(reasons, ids.guid()))} disabled={reasons.length >= mostReasons}>
          {strings.addReason}
        </Button>
        {standardReasonsMissing(reasons).map((reason) => (
          <Button key={reason.code} onClick={() => set([...reasons, reason])}>
            {fill(strings.bringBack, { label: reason.label })}
          </Button>
        ))}
      </div>
    </>
  );
}

function BrokenReasons({ text, onRestore }: { text: string; onRestore(): void }): React.ReactElement {
  return (
    <Message
      tone="warning"
      icon="Warning"
      title={strings.brokenTitle}
      actions={<Button onClick={onRestore}>{strings.restore}</Button>}
    >
      <p>{strings.broken}</p>
      <details>
        <summary>{strings.brokenText}</summary>
        <pre className={styles.raw}>{text}</pre>
      </details>
    </Message>
  );
}
