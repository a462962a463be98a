import {
  LINKED_CLEARED,
  LINKED_COLUMNS,
  linkedValues,
  PLAIN_CLEARED,
  PLAIN_COLUMNS,
  PLAIN_VALUES
} from '../columns';
import type { World } from '../world';
import type { Calls } from './calls';

const PICTURE = "addusingpath(decodedUrl='I''m special.txt')";
const FIELDS = ['Id', 'InternalName', 'Title', 'FieldTypeKind', 'TypeAsString'].map((one) => `Fields/${one}`);
const EXPANDED = `?$select=Id,Title,Items,${FIELDS.join()}&$expand=Items,Fields`;
const ATTACHMENTS = '/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles&$filter=Id eq 1';
const UNDERSCORED = '<Field Type="Text" Name="_SpecialField" DisplayName="SpecialField" />';
const DATE = '<Field Type="DateTime" Name="MyDateField" DisplayName="MyDateField" Format="DateOnly" />';

/** A list with one row and, if there are changes, with that row changed. */
export async function filled(
  { list, prepare }: World,
  columns: string[],
  values: unknown,
  changes?: unknown
): Promise<string> {
  const path = await list(columns);
  await prepare('POST', `${path}/items`, values);
  if (changes) await prepare('PATCH', `${path}/items(1)`, changes);
  return path;
}

export async function ownId({ prepare }: World): Promise<number> {
  return (await prepare<{ Id: number }>('GET', 'web/currentuser')).Id;
}

const form = (values: Record<string, string>): unknown => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  bNewDocumentUpdate: false
});

/** A new row as a form sends it. */
const newForm = (folder: string, values: Record<string, string>): unknown => ({
  ...(form(values) as object),
  listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 }
});

export const items: Calls = {
  'items/add-validated': async ({ list, prepare, call }) => {
    const path = await list(PLAIN_COLUMNS);
    const { ServerRelativeUrl } = await prepare<Record<string, string>>('GET', `${path}/rootfolder`);
    const values = {
      Title: 'Item',
      Text1: 'Words',
      MultilineText1: 'Words',
      Number1: '67687',
      Bool1: '1',
      DateTime1: '2020-12-05 23:25:47',
      ChoiceSingle1: 'Option A',
      ChoiceMulti1: 'Option A;#Option B;#'
    };
    return call('POST', `${path}/AddValidateUpdateItemUsingPath`, newForm(ServerRelativeUrl, values));
  },
  'items/attachment-add-200': async ({ rows, call }) =>
    call('POST', `${await rows(1)}/items(1)/attachmentfiles/${PICTURE}`, 'Words'),
  'items/attachment-recycled': async ({ rows, prepare, call }) => {
    const path = `${await rows(1)}/items(1)/attachmentfiles`;
    await prepare('POST', `${path}/${PICTURE}`, 'Words');
    return call('POST', `${path}/getbyfilename('I''m special.txt')/recycleobject`);
  },
  'items/attachments-expanded': async ({ rows, prepare, call }) => {
    const path = await rows(1);
    await prepare('POST', `${path}/items(1)/attachmentfiles/${PICTURE}`, 'Words');
    return call('GET', path + ATTACHMENTS);
  },
  'items/attachments-none': async ({ rows, call }) => call('GET', (await rows(1)) + ATTACHMENTS),
  'items/column-named-with-underscore': async (world) =>
    world.call(
      'GET',
      `${await filled(world, [UNDERSCORED], { Title: 'Yes', OData__SpecialField: 'No' })}?$select=Id,Items&$expand=Items`
    ),
  'items/delete-200-empty': async ({ rows, call }) => call('DELETE', `${await rows(1)}/items(1)`),
  'items/page-with-next-link': async ({ rows, call }) => call('GET', `${await rows(3)}/items?$top=2`),
  'items/recycle': async ({ rows, call }) => call('POST', `${await rows(1)}/items(1)/recycle`),
  'items/select-id-brings-both-id-and-ID': async ({ rows, call }) =>
    call('GET', `${await rows(3)}/items?$select=Id,Title&$top=100`),
  'items/validate-update': async (world) =>
    world.call(
      'POST',
      `${await filled(world, [UNDERSCORED], { Title: 'Yes' })}/items(1)/validateupdatelistitem`,
      form({ Title: 'No', _SpecialField: 'No' })
    ),
  'items/validate-update-refused-values-200': async (world) =>
    world.call(
      'POST',
      `${await filled(world, [DATE], { Title: 'Yes' })}/items(1)/validateupdatelistitem`,
      form({ Title: 'No', MyDateField: '2024-33-33' })
    ),
  'items/values-cleared': async (world) =>
    world.call('GET', (await filled(world, PLAIN_COLUMNS, PLAIN_VALUES, PLAIN_CLEARED)) + EXPANDED),
  'items/values-text-note-boolean-number-date-currency-choice': async (world) =>
    world.call('GET', (await filled(world, PLAIN_COLUMNS, PLAIN_VALUES)) + EXPANDED),
  'items/values-url-user-taxonomy-lookup': async (world) =>
    world.call('GET', (await filled(world, LINKED_COLUMNS, linkedValues(await ownId(world)))) + EXPANDED),
  'items/values-url-user-taxonomy-lookup-cleared': async (world) => {
    const path = await filled(world, LINKED_COLUMNS, linkedValues(await ownId(world)), LINKED_CLEARED);
    return world.call('GET', `${path}/items?$filter=Id eq 1`);
  },
  'items/versions': async (world) => {
    const path = await filled(world, [], { Title: 'First' }, { Title: 'Second' });
    return world.call('GET', `${path}/items?$select=*,Versions&$expand=Versions&$filter=Id eq 1&$top=1`);
  }
};
