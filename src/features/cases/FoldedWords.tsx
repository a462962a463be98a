import { ActionButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { startOf } from '../../domain/reporting/startOf';
import styles from './Cases.module.scss';

/** Longer words are folded: a case is read from its reports, not from one of them. */
const shortWords = 600;

/** So much of long words is shown before they are unfolded. */
const beginning = 400;

/** Somebody's words, unfolded by a press where they are long. */
export function FoldedWords({ text }: { text: string }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  if (text.length <= shortWords) return <p className={styles.words}>{text}</p>;
  return (
    <>
      <p className={styles.words}>{isOpen ? text : `${startOf(text, beginning)}…`}</p>
      <ActionButton
        iconProps={{ iconName: isOpen ? 'ChevronUp' : 'ChevronDown' }}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? strings.fold : strings.unfold}
      </ActionButton>
    </>
  );
}
