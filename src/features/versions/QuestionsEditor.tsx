import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IIds } from '../../application/ports';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import { UndoBar } from '../../components/fluent/UndoBar';
import type { Format } from '../../components/format';
import type { PolicyPoint } from '../../domain/policy/policy';
import {
  addQuestion,
  changeQuestion,
  removeQuestion,
  standardQuestionsFor
} from '../../domain/policy/questionDraft';
import { mostQuestions } from '../../domain/policy/questions';
import type { ScenarioQuestion } from '../../domain/policy/questions';
import { QuestionEditor } from './QuestionEditor';
import styles from './Versions.module.scss';

interface IQuestionsEditorProps {
  questions: readonly ScenarioQuestion[];
  points: readonly PolicyPoint[];
  ids: IIds;
  format: Format;
  onChange(questions: ScenarioQuestion[]): void;
}

/** A record names questions in one line of text, so their keys are short. */
const keyLength = 8;

/** What staff answer before they acknowledge: the standard questions by one press, and one's own. */
export function QuestionsEditor(props: IQuestionsEditorProps): React.ReactElement {
  const { questions, points, ids, format, onChange } = props;
  const [removed, setRemoved] = React.useState<readonly ScenarioQuestion[]>();
  const [added, setAdded] = React.useState<string>();
  const standard = standardQuestionsFor(questions, points);

  function change(next: ScenarioQuestion[]): void {
    setRemoved(undefined);
    onChange(next);
  }

  function add(): void {
    const key = ids.guid().slice(0, keyLength);
    setAdded(key);
    change(addQuestion(questions, key));
  }

  return (
    <fieldset className={styles.part}>
      <legend>{strings.questions}</legend>
      <Notice tone="information" title={strings.questionsTitle}>
        {strings.questionsBody}
      </Notice>
      {questions.length > 0 && (
        <ol className={styles.points}>
          {questions.map((question, index) => (
            <QuestionEditor
              key={question.key}
              question={question}
              number={index + 1}
              points={points}
              isNew={question.key === added}
              onChange={(edit) => change(changeQuestion(questions, question.key, edit))}
              onRemove={() => {
                setRemoved(questions);
                onChange(removeQuestion(questions, question.key));
              }}
            />
          ))}
        </ol>
      )}
      {removed && <UndoBar text={strings.questionRemoved} onUndo={() => change([...removed])} />}
      <div className={styles.actions}>
        {standard.length > 0 && (
          <DefaultButton
            text={format.plural(strings.addStandard, standard.length)}
            onClick={() => change([...questions, ...standard])}
          />
        )}
        {questions.length < mostQuestions && (
          <ActionButton iconProps={{ iconName: 'Add' }} text={strings.addQuestion} onClick={add} />
        )}
      </div>
      <p className={styles.quiet}>{fill(strings.mostQuestions, { count: mostQuestions })}</p>
    </fieldset>
  );
}
