import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { reviewersGroup } from '../schema/groups';
import { acknowledgeLevel, reportLevel, reviewLevel } from '../schema/permissionLevels';
import type { Audience, LevelName, ListSchema } from '../schema/types';
import { listOf, permissionLevels, unlessMissing } from './site';
import type { PermissionLevel } from './site';

type Assignment = { PrincipalId: number; RoleDefinitionBindings: { Id: number }[] };

/** A group that must have exactly one level on the list. */
type Grant = { group: { Id: number; Title: string }; levelId: number };

/** SharePoint's own levels by type, since their names are translated. */
const levelTypes: Partial<Record<LevelName, number>> = { fullControl: 5, read: 2 };

const ownLevels: Partial<Record<LevelName, string>> = {
  acknowledge: acknowledgeLevel.name,
  report: reportLevel.name,
  review: reviewLevel.name
};

/**
 * Who may do what on a list: inheritance is broken, and each group of the site has just the level of the schema.
 * Assignments to anyone else are the owners' own business and stay.
 */
export function permissionsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const inherits = async (): Promise<boolean | undefined> => {
    const list = await unlessMissing(() =>
      listOf(site, schema).select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()
    );
    return list && !list.HasUniqueRoleAssignments;
  };
  const assignments = (): Promise<Assignment[]> =>
    listOf(site, schema)
      .roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Id')
      .expand('RoleDefinitionBindings')<Assignment[]>();

  async function apply(): Promise<void> {
    if (await inherits()) await listOf(site, schema).breakRoleInheritance(false, true);
    const actual = await assignments();
    for (const { group, levelId } of await grantsOf(site, schema)) {
      const levels = levelsOf(actual, group.Id);
      for (const extra of levels.filter((id) => id !== levelId)) {
        await listOf(site, schema).roleAssignments.remove(group.Id, extra);
      }
      if (!levels.includes(levelId)) await listOf(site, schema).roleAssignments.add(group.Id, levelId);
    }
  }

  return {
    subject: { aspect: 'permissions', name: schema.name },
    check: async () => {
      if ((await inherits()) !== false) return [schema.name];
      const actual = await assignments();
      return (await grantsOf(site, schema))
        .filter(({ group, levelId }) => levelsOf(actual, group.Id).join() !== String(levelId))
        .map(({ group }) => group.Title);
    },
    apply
  };
}

function levelsOf(assignments: Assignment[], principalId: number): number[] {
  const found = assignments.find(({ PrincipalId }) => PrincipalId === principalId);
  return found?.RoleDefinitionBindings.map(({ Id }) => Id) ?? [];
}

async function grantsOf(site: SiteConnection, schema: ListSchema): Promise<Grant[]> {
  const levels = await permissionLevels(site);
  const grants: Grant[] = [];
  for (const { audience, level } of schema.access) {
    const levelId = levelIdOf(level, levels);
    for (const group of await groupsOf(site, audience)) grants.push({ group, levelId });
  }
  return grants;
}

/** A level of ours that set-up has yet to make has no id; 0 is none of SharePoint's. */
function levelIdOf(name: LevelName, levels: PermissionLevel[]): number {
  const ownName = ownLevels[name];
  const level = levels.find(({ Name, RoleTypeKind }) =>
    ownName ? Name === ownName : RoleTypeKind === levelTypes[name]
  );
  return level?.Id ?? 0;
}

async function groupsOf(site: SiteConnection, audience: Audience): Promise<Grant['group'][]> {
  const { associatedOwnerGroup, associatedVisitorGroup, associatedMemberGroup, siteGroups } = site.sp.web;
  const groups = {
    owners: [associatedOwnerGroup],
    staff: [associatedVisitorGroup, associatedMemberGroup],
    reviewers: [siteGroups.getByName(reviewersGroup.title)]
  }[audience];
  return Promise.all(groups.map((group) => group.select('Id', 'Title')<Grant['group']>()));
}
