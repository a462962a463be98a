import { IconButton } from '@fluentui/react/lib/Button';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';

interface IRemoveButtonProps {
  /** Says what is removed, to whoever hears the page. */
  name: string;
  onRemove(): void;
}

/** Takes an item out of what is being written. */
export function RemoveButton({ name, onRemove }: IRemoveButtonProps): React.ReactElement {
  return (
    <IconButton
      iconProps={{ iconName: 'Delete' }}
      title={strings.remove}
      ariaLabel={name}
      onClick={onRemove}
    />
  );
}

interface IMoveButtonsProps {
  /** Say what is moved, to whoever hears the page. */
  names: { up: string; down: string };
  isFirst: boolean;
  isLast: boolean;
  onMove(by: -1 | 1): void;
}

/** Moves an item of what is being written up or down. */
export function MoveButtons({ names, isFirst, isLast, onMove }: IMoveButtonsProps): React.ReactElement {
  return (
    <>
      <IconButton
        iconProps={{ iconName: 'Up' }}
        title={strings.up}
        ariaLabel={names.up}
        disabled={isFirst}
        allowDisabledFocus
        onClick={() => onMove(-1)}
      />
      <IconButton
        iconProps={{ iconName: 'Down' }}
        title={strings.down}
        ariaLabel={names.down}
        disabled={isLast}
        allowDisabledFocus
        onClick={() => onMove(1)}
      />
    </>
  );
}
