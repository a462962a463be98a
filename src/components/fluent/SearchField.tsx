import { Label } from '@fluentui/react/lib/Label';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { ISearchBox } from '@fluentui/react/lib/SearchBox';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { useElementId } from '../useElementId';

interface ISearchFieldProps {
  label: string;
  value: string;
  className?: string;
  /** Gives the focus back to it. */
  componentRef?: React.RefObject<ISearchBox>;
  onSearch(text: string): void;
}

/** A field that searches as one types, by a name above it. Escape empties it. */
export function SearchField(props: ISearchFieldProps): React.ReactElement {
  const { label, value, className, componentRef, onSearch } = props;
  const id = useElementId('search');
  return (
    <div className={className}>
      <Label htmlFor={id}>{label}</Label>
      <SearchBox
        id={id}
        // The list that is searched has the landmark, if it wants one.
        role="none"
        ariaLabel={label}
        value={value}
        componentRef={componentRef}
        clearButtonProps={{ ariaLabel: strings.clear }}
        onChange={(_, text = '') => onSearch(text)}
      />
    </div>
  );
}
