import { NormalPeoplePicker } from '@fluentui/react/lib/Pickers';
import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import type { FindPrincipals, Principal } from '../../domain/people/principal';
import { FluentTheme } from '../fluent/FluentTheme';

export type PeoplePickerWords = {
  label: string;
  /** What takes the chosen one away. */
  remove: string;
  chosen: string;
  suggestions: string;
  nobody: string;
  looking: string;
};

export interface IPeoplePickerProps {
  words: PeoplePickerWords;
  chosen: Principal | undefined;
  find: FindPrincipals;
  /** Where SharePoint has its pictures of people, such as `https://contoso.sharepoint.com/sites/intranet`. */
  siteUrl: string;
  disabled?: boolean;
  onChoose(principal: Principal | undefined): void;
  /** Asking has failed; nobody is offered. */
  onFailed(error: unknown): void;
}

/** A persona that stands for a principal. */
type Offered = IPersonaProps & { principal: Principal };

/** Typing one letter after the other asks once. */
const pauseBeforeAskingMs = 300;

/** SharePoint's own people picker, from its own directory. It brings Fluent along: for what loads on demand only. */
export function PeoplePicker(props: IPeoplePickerProps): React.ReactElement {
  const { words, chosen, find, siteUrl, disabled, onChoose, onFailed } = props;

  async function offer(text: string): Promise<Offered[]> {
    const sought = text.trim();
    if (!sought) return [];
    try {
      return (await find(sought)).map((principal) => offeredOf(principal, siteUrl));
    } catch (error) {
      onFailed(error);
      return [];
    }
  }

  return (
    <FluentTheme>
      <NormalPeoplePicker
        selectedItems={chosen ? [offeredOf(chosen, siteUrl)] : []}
        itemLimit={1}
        disabled={disabled}
        resolveDelay={pauseBeforeAskingMs}
        onResolveSuggestions={offer}
        onChange={(items) => onChoose((items?.[0] as Offered | undefined)?.principal)}
        getTextFromItem={({ text }) => text ?? ''}
        inputProps={{ 'aria-label': words.label }}
        removeButtonAriaLabel={words.remove}
        selectionAriaLabel={words.chosen}
        pickerSuggestionsProps={{
          suggestionsHeaderText: words.suggestions,
          noResultsFoundText: words.nobody,
          loadingText: words.looking
        }}
      />
    </FluentTheme>
  );
}

function offeredOf(principal: Principal, siteUrl: string): Offered {
  const { key, name, mail, detail, kind } = principal;
  const isPerson = kind === 'person';
  return {
    key,
    principal,
    text: name,
    secondaryText: [mail, detail].filter(Boolean).join(', '),
    showSecondaryText: true,
    ...(isPerson && mail ? { imageUrl: photoOf(mail, siteUrl) } : {}),
    ...(isPerson ? {} : { showInitialsUntilImageLoads: true, imageInitials: name.slice(0, 1) })
  };
}

function photoOf(mail: string, siteUrl: string): string {
  return `${siteUrl}/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(mail)}`;
}
