import { PersonaCoin } from '@fluentui/react/lib/PersonaCoin';
import type { IPersonaCoinProps } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import type { FindPhoto } from '../../domain/people/principal';
import { useAnswer } from '../useAnswer';

export interface IPersonCoinProps extends IPersonaCoinProps {
  mail: string;
  findPhoto: FindPhoto;
}

/** A person's photo once it is found, their initials until then and where there is none. */
export function PersonCoin({ mail, findPhoto, ...coin }: IPersonCoinProps): React.ReactElement {
  const photo = useAnswer(React.useCallback(() => findPhoto(mail), [findPhoto, mail]));
  return (
    <PersonaCoin {...coin} styles={coinStyles} imageUrl={photo.kind === 'given' ? photo.value : undefined} />
  );
}

/** The colours of coins are dark in every theme; Fluent takes a dark theme's white, which is black, for what stands on them. */
const coinStyles = { initials: { color: '#ffffff' } };
