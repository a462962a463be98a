import '@pnp/sp/profiles/index.js';
import type { Principal } from '../../../domain/people/principal';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { kindOfLogin, principalTypes } from './principals';

/** What is sought: people alone, or the organisation's groups alone, everyone at once among them. */
type Sought = 'people' | 'groups';

/** Where is looked: everywhere (`PrincipalSource`). */
const everySource = 15;

/** More than anyone reads; another letter finds fewer. */
const mostFound = 15;

const typesOf: Record<Sought, number> = {
  people: principalTypes.person,
  groups: principalTypes.securityGroup
};

/** Asks SharePoint's people picker, which needs no grant. Throws `ServiceError`. */
export async function findPrincipals(
  { sp }: SiteConnection,
  text: string,
  sought: Sought
): Promise<Principal[]> {
  const answer: unknown = await asService(() =>
    sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: false,
      AllowMultipleEntities: false,
      MaximumEntitySuggestions: mostFound,
      PrincipalSource: everySource,
      PrincipalType: typesOf[sought],
      QuerySettings: { ExcludeAllUsersOnTenantClaim: sought === 'people' },
      QueryString: text
    })
  );
  return rowsOf(answer)
    .filter((row) => row.IsResolved === true)
    .map(principalFrom)
    .filter(({ kind }) => (kind === 'person') === (sought === 'people'));
}

function principalFrom(row: Row): Principal {
  const data = rowOf(row.EntityData ?? {});
  const key = textIn(row, 'Key');
  const kind = kindOfLogin(key);
  return {
    key,
    name: textIn(row, 'DisplayText'),
    mail: textIn(data, 'Email'),
    detail: kind === 'person' ? textIn(data, 'Department') || textIn(data, 'Title') : '',
    kind
  };
}
