import { ActionButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { FormField } from '../../components/fluent/FormField';
import { RemoveButton } from '../../components/fluent/ItemActions';
import type { PolicyPoint } from '../../domain/policy/policy';
import { removeAnswer } from '../../domain/policy/questionDraft';
import { fewestAnswers, mostAnswers } from '../../domain/policy/questions';
import type { ScenarioQuestion } from '../../domain/policy/questions';
import styles from './Versions.module.scss';

interface IQuestionEditorProps {
  question: ScenarioQuestion;
  /** Its place, from 1. */
  number: number;
  points: readonly PolicyPoint[];
  /** It was added just now: its situation is what is written next. */
  isNew: boolean;
  onChange(change: Partial<Omit<ScenarioQuestion, 'key'>>): void;
  onRemove(): void;
}

/** One question to write: the situation, the answers with the right one, why, and the point it rests on. */
export function QuestionEditor(props: IQuestionEditorProps): React.ReactElement {
  const { question, number, points, isNew, onChange, onRemove } = props;
  const { situation, answers, right, why, pointKey } = question;
  return (
    <li className={styles.point}>
      <div className={styles.pointFields} role="group" aria-label={fill(strings.question, { number })}>
        <FormField
          label={fill(strings.situation, { number })}
          rows={2}
          value={situation}
          takesFocus={isNew}
          onChange={(typed) => onChange({ situation: typed })}
        />
        {answers.map((answer, place) => (
          <div key={place} className={styles.answer}>
            <FormField
              label={fill(strings.answer, { number: place + 1 })}
              value={answer}
              onChange={(typed) =>
                onChange({ answers: answers.map((one, index) => (index === place ? typed : one)) })
              }
            />
            {answers.length > fewestAnswers && (
              <RemoveButton
                name={fill(strings.removeAnswer, { answer: place + 1, number })}
                onRemove={() => onChange(removeAnswer(question, place))}
              />
            )}
          </div>
        ))}
        {answers.length < mostAnswers && (
          <ActionButton
            iconProps={{ iconName: 'Add' }}
            text={strings.addAnswer}
            ariaLabel={fill(strings.addAnswerTo, { number })}
            onClick={() => onChange({ answers: [...answers, ''] })}
          />
        )}
        <Choice
          label={strings.rightAnswer}
          options={answers.map((_answer, place) => ({
            key: String(place),
            text: fill(strings.answer, { number: place + 1 })
          }))}
          chosen={String(right)}
          onChoose={(place) => onChange({ right: Number(place) })}
        />
        <FormField label={strings.why} rows={2} value={why} onChange={(typed) => onChange({ why: typed })} />
        <Choice
          label={strings.restsOn}
          options={points.map(({ key, title }) => ({ key, text: title || strings.untitled }))}
          chosen={pointKey}
          onChoose={(key) => onChange({ pointKey: key })}
        />
      </div>
      <div className={styles.pointActions}>
        <RemoveButton name={fill(strings.removeQuestion, { number })} onRemove={onRemove} />
      </div>
    </li>
  );
}
