import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { Heading } from '../../components/heading/Heading';
import type { PolicyContent } from '../../domain/policy/policy';
import styles from './Versions.module.scss';

/** The questions as staff are asked them, with the right answers; nothing for a version without. */
export function QuestionsShown({
  content: { questions = [], points }
}: {
  content: PolicyContent;
}): React.ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <section>
      <Heading className={styles.seenHeading}>{strings.questions}</Heading>
      <ol className={styles.shownQuestions}>
        {questions.map(({ key, situation, answers, right, why, pointKey }) => (
          <li key={key}>
            {situation}
            <ul>
              {answers.map((answer, place) => (
                <li key={place}>
                  {answer} {place === right && <strong>{strings.isRight}</strong>}
                </li>
              ))}
            </ul>
            <p className={styles.quiet}>
              {[why, points.find((point) => point.key === pointKey)?.title].filter(Boolean).join(' – ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
