import type { Person } from '../../store/records';
import { badRequest, notImplemented } from '../http/errors';
import { ok } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { beginsWith } from '../security/directory';
import type { DirectoryEntry } from '../security/directory';
import { claimOf } from '../security/logins';
import { Permission } from '../security/masks';

/** What is sought, added up. */
const Sought = { person: 1, securityGroup: 4, siteGroup: 8 };

type Query = {
  QueryString?: unknown;
  PrincipalType?: unknown;
  MaximumEntitySuggestions?: unknown;
  QuerySettings?: { ExcludeAllUsersOnTenantClaim?: unknown };
};

/**
 * The search of SharePoint's people picker. It answers a text of JSON, as SharePoint does. People and groups are found by
 * the beginning of a word of their name, or of their address.
 */
export function peoplePickerSearchResource(session: Session): Resource {
  return action(({ body }) => {
    session.access.demandOnWeb(Permission.open);
    const { QueryString, PrincipalType, MaximumEntitySuggestions, QuerySettings }: Query = Object(
      body.queryParams
    );
    if (typeof QueryString !== 'string' || QueryString === '')
      throw badRequest('The parameter QueryString does not support empty strings.');
    const most = Number(MaximumEntitySuggestions ?? 30);
    const sought = Number(PrincipalType ?? Sought.person);
    if (sought & Sought.siteGroup) throw notImplemented('groups of the site in the people picker');
    const found = [
      ...(sought & Sought.person ? session.store.people.matching(QueryString, most).map(personEntity) : []),
      ...(sought & Sought.securityGroup ? session.directory.matching(QueryString).map(groupEntity) : []),
      ...(sought & Sought.securityGroup && QuerySettings?.ExcludeAllUsersOnTenantClaim !== true
        ? everyoneOfTenant(session, QueryString).map(groupEntity)
        : [])
    ];
    const value = JSON.stringify(found.slice(0, most));
    return ok({ kind: 'scalar', name: 'ClientPeoplePickerSearchUser', value });
  });
}

const resolved = {
  IsResolved: true,
  MultipleMatches: [],
  ProviderDisplayName: 'Tenant',
  ProviderName: 'Tenant'
};

function personEntity({ login, displayName, email, aadUserId }: Person): unknown {
  return {
    ...resolved,
    Key: claimOf(login),
    DisplayText: displayName,
    Description: login,
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False',
      ObjectId: aadUserId,
      Title: '',
      Email: email,
      MobilePhone: '',
      OtherMails: '',
      Department: ''
    }
  };
}

/** Everyone but guests, by the name that the web has for them. */
function everyoneOfTenant({ store, web }: Session, text: string): DirectoryEntry[] {
  const everyone = store.principals.userById(web.number, web.everyone);
  return everyone && beginsWith(everyone, text) ? [everyone] : [];
}

function groupEntity({ login, title, email }: DirectoryEntry): unknown {
  return {
    ...resolved,
    Key: login,
    DisplayText: title,
    Description: email,
    EntityType: 'FORMS_ROLE',
    EntityData: { Title: title, Email: email, PrincipalType: 'SecurityGroup' }
  };
}
