import { people as strings } from 'ReviewStrings';
import type { IPersonaProps, IPersonaStyles } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import type { FindPhoto, GroupKind, Principal } from '../../domain/people/principal';
import { Icon } from '../icon/Icon';
import { PersonCoin } from './PersonCoin';

/** What a group is, in words. */
export const groupWords: Record<GroupKind, string> = {
  group: strings.group,
  everyone: strings.everyone,
  everyoneAndGuests: strings.everyoneAndGuests
};

/** The sign of a group, where a person has a photo or initials. */
export function groupSign(): React.ReactElement {
  return <Icon name="Group" />;
}

/** Words that go on in a second line: Fluent's own end in dots, by a height and an overflow of their own each. */
const whole = {
  height: 'auto',
  whiteSpace: 'normal',
  overflow: 'visible',
  overflowX: 'visible',
  overflowWrap: 'anywhere'
} as const;

/** Names and descriptions as they are, however long. */
export const wholePersona: Partial<IPersonaStyles> = {
  root: { height: 'auto', minHeight: 40 },
  details: { minWidth: 0 },
  primaryText: whole,
  secondaryText: whole
};

/** How Fluent shows a person or a group: a group by the sign of one and by its kind in words. */
export function personaOf(
  { name, mail, detail, kind }: Omit<Principal, 'key'>,
  findPhoto: FindPhoto
): IPersonaProps {
  const shown = { text: name, showSecondaryText: true };
  if (kind !== 'person') {
    return {
      ...shown,
      secondaryText: joined(groupWords[kind], mail),
      onRenderInitials: groupSign
    };
  }
  return {
    ...shown,
    secondaryText: joined(mail, detail),
    onRenderPersonaCoin: (coin) => <PersonCoin {...coin} mail={mail} findPhoto={findPhoto} />
  };
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
