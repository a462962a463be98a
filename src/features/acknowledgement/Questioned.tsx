import * as React from 'react';
import { questions as strings } from 'StaffStrings';
import type { IAnswerStore } from '../../application/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import type { PolicyContent } from '../../domain/policy/policy';
import { firstTriesOf, nextQuestion, tryAnswer } from '../../domain/policy/questions';
import type { FirstTries, ScenarioQuestion, Tries } from '../../domain/policy/questions';
import { Question } from './Question';
import form from './AcknowledgeForm.module.scss';
import styles from './Questions.module.scss';

interface IQuestionedProps {
  content: PolicyContent;
  questions: readonly ScenarioQuestion[];
  contentHash: string;
  store: IAnswerStore;
  /** What comes when every question has been answered right. */
  renderForm(firstTries: FirstTries): React.ReactElement;
}

/**
 * The questions of a version, one a screen, then what they stand before. Every answer is kept on the device at once. A
 * wrong one may be followed by others: nobody is failed.
 */
export default function Questioned(props: IQuestionedProps): React.ReactElement {
  const { content, questions, contentHash, store, renderForm } = props;
  const [tries, setTries] = React.useState(() => keptTries(store, contentHash));
  const [at, setAt] = React.useState(() => nextQuestion(questions, tries));
  const heading = React.useRef<HTMLHeadingElement>(null);
  const summary = React.useRef<HTMLParagraphElement>(null);
  /** The first screen takes no focus from what the person does. */
  const goesOn = React.useRef(false);

  React.useEffect(() => {
    if (goesOn.current) (at ? heading : summary).current?.focus();
  }, [at]);

  function answer(question: ScenarioQuestion, place: number): void {
    const next = tryAnswer(tries, question, place);
    store.save({ contentHash, tries: next });
    setTries(next);
  }

  function goOn(): void {
    goesOn.current = true;
    setAt(nextQuestion(questions, tries));
  }

  if (!at) {
    const firstTries = firstTriesOf(questions, tries);
    return (
      <>
        <p ref={summary} tabIndex={-1} className={styles.summary}>
          {fill(strings.answered, { right: firstTries.right.length, count: questions.length })}
        </p>
        {renderForm(firstTries)}
      </>
    );
  }
  return (
    <section className={form.form} aria-labelledby="policy-question">
      <Heading id="policy-question" ref={heading} tabIndex={-1} className={form.title}>
        {fill(strings.questionOf, { number: questions.indexOf(at) + 1, count: questions.length })}
      </Heading>
      <Question
        key={at.key}
        question={at}
        tried={tries[at.key] ?? []}
        point={content.points.find(({ key }) => key === at.pointKey)}
        onAnswer={(place) => answer(at, place)}
        renderNext={() => (
          <Button kind="primary" onClick={goOn}>
            {nextQuestion(questions, tries) ? strings.next : strings.goOn}
          </Button>
        )}
      />
      <p className={styles.note}>{strings.note}</p>
    </section>
  );
}

function keptTries(store: IAnswerStore, contentHash: string): Tries {
  const kept = store.load();
  return kept?.contentHash === contentHash ? kept.tries : {};
}
