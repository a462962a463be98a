import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { CaseState } from './useCase';

/** A note for the other reviewers. It stays until it is saved. */
export function CaseNote({
  change,
  isBusy
}: Pick<CaseState, 'change'> & { isBusy: boolean }): React.ReactElement {
  const [text, setText] = React.useState('');

  async function add(): Promise<void> {
    if (!isBusy && text.trim() && (await change({ kind: 'note', text: text.trim() }))) setText('');
  }

  return (
    <div>
      <TextField
        label={strings.note}
        multiline
        autoAdjustHeight
        rows={3}
        value={text}
        onChange={(_, next = '') => setText(next)}
      />
      <p>
        <DefaultButton onClick={() => void add()} disabled={isBusy} allowDisabledFocus>
          {strings.addNote}
        </DefaultButton>
      </p>
    </div>
  );
}
