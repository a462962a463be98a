import '@pnp/sp/site-users/index.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { ISetUpStep } from '../../../application/ports';
import type { SetUpLimit } from '../../../application/setUpLimit';
import type { SiteConnection } from '../connection/connectSite';
import { principalTypes } from '../people/principals';
import type { ListSchema } from '../schema/types';
import { inheritsPermissions, listOf, roleTypes, unlessMissing } from './site';

type Level = { Id: number; Name: string; RoleTypeKind: number };

type Assignment = { PrincipalId: number; RoleDefinitionBindings: Level[] };

type Runner = { Id: number; IsSiteAdmin: boolean; Groups: { Id: number }[] };

type Member = { Title: string; PrincipalType: number };

/** Who has Full Control of a list. */
type Grants = {
  /** That of whoever runs set-up, given to them alone. */
  own?: { personId: number; level: Level };
  /** A group or being a site administrator gives it to them as well. */
  isSafe: boolean;
  /** Anyone else that it was given to: people and groups, by SharePoint's id. */
  otherIds: number[];
};

/**
 * Takes back what SharePoint gives to whoever stops a list from inheriting: Full Control of their own, which would
 * stay after they have left the owners. Only where a group or being a site administrator still gives it to them. What
 * other people were given directly is the owners' own business and is named.
 */
export function grantsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  return {
    subject: { aspect: 'grants', name: schema.title },
    check: async () => {
      if ((await inheritsPermissions(site, schema)) !== false) return [schema.title];
      const { own, isSafe } = await readGrants(site, schema);
      return own && isSafe ? [own.level.Name] : [];
    },
    apply: async () => {
      const { own, isSafe } = await readGrants(site, schema);
      if (own && isSafe) await listOf(site, schema).roleAssignments.remove(own.personId, own.level.Id);
    },
    limits: async () => {
      const { own, otherIds } = await readGrants(site, schema);
      const people = await namesOfPeople(site, schema, otherIds);
      const stays: SetUpLimit[] = own ? [{ kind: 'ownGrantStays' }] : [];
      return people.length > 0 ? [...stays, { kind: 'grantsOfOthers', people }] : stays;
    }
  };
}

async function readGrants(site: SiteConnection, schema: ListSchema): Promise<Grants> {
  const [assignments, runner] = await Promise.all([
    listOf(site, schema)
      .roleAssignments.select(
        'PrincipalId',
        'RoleDefinitionBindings/Id',
        'RoleDefinitionBindings/Name',
        'RoleDefinitionBindings/RoleTypeKind'
      )
      .expand('RoleDefinitionBindings')<Assignment[]>(),
    site.sp.web.currentUser.select('Id', 'IsSiteAdmin', 'Groups/Id').expand('Groups')<Runner>()
  ]);
  const given = new Map(
    assignments.flatMap(({ PrincipalId, RoleDefinitionBindings }) => {
      const level = RoleDefinitionBindings.find(({ RoleTypeKind }) => RoleTypeKind === roleTypes.fullControl);
      return level ? [[PrincipalId, level] as const] : [];
    })
  );
  const ownGroups = runner.Groups.map(({ Id }) => Id).filter((id) => given.has(id));
  const level = given.get(runner.Id);
  return {
    own: level && { personId: runner.Id, level },
    isSafe: runner.IsSiteAdmin || ownGroups.length > 0,
    otherIds: [...given.keys()].filter((id) => id !== runner.Id && !ownGroups.includes(id))
  };
}

/** The people among those with an assignment; who has been deleted since is none. */
async function namesOfPeople(
  site: SiteConnection,
  schema: ListSchema,
  ids: readonly number[]
): Promise<string[]> {
  const members = await Promise.all(
    ids.map((id) =>
      unlessMissing(() =>
        SPQueryable(listOf(site, schema).roleAssignments.getById(id), 'Member').select(
          'Title',
          'PrincipalType'
        )<Member>()
      )
    )
  );
  return members.flatMap((member) => (member?.PrincipalType === principalTypes.person ? [member.Title] : []));
}
