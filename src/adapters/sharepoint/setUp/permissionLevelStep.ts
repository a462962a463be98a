import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { PermissionLevelSchema } from '../schema/types';
import { permissionLevels } from './site';
import type { PermissionLevel } from './site';

/** One of our own permission levels on the site. */
export function permissionLevelStep(site: SiteConnection, schema: PermissionLevelSchema): ISetUpStep {
  const { High, Low } = schema.permissions;
  const read = async (): Promise<PermissionLevel | undefined> =>
    (await permissionLevels(site)).find(({ Name }) => Name === schema.name);

  return {
    subject: { aspect: 'permissionLevel', name: schema.name },
    check: async () => {
      const permissions = (await read())?.BasePermissions;
      return Number(permissions?.High) === High && Number(permissions?.Low) === Low ? [] : [schema.name];
    },
    apply: async () => {
      const level = await read();
      if (level) {
        await site.sp.web.roleDefinitions.getById(level.Id).update({ BasePermissions: { High, Low } });
      } else {
        await site.sp.web.roleDefinitions.add(schema.name, schema.description, 180, { High, Low });
      }
    }
  };
}
