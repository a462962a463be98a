import type { Calls } from './calls';

const breaking = 'breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)';

export const lists: Calls = {
  'lists/all': async ({ list, library, call }) => {
    await list();
    await library();
    return call('GET', 'web?$select=Id,Lists&$expand=Lists');
  },
  'lists/break-role-inheritance': async ({ list, call }) => call('POST', `${await list()}/${breaking}`),
  'lists/by-server-relative-url': async ({ library, call }) =>
    call('GET', `web/getlist('${(await library()).url}')?$select=Id,ListExperienceOptions,Title`),
  'lists/create-generic-201': ({ fresh, call }) =>
    call('POST', 'web/lists', { Title: fresh('Made'), BaseTemplate: 100 }),
  'lists/create-in-batch-201-etag-location': ({ fresh, inBatch }) =>
    inBatch('POST', 'web/lists', { Title: fresh('Made'), BaseTemplate: 100 }),
  'lists/create-library-201': ({ fresh, call }) =>
    call('POST', 'web/lists', { Title: fresh('Made'), BaseTemplate: 101 }),
  'lists/delete-200': async ({ list, call }) => call('DELETE', await list()),
  'lists/has-unique-role-assignments': async ({ list, call }) =>
    call('GET', `${await list()}?$select=Id,HasUniqueRoleAssignments`),
  'lists/update-204': async ({ list, call }) => call('PATCH', await list(), { Description: 'Changed' }),
  'lists/update-in-batch-204-etag': async ({ list, inBatch }) =>
    inBatch('PATCH', await list(), { Description: 'Changed' })
};
