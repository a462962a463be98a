import { people as strings } from 'ReviewStrings';
import { NormalPeoplePicker } from '@fluentui/react/lib/Pickers';
import { Persona, PersonaSize } from '@fluentui/react/lib/Persona';
import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import type { FindPhoto, FindPrincipals, Principal } from '../../domain/people/principal';
import { FluentTheme } from '../fluent/FluentTheme';
import { personaOf } from './persona';
import styles from './PeoplePicker.module.scss';

export type PeoplePickerWords = {
  label: string;
  /** Above what was found. */
  found: string;
  /** Where nothing was found. */
  nobody: string;
};

interface IPeoplePickerProps {
  words: PeoplePickerWords;
  chosen: readonly Principal[];
  /** How many can be chosen; one unless given. */
  most?: number;
  /** Decides who can be chosen, people or groups. */
  find: FindPrincipals;
  /** The same function each time: photos are asked for again with another. */
  findPhoto: FindPhoto;
  disabled?: boolean;
  onChoose(principals: readonly Principal[]): void;
  /** Asking has failed; nobody is offered. */
  onFailed(error: unknown): void;
}

/** A persona that stands for a principal. */
type Offered = IPersonaProps & { principal: Principal };

/** Typing one letter after the other asks once. */
const pauseBeforeAskingMs = 300;

/**
 * SharePoint's own people picker: finds people or groups as one types, shows them as personas, and holds those that are chosen.
 * The label is for screen readers; whoever uses it shows the same above. It brings Fluent along: for what loads on demand only.
 */
export function PeoplePicker(props: IPeoplePickerProps): React.ReactElement {
  const { words, chosen, most = 1, find, findPhoto, disabled, onChoose, onFailed } = props;
  const offered = (principal: Principal): Offered => ({
    key: principal.key,
    principal,
    ...personaOf(principal, findPhoto)
  });

  async function offer(text: string): Promise<Offered[]> {
    const sought = text.trim();
    if (!sought) return [];
    try {
      const found = await find(sought);
      return found.filter(({ key }) => !chosen.some((known) => known.key === key)).map(offered);
    } catch (error) {
      onFailed(error);
      return [];
    }
  }

  return (
    <FluentTheme>
      <NormalPeoplePicker
        selectedItems={chosen.map(offered)}
        itemLimit={most}
        disabled={disabled}
        resolveDelay={pauseBeforeAskingMs}
        onResolveSuggestions={offer}
        onChange={(items = []) => onChoose(items.map((item) => (item as Offered).principal))}
        getTextFromItem={({ text }) => text ?? ''}
        inputProps={{ 'aria-label': words.label }}
        removeButtonAriaLabel={strings.remove}
        selectionAriaLabel={strings.chosen}
        onRenderSuggestionsItem={(persona) => (
          <Persona {...persona} size={PersonaSize.size24} className={styles.persona} />
        )}
        pickerSuggestionsProps={{
          className: styles.found,
          suggestionsHeaderText: words.found,
          noResultsFoundText: words.nobody,
          loadingText: strings.looking
        }}
      />
    </FluentTheme>
  );
}
