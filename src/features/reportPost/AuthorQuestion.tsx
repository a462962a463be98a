import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import control from '../../components/field/Control.module.scss';
import { longestName } from '../../domain/reporting/draft';
import type { AuthorKind } from '../../domain/reporting/report';
import { LongText } from './LongText';
import type { IStepProps } from './steps';
import styles from './ReportPanel.module.scss';
import { fieldIds } from './words';

interface IAuthorQuestionProps extends Pick<IStepProps, 'draft' | 'change'> {
  /** What is wrong with the answer; empty for nothing. */
  problem: string;
}

const kinds: readonly [AuthorKind, string][] = [
  ['staff', strings.authorStaff],
  ['public', strings.authorPublic]
];

/** Where members of the public post too, the policy binds only staff: so we ask. */
export function AuthorQuestion({ problem, draft, change }: IAuthorQuestionProps): React.ReactElement {
  const problemId = `${fieldIds.author}-problem`;
  return (
    <fieldset
      className={`${control.control} ${styles.group}`}
      aria-describedby={problem ? problemId : undefined}
    >
      <legend>{strings.authorKind}</legend>
      {problem && (
        <span id={problemId} className={styles.problem}>
          {problem}
        </span>
      )}
      {kinds.map(([kind, label], index) => (
        <label key={kind} className={styles.option}>
          <input
            id={index === 0 ? fieldIds.author : undefined}
            type="radio"
            name="report-author-kind"
            checked={draft.authorKind === kind}
            onChange={() => change({ authorKind: kind })}
          />
          {label}
        </label>
      ))}
      {draft.source !== 'fetched' && (
        <LongText
          label={strings.authorName}
          longest={longestName}
          value={draft.author}
          onChange={(author) => change({ author })}
        />
      )}
    </fieldset>
  );
}
