import { AMIRA, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';
import type { IList } from '@pnp/sp/lists';

let started: Started;
let list: IList;
beforeAll(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('Fields');
  list = web.lists.getByTitle('Fields');
});
afterAll(() => started.close());

describe('columns', () => {
  it('keep their XML as it was sent, with what SharePoint adds and what was changed since', async () => {
    const { fields } = list;
    const { Id = '' } = await fields.createFieldAsXml(
      '<Field Type="Text" Name="Sent" DisplayName="As sent" Indexed="TRUE" Required="FALSE" />'
    );
    const xml = async (): Promise<string> => (await fields.getById(Id).select('SchemaXml')()).SchemaXml;
    expect(await xml()).toMatch(
      /^<Field Type="Text" Name="\w+" DisplayName="As sent" Indexed="TRUE" Required="FALSE" ID="\{.{36}\}" SourceID="\{.{36}\}" StaticName="\w+" ColName="nvarchar\d+" RowOrdinal="0" \/>$/
    );
    await fields.getById(Id).update({ Indexed: false, Description: 'Since' });
    expect(await xml()).toMatch(/Indexed="FALSE" .*Description="Since"/);
    await fields.getById(Id).delete();
  });

  it('of every type are made by typed calls', async () => {
    await list.fields.addText('Words', { MaxLength: 40 });
    await list.fields.addMultilineText('Long', { NumberOfLines: 8, RichText: false });
    await list.fields.addNumber('Amount', { MinimumValue: 0, MaximumValue: 10 });
    await list.fields.addDateTime('When');
    await list.fields.addBoolean('Flag');
    await list.fields.addChoice('Pick', { Choices: ['a', 'b'] });
    await list.fields.addMultiChoice('Picks', { Choices: ['a', 'b', 'c'] });
    await list.fields.addUser('Who', { SelectionMode: 0 });
    await list.fields.addUrl('Link');
    const kinds = await list.fields
      .filter('CanBeDeleted eq true')
      .select('InternalName', 'TypeAsString', 'FieldTypeKind')();
    expect(kinds.map((field) => [field.InternalName, field.TypeAsString, field.FieldTypeKind])).toEqual([
      ['Words', 'Text', 2],
      ['Long', 'Note', 3],
      ['Amount', 'Number', 9],
      ['When', 'DateTime', 4],
      ['Flag', 'Boolean', 8],
      ['Pick', 'Choice', 6],
      ['Picks', 'MultiChoice', 15],
      ['Who', 'User', 20],
      ['Link', 'URL', 11]
    ]);
  });

  it('by XML take their internal name from the display name, unless the hint says otherwise', async () => {
    const xml = '<Field Type="Text" Name="PolicyKey" DisplayName="Policy key" />';
    expect((await list.fields.createFieldAsXml(xml)).InternalName).toBe('Policy_x0020_key');
    await list.fields.getByTitle('Policy key').delete();
    const hinted = await list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
    expect(hinted).toMatchObject({ InternalName: 'PolicyKey', Title: 'Policy key' });
  });

  it('take other choices from a body that names their type, and from no other', async () => {
    await list.fields.addChoice('Mood', { Choices: ['a', 'b'] });
    const field = list.fields.getByInternalNameOrTitle('Mood');
    await expect(field.update({ Choices: ['a', 'b', 'c'] })).rejects.toMatchObject({ status: 400 });
    await field.update({ '@odata.type': '#SP.FieldChoice', Choices: ['a', 'b', 'c'] });
    expect(await field.select('Choices')()).toMatchObject({ Choices: ['a', 'b', 'c'] });
  });

  it('by XML carry choices, default, index and formatter', async () => {
    const field = await list.fields.createFieldAsXml(
      '<Field Type="MultiChoice" DisplayName="Reasons" Required="TRUE" Group="Ours" CustomFormatter="{&quot;a&quot;:1}"><CHOICES><CHOICE>One</CHOICE><CHOICE>Two &amp; three</CHOICE></CHOICES><Default>One</Default></Field>'
    );
    expect(field).toMatchObject({
      Choices: ['One', 'Two & three'],
      DefaultValue: 'One',
      Required: true,
      Group: 'Ours',
      CustomFormatter: '{"a":1}'
    });
    expect(field.SchemaXml).toContain('<CHOICE>Two &amp; three</CHOICE>');
  });

  it('are changed and deleted', async () => {
    await list.fields
      .getByInternalNameOrTitle('Words')
      .update({ Title: 'New words', Indexed: true, CustomFormatter: '{}' });
    expect(await list.fields.getByInternalNameOrTitle('Words')()).toMatchObject({
      Title: 'New words',
      Indexed: true,
      CustomFormatter: '{}'
    });
    await list.fields.getByInternalNameOrTitle('Link').delete();
    expect((await refusalOf(list.fields.getByInternalNameOrTitle('Link')())).status).toBe(400);
    expect((await refusalOf(list.fields.getByInternalNameOrTitle('Title').delete())).status).toBe(400);
  });

  it('are refused when malformed, unknown or a second time', async () => {
    expect((await refusalOf(list.fields.createFieldAsXml('<Field Type="Text"'))).status).toBe(400);
    expect(
      (await refusalOf(list.fields.createFieldAsXml('<Field Type="Wondrous" DisplayName="X" />'))).status
    ).toBe(501);
    expect((await refusalOf(list.fields.addText('New words'))).status).toBe(400);
    expect(
      (await refusalOf(list.fields.addMultilineText('Unindexable', { Indexed: true } as never))).status
    ).toBe(400);
  });

  it('are shown in every form, and only who may change the list can say so', async () => {
    await list.fields.addText('Shown');
    await list.fields.getByTitle('Shown').setShowInNewForm(true);
    expect((await refusalOf(list.fields.getByTitle('Shown').setShowInNewForm(false))).status).toBe(501);
    const asReader = (await started.as(AMIRA)).web.lists.getByTitle('Fields').fields.getByTitle('Shown');
    expect((await refusalOf(asReader.setShowInNewForm(true))).status).toBe(403);
  });

  it('have titles of 255 characters at most', async () => {
    expect((await refusalOf(list.fields.addText('x'.repeat(256)))).status).toBe(400);
  });

  it('twenty at most are indexed', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Many indexes');
    const many = web.lists.getByTitle('Many indexes');
    for (let n = 1; n <= 20; n += 1) await many.fields.addNumber(`N${n}`, { Indexed: true } as never);
    expect((await refusalOf(many.fields.addNumber('N21', { Indexed: true } as never))).status).toBe(400);
  });
});

