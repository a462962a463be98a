import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { Icon } from '../../components/icon/Icon';
import styles from './Versions.module.scss';

interface IIconPickerProps {
  /** Which point's icon it is. */
  label: string;
  /** Tells this group of radio buttons from others. */
  name: string;
  icon: string;
  onChange(icon: string): void;
}

type Choice = { icon: string; called: string };

/** Icons of Fluent that suit a highlight, each with what it is called. */
const choices: readonly Choice[] = [
  { icon: 'Info', called: strings.iconInfo },
  { icon: 'People', called: strings.iconPeople },
  { icon: 'Contact', called: strings.iconContact },
  { icon: 'Permissions', called: strings.iconPermissions },
  { icon: 'OfficeChat', called: strings.iconOfficeChat },
  { icon: 'Lock', called: strings.iconLock },
  { icon: 'Shield', called: strings.iconShield },
  { icon: 'ShieldAlert', called: strings.iconShieldAlert },
  { icon: 'Heart', called: strings.iconHeart },
  { icon: 'Feedback', called: strings.iconFeedback },
  { icon: 'DocumentApproval', called: strings.iconDocumentApproval },
  { icon: 'Warning', called: strings.iconWarning },
  { icon: 'Balloons', called: strings.iconBalloons },
  { icon: 'Camera', called: strings.iconCamera },
  { icon: 'Megaphone', called: strings.iconMegaphone },
  { icon: 'Globe', called: strings.iconGlobe },
  { icon: 'Library', called: strings.iconLibrary },
  { icon: 'Like', called: strings.iconLike },
  { icon: 'Mail', called: strings.iconMail },
  { icon: 'Phone', called: strings.iconPhone },
  { icon: 'Clock', called: strings.iconClock },
  { icon: 'Education', called: strings.iconEducation },
  { icon: 'Emoji2', called: strings.iconEmoji2 },
  { icon: 'Link', called: strings.iconLink }
];

/** Picks an icon: a row of radio buttons, folded away until wanted. */
export function IconPicker({ label, name, icon, onChange }: IIconPickerProps): React.ReactElement {
  const isKnown = choices.some((choice) => choice.icon === icon);
  const offered = isKnown ? choices : [{ icon, called: strings.iconCurrent }, ...choices];
  return (
    <details className={styles.iconPicker}>
      <summary>
        <Icon name={icon} className={styles.icon} /> {strings.changeIcon}
      </summary>
      <div role="radiogroup" aria-label={label} className={styles.icons}>
        {offered.map((choice) => (
          <label key={choice.icon} className={styles.iconChoice} title={choice.called}>
            <input
              type="radio"
              name={name}
              aria-label={choice.called}
              checked={choice.icon === icon}
              onChange={() => onChange(choice.icon)}
            />
            <Icon name={choice.icon} className={styles.icon} />
          </label>
        ))}
      </div>
    </details>
  );
}
