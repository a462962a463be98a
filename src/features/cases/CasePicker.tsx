import { Label } from '@fluentui/react/lib/Label';
import { TagPicker } from '@fluentui/react/lib/Pickers';
import type { ITag } from '@fluentui/react/lib/Pickers';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { isFound, soughtText } from '../../domain/reporting/boardQuery';
import { addressOf, entryAt, caseReference } from '../../domain/reporting/caseAddress';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { startOf } from '../../domain/reporting/startOf';

interface ICasePickerProps {
  label: string;
  entries: readonly BoardEntry[];
  chosen: BoardEntry | undefined;
  onChoose(entry: BoardEntry | undefined): void;
}

/** More than anyone reads; another letter finds fewer. */
const mostFound = 12;

/** So much of a title tells one case from another. */
const longestTitle = 80;

/** One case, found by its number, its title or who reported it. */
export function CasePicker({ label, entries, chosen, onChoose }: ICasePickerProps): React.ReactElement {
  const sought = React.useMemo(() => entries.map((entry) => ({ entry, text: soughtText(entry) })), [entries]);
  const find = (text: string): ITag[] =>
    sought
      .filter((one) => isFound(one.text, text))
      .slice(0, mostFound)
      .map(({ entry }) => tagOf(entry));
  return (
    <>
      <Label>{label}</Label>
      <TagPicker
        selectedItems={chosen ? [tagOf(chosen)] : []}
        itemLimit={1}
        onResolveSuggestions={find}
        onEmptyResolveSuggestions={() => find('')}
        onChange={(items) => onChoose(items?.[0] && entryAt(entries, String(items[0].key)))}
        getTextFromItem={({ name }) => name}
        inputProps={{ 'aria-label': label }}
        removeButtonAriaLabel={strings.pickerRemove}
        selectionAriaLabel={strings.pickerChosen}
        pickerSuggestionsProps={{
          suggestionsHeaderText: strings.casesFound,
          noResultsFoundText: strings.casesNone
        }}
      />
    </>
  );
}

function tagOf(entry: BoardEntry): ITag {
  const title = startOf(entry.title, longestTitle);
  return { key: addressOf(entry), name: [caseReference(entry), title].filter(Boolean).join(' · ') };
}
