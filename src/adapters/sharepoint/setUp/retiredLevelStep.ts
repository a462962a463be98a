import type { IRoleAssignments } from '@pnp/sp/security/types.js';
import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { acknowledgeLevel, retiredLevelName } from '../schema/permissionLevels';
import { listSchemas } from '../schema/schema';
import { listOf, permissionLevels, unlessMissing } from './site';

type Assignment = { PrincipalId: number; RoleDefinitionBindings: { Id: number }[] };

/**
 * Takes back the level of earlier releases by which staff could edit their own reports, from whomever it was given to:
 * they keep what staff have now. Then the level itself goes.
 */
export function retiredLevelStep(site: SiteConnection): ISetUpStep {
  const levelId = async (name: string): Promise<number | undefined> =>
    (await permissionLevels(site)).find(({ Name }) => Name === name)?.Id;

  async function takeBack(retiredId: number, staffId: number): Promise<void> {
    for (const schema of listSchemas) {
      const assigned = (): IRoleAssignments => listOf(site, schema).roleAssignments;
      const all = await unlessMissing(() =>
        assigned().select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')<
          Assignment[]
        >()
      );
      for (const { PrincipalId, RoleDefinitionBindings } of all ?? []) {
        const ids = RoleDefinitionBindings.map(({ Id }) => Id);
        if (!ids.includes(retiredId)) continue;
        if (!ids.includes(staffId)) await assigned().add(PrincipalId, staffId);
        await assigned().remove(PrincipalId, retiredId);
      }
    }
  }

  return {
    subject: { aspect: 'retiredLevel', name: '' },
    check: async () => ((await levelId(retiredLevelName)) === undefined ? [] : [retiredLevelName]),
    apply: async () => {
      const [retiredId, staffId] = [await levelId(retiredLevelName), await levelId(acknowledgeLevel.name)];
      if (retiredId === undefined || staffId === undefined) return;
      await takeBack(retiredId, staffId);
      await site.sp.web.roleDefinitions.getById(retiredId).delete();
    }
  };
}