describe('unique columns', () => {
  it('need an index, ignore case and refuse a duplicate with the code that names it', async () => {
    expect(
      (await refusalOf(list.fields.getByInternalNameOrTitle('Pick').update({ EnforceUniqueValues: true })))
        .status
    ).toBe(400);
    await list.fields
      .getByInternalNameOrTitle('PolicyKey')
      .update({ Indexed: true, EnforceUniqueValues: true });
    await list.items.add({ PolicyKey: 'Social' });
    const second = await list.items.add({ PolicyKey: 'Other' });
    expect((await refusalOf(list.items.add({ PolicyKey: 'sOCIAL' }))).code).toMatch(/^-2130575169/);
    expect((await refusalOf(list.items.getById(second.Id).update({ PolicyKey: 'social' }))).code).toMatch(
      /^-2130575169/
    );
    await list.items.getById(second.Id).update({ PolicyKey: 'OTHER' });
    expect(await list.items()).toHaveLength(2);
  });

  it("and reading only one's own rows exclude each other, each way round", async () => {
    expect((await refusalOf(list.update({ ReadSecurity: 2 }))).status).toBe(400);
    const { web } = await started.as(OWNER);
    await web.lists.add('Own only');
    const own = web.lists.getByTitle('Own only');
    await own.update({ ReadSecurity: 2 });
    await own.fields.addText('Key', { Indexed: true } as never);
    expect((await refusalOf(own.fields.getByTitle('Key').update({ EnforceUniqueValues: true }))).status).toBe(
      400
    );
  });

  it('cannot be turned on over duplicates', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Doubles');
    const doubles = web.lists.getByTitle('Doubles');
    await doubles.fields.addText('Key', { Indexed: true } as never);
    await doubles.items.add({ Key: 'a' });
    await doubles.items.add({ Key: 'A' });
    expect(
      (await refusalOf(doubles.fields.getByTitle('Key').update({ EnforceUniqueValues: true }))).code
    ).toMatch(/^-2130575169/);
    expect((await doubles.fields.getByTitle('Key')()).EnforceUniqueValues).toBe(false);
  });
});
