import { LINKED_COLUMNS, linkedValues, PLAIN_CLEARED, PLAIN_COLUMNS, PLAIN_VALUES } from '../columns';
import { VERBOSE } from '../world';
import type { Calls } from './calls';
import { filled, ownId } from './items';

const view = (...names: string[]): string =>
  `<View><ViewFields>${names.map((name) => `<FieldRef Name='${name}' />`).join('')}</ViewFields><RowLimit>20</RowLimit></View>`;
const query = (ViewXml: string, more = {}): unknown => ({ query: { ViewXml, ...more } });
const TITLES = view('Title');

/** What asks for rows as the list's own pages do. */
export const stream = (...names: string[]): unknown => ({
  parameters: { ViewXml: view(...names), RenderOptions: 2 }
});
const PLAIN = [
  'Title',
  'Text1',
  'MultilineText1',
  'Number1',
  'Bool1',
  'DateTime1',
  'ChoiceSingle1',
  'ChoiceMulti1'
];
const LINKED = ['Title', 'URLField1', 'URLField2', 'UserSingleField1', 'UserMultiField1'];

export const caml: Calls = {
  'getitems/dates-in-utc': async ({ rows, call }) =>
    call('POST', `${await rows(2)}/getitems?$select=*,Title`, query(TITLES, { DatesInUtc: true })),
  'getitems/second-page': async ({ rows, call }) =>
    call(
      'POST',
      `${await rows(3)}/getitems`,
      query(TITLES, { ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' } })
    ),
  'getitems/site-local-dates-in-batch': async ({ rows, batch }) =>
    batch({ method: 'POST', path: `${await rows(3)}/getitems`, body: query(TITLES) }),
  'getitems/site-local-dates-without-offset': async ({ rows, call }) =>
    call('POST', `${await rows(2)}/getitems?$select=*,Title`, query(TITLES)),
  'getitems/verbose-with-etag': async ({ file, call }) =>
    call('POST', `${(await file()).library}/getitems`, query('<View/>'), VERBOSE),
  'getitems/with-role-assignments': async ({ rows, call }) =>
    call(
      'POST',
      `${await rows(1)}/getitems?$expand=RoleAssignments/RoleDefinitionBindings`,
      query(view('Title', 'FileRef'))
    ),
  'renderlistdata/rows-paged': async ({ rows, inBatch }) =>
    inBatch('POST', `${await rows(3)}/renderlistdataasstream`, stream('Title')),
  'renderlistdata/url-user-taxonomy-lookup': async (world) => {
    const path = await filled(world, LINKED_COLUMNS, linkedValues(await ownId(world)));
    return world.inBatch('POST', `${path}/renderlistdataasstream`, stream(...LINKED));
  },
  'renderlistdata/values': async (world) =>
    world.inBatch(
      'POST',
      `${await filled(world, PLAIN_COLUMNS, PLAIN_VALUES)}/renderlistdataasstream`,
      stream(...PLAIN)
    ),
  'renderlistdata/values-cleared': async (world) =>
    world.inBatch(
      'POST',
      `${await filled(world, PLAIN_COLUMNS, PLAIN_VALUES, PLAIN_CLEARED)}/renderlistdataasstream`,
      stream(...PLAIN)
    )
};
