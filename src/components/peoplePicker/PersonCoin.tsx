import { PersonaCoin } from '@fluentui/react/lib/PersonaCoin';
import type { IPersonaCoinProps } from '@fluentui/react/lib/Persona';
import { DefaultPalette } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { FindPhoto } from '../../domain/people/principal';
import { useAnswer } from '../useAnswer';

interface IPersonCoinProps extends IPersonaCoinProps {
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

/** The colours of coins are Fluent's own in every theme, and so is what stands on them: a dark theme's white is black. */
const coinStyles = { initials: { color: DefaultPalette.white } };
