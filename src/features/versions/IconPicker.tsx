import * as React from 'react';
import * as strings from 'VersionsStrings';
import { Icon } from '../../components/icon/Icon';
import styles from './Versions.module.scss';

export interface IIconPickerProps {
  /** Which point's icon it is. */
  label: string;
  /** Tells this group of radio buttons from others. */
  name: string;
  icon: string;
  onChange(icon: string): void;
}

/** Icons of Fluent that suit a highlight, each with what it is called. */
const choices = [
  'Info',
  'People',
  'Contact',
  'Permissions',
  'OfficeChat',
  'Lock',
  'Shield',
  'ShieldAlert',
  'Heart',
  'Feedback',
  'DocumentApproval',
  'Warning',
  'Balloons',
  'Camera',
  'Megaphone',
  'Globe',
  'Library',
  'Like',
  'Mail',
  'Phone',
  'Clock',
  'Education',
  'Emoji2',
  'Link'
];

/** Picks an icon: a row of radio buttons, folded away until wanted. */
export function IconPicker({ label, name, icon, onChange }: IIconPickerProps): React.ReactElement {
  const offered = choices.includes(icon) ? choices : [icon, ...choices];
  return (
    <details className={styles.iconPicker}>
      <summary>
        <Icon name={icon} className={styles.icon} /> {strings.changeIcon}
      </summary>
      <div role="radiogroup" aria-label={label} className={styles.icons}>
        {offered.map((choice) => (
          <label key={choice} className={styles.iconChoice} title={choice}>
            <input
              type="radio"
              name={name}
              aria-label={choice}
              checked={choice === icon}
              onChange={() => onChange(choice)}
            />
            <Icon name={choice} className={styles.icon} />
          </label>
        ))}
      </div>
    </details>
  );
}
