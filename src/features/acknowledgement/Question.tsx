import * as React from 'react';
import { questions as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { useElementId } from '../../components/useElementId';
import type { PolicyPoint } from '../../domain/policy/policy';
import type { ScenarioQuestion } from '../../domain/policy/questions';
import styles from './Questions.module.scss';

interface IQuestionProps {
  question: ScenarioQuestion;
  /** The answers chosen so far, by their places. */
  tried: readonly number[];
  /** The point that the answer rests on. */
  point: PolicyPoint | undefined;
  onAnswer(place: number): void;
  /** The press that leads on, once the answer is right. */
  renderNext(): React.ReactElement;
}

/** A situation with its answers. Each answer is followed by why, and by what the policy says. */
export function Question(props: IQuestionProps): React.ReactElement {
  const { question, tried, point, onAnswer, renderNext } = props;
  const [chosen, setChosen] = React.useState<number>();
  const [isMissed, setMissed] = React.useState(false);
  const reminderId = useElementId('choose');
  const last = tried[tried.length - 1];
  const isRight = last === question.right;
  const next = React.useRef<HTMLDivElement>(null);

  // The press that leads on takes the place of the one that had the focus.
  React.useEffect(() => {
    if (isRight) next.current?.querySelector('button')?.focus();
  }, [isRight]);

  function check(event: React.FormEvent): void {
    event.preventDefault();
    setMissed(chosen === undefined);
    if (chosen !== undefined) onAnswer(chosen);
  }

  return (
    <form onSubmit={check} noValidate>
      <fieldset className={styles.answers} aria-describedby={isMissed ? reminderId : undefined}>
        <legend className={styles.situation}>{question.situation}</legend>
        {question.answers.map((answer, place) => (
          <label key={answer} className={styles.answer}>
            <input
              type="radio"
              name={question.key}
              checked={place === (chosen ?? last)}
              disabled={isRight}
              onChange={() => setChosen(place)}
            />
            <span>{answer}</span>
          </label>
        ))}
      </fieldset>
      {isMissed && (
        <p id={reminderId} role="alert" className={styles.missed}>
          {strings.chooseFirst}
        </p>
      )}
      <div role="status">
        {last !== undefined && (
          <div className={styles.feedback} data-right={isRight}>
            <strong>{isRight ? strings.right : strings.wrong}</strong>
            <p>{question.why}</p>
            {point && (
              <blockquote>
                <strong>{point.title}</strong> {point.text}
              </blockquote>
            )}
          </div>
        )}
      </div>
      {isRight ? (
        <div ref={next}>{renderNext()}</div>
      ) : (
        <Button kind="primary" type="submit">
          {strings.check}
        </Button>
      )}
    </form>
  );
}
