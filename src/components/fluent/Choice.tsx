import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { IDropdownOption } from '@fluentui/react/lib/Dropdown';
import * as React from 'react';

interface IChoiceProps<Key extends string> {
  label: string;
  options: readonly { key: Key; text: string }[];
  chosen: Key;
  className?: string;
  onChoose(key: Key): void;
}

/** One of several, by a name above it. */
export function Choice<Key extends string>(props: IChoiceProps<Key>): React.ReactElement {
  const { label, options, chosen, className, onChoose } = props;
  const choose = (_: unknown, { key }: IDropdownOption = { key: chosen, text: '' }): void => {
    const option = options.find((one) => one.key === key);
    if (option) onChoose(option.key);
  };
  return (
    <Dropdown
      className={className}
      label={label}
      options={options.map((option) => ({ ...option }))}
      selectedKey={chosen}
      onChange={choose}
    />
  );
}
