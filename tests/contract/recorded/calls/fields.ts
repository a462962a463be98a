import { randomUUID } from 'node:crypto';
import type { World } from '../world';
import type { Calls } from './calls';

const CHOICE =
  '<Field Type="Choice" Name="Pick" DisplayName="Pick"><CHOICES><CHOICE>Option A</CHOICE></CHOICES></Field>';
const CHOICES = '<CHOICES><CHOICE>Option A</CHOICE><CHOICE>Option B</CHOICE></CHOICES>';

/** Makes a column from XML whose attributes stand in the order that was recorded. */
const creating =
  (attributes: string, inner = '') =>
  async ({ list, call }: World): ReturnType<World['call']> => {
    const SchemaXml = inner ? `<Field ${attributes}>${inner}</Field>` : `<Field ${attributes} />`;
    return call('POST', `${await list()}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  };

const common = (type: string): string =>
  `Type="${type}" Name="Made" DisplayName="Made" ID="{${randomUUID()}}" Group="TEST GROUP" Required="FALSE"`;
const people = 'UserSelectionMode="1" UserSelectionScope="0"';

/** A column of a list and the address of both. */
async function column({ list, prepare }: World): Promise<{ path: string; id: string }> {
  const path = await list();
  const SchemaXml = `<Field Type="Text" Name="Made" DisplayName="Made" ID="{${randomUUID()}}" Group="" Required="FALSE" />`;
  const { Id } = await prepare<{ Id: string }>('POST', `${path}/fields/createfieldasxml`, {
    parameters: { SchemaXml, Options: 8 }
  });
  return { path, id: Id };
}

export const fields: Calls = {
  'fields/all-of-a-library': async ({ library, call }) =>
    call('GET', `${(await library([CHOICE])).path}?$select=Id,Fields&$expand=Fields`),
  'fields/all-of-a-list-few-properties': async ({ list, call }) => {
    const few = ['Id', 'InternalName', 'Title', 'FieldTypeKind', 'TypeAsString'];
    return call(
      'GET',
      `${await list()}?$select=Id,${few.map((one) => `Fields/${one}`).join()}&$expand=Fields`
    );
  },
  'fields/create-boolean': creating(common('Boolean')),
  'fields/create-choice': creating(
    `${common('Choice')} Format="Dropdown"`,
    `<Default>Option B</Default>${CHOICES}`
  ),
  'fields/create-datetime': creating(
    `${common('DateTime')} Format="DateOnly" FriendlyDisplayFormat="Unspecified" CalType="0"`
  ),
  'fields/create-multichoice': creating(common('MultiChoice'), `<Default>Option B</Default>${CHOICES}`),
  'fields/create-note': creating(common('Note')),
  'fields/create-number': creating(common('Number')),
  'fields/create-text': creating(common('Text')),
  'fields/create-url': creating(`${common('URL')} Format="Hyperlink"`),
  'fields/create-user': creating(`${common('User')} ${people}`),
  'fields/create-usermulti': creating(`${common('UserMulti')} ${people} Mult="TRUE"`),
  'fields/create-xml-asked-for': creating('Type="Text" Name="ADDED_x0020_FIELD" DisplayName="ADDED FIELD"'),
  'fields/default-formula-and-validation': creating(
    `Type="Text" Name="ADDED" DisplayName="ADDED" ID="{${randomUUID()}}" Group="TEST GROUP" Required="TRUE" Description="Words" EnforceUniqueValues="TRUE" Indexed="TRUE"`,
    '<DefaultFormula>="DEFAULT"</DefaultFormula><Validation Message="Invalid">=ISNUMBER(5)</Validation>'
  ),
  'fields/delete-200': async (world) => {
    const { path, id } = await column(world);
    return world.call('DELETE', `${path}/fields(guid'${id}')`);
  },
  'fields/read-after-update': async (world) => {
    const { path, id } = await column(world);
    await world.prepare('PATCH', `${path}/fields(guid'${id}')`, { Title: 'UPDATED' });
    return world.call('GET', `${path}/fields?$filter=Title eq 'UPDATED'&$top=1`);
  },
  'fields/update-204': async (world) => {
    const { path, id } = await column(world);
    return world.call('PATCH', `${path}/fields(guid'${id}')`, { Title: 'UPDATED' });
  }
};
