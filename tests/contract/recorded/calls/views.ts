import type { World } from '../world';
import type { Calls } from './calls';

const QUERY = "<Where><Eq><FieldRef Name='LinkFilename' /><Value Type='Text'>General</Value></Eq></Where>";

async function view({ library, fresh, prepare }: World): Promise<string> {
  const { path } = await library();
  const { Id } = await prepare<{ Id: string }>('POST', `${path}/views/add`, {
    parameters: { Title: fresh('View'), RowLimit: 3 }
  });
  return `${path}/views(guid'${Id}')`;
}

export const views: Calls = {
  'views/add': async ({ library, fresh, call }) =>
    call('POST', `${(await library()).path}/views/add`, {
      parameters: { Title: fresh('View'), RowLimit: 3 }
    }),
  'views/add-with-query-in-single-quotes': async ({ library, fresh, call }) =>
    call('POST', `${(await library()).path}/views/add`, {
      parameters: { Title: fresh('View'), RowLimit: 3, Query: QUERY }
    }),
  'views/add-view-field': async (world) =>
    world.call('POST', `${await view(world)}/viewfields/addviewfield`, { strField: 'Created' }),
  'views/all-of-a-library': async ({ library, call }) =>
    call('GET', `${(await library()).path}?$select=Id,Title,ListExperienceOptions,Views&$expand=Views`),
  'views/delete': async (world) => world.call('POST', `${await view(world)}/deleteobject`),
  'views/view-fields-expanded': async ({ library, call }) =>
    call(
      'GET',
      `${(await library()).path}?$select=Id,Views/Title,Views/ViewFields,Views/Id&$expand=Views,Views/ViewFields`
    )
};
