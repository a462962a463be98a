import { Label } from '@fluentui/react/lib/Label';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import { Problem } from '../../components/message/Problem';
import { PeoplePicker } from '../../components/peoplePicker/PeoplePicker';
import type { CasePerson } from '../../domain/reporting/case';
import type { FindPrincipals, Principal } from '../../domain/people/principal';
import type { ICasesServices } from './services';
import { reasonFor } from './words';

interface IPersonChoiceProps {
  label: string;
  chosen: Principal | undefined;
  find: FindPrincipals;
  services: ICasesServices;
  onChoose(person: Principal | undefined): void;
}

/** One person, chosen in SharePoint's own people picker. */
export function PersonChoice(props: IPersonChoiceProps): React.ReactElement {
  const { label, chosen, find, services, onChoose } = props;
  const [problem, setProblem] = React.useState('');
  return (
    <>
      <Label>{label}</Label>
      <PeoplePicker
        words={{ label, found: strings.peopleFound, nobody: strings.peopleNobody }}
        chosen={chosen ? [chosen] : []}
        find={find}
        findPhoto={services.findPhoto}
        onChoose={([person]) => onChoose(person)}
        onFailed={(error) => setProblem(reasonFor(failureOf(error)))}
      />
      <Problem>{problem}</Problem>
    </>
  );
}

/** Finds among people who are known already. */
export function findAmong(people: readonly CasePerson[]): FindPrincipals {
  return async (text) => {
    const sought = text.toLowerCase();
    return people
      .filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(sought))
      .map(({ name, email }) => ({ key: email || name, name, mail: email, detail: '', kind: 'person' }));
  };
}
