import type { IRoleAssignments } from '@pnp/sp/security/types.js';
import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { reviewersGroup } from '../schema/groups';
import { acknowledgeLevel, readEveryonesLevel, reviewLevel } from '../schema/permissionLevels';
import type { Grantee, LevelName, ListSchema } from '../schema/types';
import type { SiteGroup } from './associatedGroups';
import { inheritsPermissions, listOf, permissionLevels, roleTypes, unlessMissing } from './site';
import type { PermissionLevel } from './site';
import { readStaffChoice } from './staffGroups';
import type { StaffChoice } from './staffGroups';

type Assignment = { PrincipalId: number; RoleDefinitionBindings: { Id: number }[] };

/** What a group's levels on the list must be made. */
type Change = { group: SiteGroup; add: number[]; remove: number[] };

const ownLevels: Partial<Record<LevelName, string>> = {
  acknowledge: acknowledgeLevel.name,
  review: reviewLevel.name,
  readEveryones: readEveryonesLevel.name
};

/** The reviewers' group before set-up has made it; 0 is no id of SharePoint's. */
const unmadeReviewers: SiteGroup = { Id: 0, Title: reviewersGroup.title };

/**
 * Who may do what on a list: inheritance is broken, and each group of the site has just the level of the schema.
 * Where an owner has chosen who staff are, other groups lose the staff's level, those of the directory too; whatever else is
 * assigned, to people or to anyone, is the owners' own business and stays.
 */
export function permissionsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const assigned = (): IRoleAssignments => listOf(site, schema).roleAssignments;

  async function changes(): Promise<Change[]> {
    const [assignments, levels, groups] = await Promise.all([
      assigned().select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')<
        Assignment[]
      >(),
      permissionLevels(site),
      groupsOn(site)
    ]);
    return schema.access
      .flatMap(({ audience, level }) => {
        const levelId = levelIdOf(level, levels);
        return [
          ...groups[audience].map((group) => grantChange(assignments, group, levelId)),
          ...(audience === 'staff' ? groups.noStaff.map((group) => removal(assignments, group, levelId)) : [])
        ];
      })
      .filter(({ add, remove }) => add.length + remove.length > 0);
  }

  async function apply(): Promise<void> {
    if (await inheritsPermissions(site, schema)) await listOf(site, schema).breakRoleInheritance(false, true);
    for (const { group, add, remove } of await changes()) {
      for (const levelId of remove) await assigned().remove(group.Id, levelId);
      for (const levelId of add) await assigned().add(group.Id, levelId);
    }
  }

  return {
    subject: { aspect: 'permissions', name: schema.title },
    check: async () => {
      if ((await inheritsPermissions(site, schema)) !== false) return [schema.title];
      return (await changes()).map(({ group }) => group.Title);
    },
    apply
  };
}

/** A group that must have exactly one level. */
function grantChange(assignments: readonly Assignment[], group: SiteGroup, levelId: number): Change {
  const levels = levelsOf(assignments, group.Id);
  return {
    group,
    add: levels.includes(levelId) ? [] : [levelId],
    remove: levels.filter((id) => id !== levelId)
  };
}

/** A group that must not have a level. */
function removal(assignments: readonly Assignment[], group: SiteGroup, levelId: number): Change {
  return { group, add: [], remove: levelsOf(assignments, group.Id).filter((id) => id === levelId) };
}

function levelsOf(assignments: readonly Assignment[], principalId: number): number[] {
  const found = assignments.find(({ PrincipalId }) => PrincipalId === principalId);
  return found?.RoleDefinitionBindings.map(({ Id }) => Id) ?? [];
}

/** A level of ours that set-up has yet to make has no id; 0 is none of SharePoint's. */
function levelIdOf(name: LevelName, levels: PermissionLevel[]): number {
  const ownName = ownLevels[name];
  const level = levels.find(({ Name, RoleTypeKind }) =>
    ownName ? Name === ownName : RoleTypeKind === roleTypes[name]
  );
  return level?.Id ?? 0;
}

/** The groups of each audience, and those that must not have what staff have. */
async function groupsOn(site: SiteConnection): Promise<Record<Grantee | 'noStaff', SiteGroup[]>> {
  const [reviewers, choice] = await Promise.all([
    unlessMissing(() =>
      site.sp.web.siteGroups.getByName(reviewersGroup.title).select('Id', 'Title')<SiteGroup>()
    ),
    readStaffChoice(site)
  ]);
  const { owners } = choice.associated;
  return {
    owners: owners ? [owners] : [],
    reviewers: [reviewers ?? unmadeReviewers],
    staff: choice.staff,
    noStaff: notChosen(choice)
  };
}

function notChosen({ others, unoffered, isChosen }: StaffChoice): SiteGroup[] {
  return isChosen ? [...others, ...unoffered] : [];
}
