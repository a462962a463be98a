import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { Message } from '../../components/message/Message';
import type { ReportDraft } from '../../domain/reporting/draft';
import { titleOfReport } from '../../domain/reporting/report';
import styles from './ReportPanel.module.scss';
import type { DraftChoice, IDraft } from './useDraft';

interface IUndecidedProps extends Pick<IDraft, 'decide'> {
  choice: DraftChoice;
}

/** Asks which report to go on with, and names the post of each. */
export function Undecided({ choice, decide }: IUndecidedProps): React.ReactElement {
  const question = React.useRef<HTMLDivElement>(null);
  // It may come in place of what the person was writing.
  React.useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} className={styles.question}>
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
          <Post name={strings.continueKept} draft={choice.kept} />
          <Post name={strings.continueAsked} draft={choice.asked} />
        </dl>
      </Message>
    </div>
  );
}

/** The first words of the post and its link, as far as there are any. */
function Post({ name, draft }: { name: string; draft: ReportDraft }): React.ReactElement {
  const words = titleOfReport(draft.text.trim(), '', '');
  const link = draft.link.trim();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words || (link === '' && strings.systemNone)}
        {link && (
          <span translate="no" className={styles.hint}>
            {link}
          </span>
        )}
      </dd>
    </div>
  );
}
