import { REVIEWER, OWNER } from '../../startService';
import type { World } from '../world';
import type { Calls } from './calls';
import { ownId } from './items';

const READ = 1073741826;
const BREAK = 'breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)';
const ASSIGNMENTS =
  '?$select=Id,HasUniqueRoleAssignments,RoleAssignments&$expand=RoleAssignments/RoleDefinitionBindings';

const level = (Name: string): unknown => ({
  Name,
  Description: '',
  Order: 0,
  BasePermissions: { High: '0', Low: '262144' }
});

const permissionsOf = (login: string): string =>
  `web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(`i:0#.f|membership|${login}`)}'`;

async function broken({ list, prepare }: World): Promise<string> {
  const path = await list();
  await prepare('POST', `${path}/${BREAK}`);
  return path;
}

const assignment = (user: number, role = READ): string => `(principalid=${user},roledefid=${role})`;

export const permissions: Calls = {
  'permissions/user-effective-permissions-member': ({ call }) => call('GET', permissionsOf(REVIEWER)),
  'permissions/user-effective-permissions-owner': ({ call }) => call('GET', permissionsOf(OWNER)),
  'permissions/web-effective-base-permissions-of-owner': ({ call }) =>
    call('GET', 'web?$select=Id,EffectiveBasePermissions'),
  'roles/add-role-assignment': async (world) =>
    world.call(
      'POST',
      `${await broken(world)}/roleassignments/addroleassignment${assignment(await ownId(world))}`
    ),
  'roles/definition-add-201': ({ fresh, call }) => call('POST', 'web/roledefinitions', level(fresh('Level'))),
  'roles/definition-update-204': async ({ fresh, prepare, call }) => {
    const { Id } = await prepare<{ Id: number }>('POST', 'web/roledefinitions', level(fresh('Level')));
    return call('PATCH', `web/roledefinitions(${Id})`, { Description: 'Changed' });
  },
  'roles/definitions-all': ({ call }) =>
    call('GET', 'web?$select=Id,RoleDefinitions&$expand=RoleDefinitions'),
  'roles/list-assignments-inherited': async ({ list, call }) => call('GET', (await list()) + ASSIGNMENTS),
  'roles/list-assignments-none': async (world) => {
    const path = await broken(world);
    const full = assignment(await ownId(world), 1073741829);
    await world.prepare('POST', `${path}/roleassignments/removeroleassignment${full}`);
    return world.call('GET', path + ASSIGNMENTS);
  },
  'roles/list-assignments-own': async (world) => world.call('GET', (await broken(world)) + ASSIGNMENTS),
  'roles/remove-role-assignment': async (world) => {
    const full = assignment(await ownId(world), 1073741829);
    return world.call('POST', `${await broken(world)}/roleassignments/removeroleassignment${full}`);
  },
  'roles/reset-role-inheritance': async (world) =>
    world.call('POST', `${await broken(world)}/resetroleinheritance`)
};
