import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Persona, PersonaSize } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { StaffGroup } from '../../application/review/ports';
import type { Format } from '../../components/format';
import { groupSign, groupWords, wholePersona } from '../../components/peoplePicker/persona';
import styles from './SiteGroups.module.scss';

interface IStaffChoicesProps {
  choices: readonly StaffGroup[];
  format: Format;
  onTick(id: number, isStaff: boolean): void;
}

/** The groups that are or can be staff, each to be ticked; who is everyone is said in words. */
export function StaffChoices({ choices, format, onTick }: IStaffChoicesProps): React.ReactElement {
  const note = whoElse(choices);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{strings.staffGroups}</legend>
        {choices.map((group) => (
          <Checkbox
            key={group.id}
            checked={group.isStaff}
            onChange={(_event, isStaff) => onTick(group.id, isStaff === true)}
            onRenderLabel={() => (
              <Persona
                text={group.title}
                secondaryText={describe(group, format)}
                showSecondaryText
                size={PersonaSize.size40}
                onRenderInitials={groupSign}
                className={styles.group}
                styles={wholePersona}
              />
            )}
            styles={{ root: styles.choice, label: styles.choiceLabel }}
          />
        ))}
      </fieldset>
      <div role="status">{note && <p className={styles.note}>{note}</p>}</div>
    </>
  );
}

/** What a group is, and how many it holds where SharePoint tells. */
function describe({ kind, members }: StaffGroup, format: Format): string {
  const parts = [kind === 'siteGroup' ? strings.groupOfSite : groupWords[kind]];
  if (members) {
    parts.push(format.plural(strings.holdsPeople, members.people));
    if (members.groups > 0) parts.push(format.plural(strings.holdsGroups, members.groups));
  }
  return parts.join(', ');
}

/** What the owner must know of a choice that takes in everyone. */
function whoElse(choices: readonly StaffGroup[]): string {
  const kinds = choices.filter(({ isStaff }) => isStaff).map(({ kind }) => kind);
  if (kinds.includes('everyoneAndGuests')) return strings.guestsAreStaff;
  return kinds.includes('everyone') ? strings.everyoneIsStaff : '';
}
