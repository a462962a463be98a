import { AMIRA, OWNER } from '../../startService';
import type { World } from '../world';
import { directoryGroups, MINIMAL } from '../world';
import type { Calls } from './calls';
import { ownId } from './items';

async function group({ fresh, prepare }: World): Promise<{ path: string; title: string }> {
  const title = fresh('Group');
  const { Id } = await prepare<{ Id: number }>('POST', 'web/sitegroups', { Title: title });
  return { path: `web/sitegroups/getbyid(${Id})`, title };
}

async function joined(world: World): Promise<{ path: string; title: string }> {
  const made = await group(world);
  await world.prepare('POST', `${made.path}/users`, { LoginName: `i:0#.f|membership|${OWNER}` });
  return made;
}

const associated = ['AssociatedMemberGroup', 'AssociatedOwnerGroup', 'AssociatedVisitorGroup'].join();

export const people: Calls = {
  'groups/add-201': ({ fresh, call }) => call('POST', 'web/sitegroups', { Title: fresh('Group') }),
  'groups/add-user-201': async (world) =>
    world.call('POST', `${(await group(world)).path}/users`, { LoginName: `i:0#.f|membership|${OWNER}` }),
  'groups/associated': ({ call }) => call('GET', `web?$select=Id,${associated}&$expand=${associated}`),
  'groups/of-current-user-with-system-groups': ({ call }) =>
    call('GET', 'web?$select=Id,CurrentUser/Id,CurrentUser/Groups&$expand=CurrentUser,CurrentUser/Groups'),
  'groups/remove-group': async (world) => {
    const id = /\d+/.exec((await group(world)).path)?.[0];
    return world.call('POST', `web/sitegroups/removebyid(${id})`);
  },
  'groups/remove-user-200-empty': async (world) =>
    world.call('DELETE', `${(await joined(world)).path}/users/getbyid(${await ownId(world)})`),
  'groups/site-groups-all': ({ call }) => call('GET', 'web?$select=Id,SiteGroups&$expand=SiteGroups'),
  'groups/update-204': async (world) =>
    world.call('PATCH', (await group(world)).path, { Description: 'Changed' }),
  'groups/users-expanded': async (world) =>
    world.call(
      'GET',
      `web/sitegroups?$select=Id,Users&$expand=Users&$filter=Title eq '${(await joined(world)).title}'`
    ),
  'groups/with-description': async (world) => {
    const { path, title } = await group(world);
    await world.prepare('PATCH', path, { Description: 'Words' });
    return world.call('GET', `web/sitegroups?$filter=Title eq '${title}'`);
  },
  'users/current': ({ call }) => call('GET', 'web/currentuser'),
  'users/ensure': ({ call }) => call('POST', 'web/ensureuser', { logonName: AMIRA }),
  'users/ensure-everyone-by-its-english-name': ({ call }) =>
    call('POST', 'web/ensureuser', { logonName: 'Everyone except external users' }),
  'users/ensure-in-batch': ({ batch }) =>
    batch(
      ...[AMIRA, OWNER].map((logonName) => ({ method: 'POST', path: 'web/ensureuser', body: { logonName } }))
    ),
  'users/guest': async ({ prepare, call }) => {
    await prepare('POST', 'web/ensureuser', { logonName: AMIRA });
    return call('GET', `web/siteusers?$filter=Email eq '${AMIRA}'`);
  },
  'users/microsoft-365-groups': ({ batch }) =>
    batch(
      ...directoryGroups.map(({ email }) => ({
        method: 'POST',
        path: 'web/ensureuser',
        body: { logonName: email }
      }))
    ),
  'users/site-users-all': ({ call }) => call('GET', 'web?$select=Id,SiteUsers&$expand=SiteUsers'),
  'users/with-aad-object-id': async (world) =>
    world.call('GET', `web/getuserbyid(${await ownId(world)})?$select=*,AadObjectId`),
  'web/id-url-regional-settings': ({ call }) =>
    call('GET', 'web?$select=Id,Url,RegionalSettings&$expand=RegionalSettings,RegionalSettings/TimeZone'),
  'web/minimal-metadata-201': ({ fresh, call }) =>
    call('POST', 'web/sitegroups', { Title: fresh('Group') }, MINIMAL),
  'web/time-zones-all': ({ call }) =>
    call('GET', 'web/regionalsettings?$select=DateFormat,TimeZones&$expand=TimeZones'),
  'web/utc-to-local-time': ({ call }) =>
    call('POST', "web/regionalsettings/timezone/utctolocaltime(@a)?@a='2021-07-15T13:15:15'")
};
