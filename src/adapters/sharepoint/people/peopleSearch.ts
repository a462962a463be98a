import '@pnp/sp/profiles/index.js';
import type { Principal } from '../../../domain/people/principal';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';

/** SharePoint's numbers of what is sought (`PrincipalType`), which are added up, and where: everywhere. */
const [person, securityGroup, everySource] = [1, 4, 15];

/** More than anyone reads; another letter finds fewer. */
const mostFound = 15;

/**
 * Asks SharePoint's people picker, which needs no grant. `groupsToo` finds groups of the organisation as well; everyone at
 * once is never offered.
 */
export async function findPrincipals(
  { sp }: SiteConnection,
  text: string,
  groupsToo: boolean
): Promise<Principal[]> {
  const answer: unknown = await asService(() =>
    sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: false,
      AllowMultipleEntities: false,
      MaximumEntitySuggestions: mostFound,
      PrincipalSource: everySource,
      PrincipalType: groupsToo ? person + securityGroup : person,
      QuerySettings: { ExcludeAllUsersOnTenantClaim: true },
      QueryString: text
    })
  );
  return rowsOf(answer)
    .filter((row) => row.IsResolved === true)
    .map(principalFrom)
    .filter(({ kind, key }) => (kind === 'person' || groupsToo) && !isEveryone(key));
}

/** SharePoint says `User` of a person; of groups it has several words. */
function principalFrom(row: Row): Principal {
  const data = rowOf(row.EntityData ?? {});
  const isPerson = textIn(row, 'EntityType') === 'User' && textIn(row, 'Key').startsWith('i:');
  return {
    key: textIn(row, 'Key'),
    name: textIn(row, 'DisplayText'),
    mail: textIn(data, 'Email'),
    detail: textIn(data, isPerson ? 'Department' : 'PrincipalType') || textIn(data, 'Title'),
    kind: isPerson ? 'person' : 'group'
  };
}

/** What SharePoint knows everyone by, with and without guests. */
function isEveryone(key: string): boolean {
  return key === 'c:0(.s|true' || key.includes('spo-grid-all-users');
}
