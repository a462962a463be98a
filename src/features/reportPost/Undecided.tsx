import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { Message } from '../../components/message/Message';
import type { ReportDraft } from '../../domain/reporting/draft';
import { titleOfReport } from '../../domain/reporting/report';
import styles from './ReportPanel.module.scss';
import type { Choice, IDraft } from './useDraft';

export interface IUndecidedProps extends Pick<IDraft, 'decide'> {
  choice: Choice;
}

/** Asks which report to go on with, and names the post of each. */
export function Undecided({ choice, decide }: IUndecidedProps): React.ReactElement {
  return (
    <Message
      tone="information"
      icon="EditNote"
      title={strings.continueTitle}
      actions={
        <>
          <Button kind="primary" onClick={() => decide('continue')}>
            {strings.continueOld}
          </Button>
          <Button onClick={() => decide('startNew')}>{strings.continueNew}</Button>
        </>
      }
    >
      <dl className={styles.stored}>
        <div>
          <dt>{strings.continueKept}</dt>
          <dd>{nameOf(choice.kept)}</dd>
        </div>
        <div>
          <dt>{strings.continueAsked}</dt>
          <dd>{nameOf(choice.asked)}</dd>
        </div>
      </dl>
    </Message>
  );
}

/** The first words of the post and its link, as far as there are any. */
function nameOf({ text, link }: ReportDraft): string {
  const words = titleOfReport(text.trim(), '', '');
  return [words, link.trim()].filter(Boolean).join('\n') || strings.systemNone;
}
