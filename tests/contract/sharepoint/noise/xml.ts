import fc from 'fast-check';
import { columns, LIST, noise } from './words';
import type { Ask } from './words';

const attribute = fc
  .tuple(
    fc.constantFrom('Name', 'Type', 'LookupId', 'Ascending', 'ID', 'DisplayName', 'OffsetDays'),
    fc.oneof(columns, fc.constantFrom('TRUE', 'Integer', 'DateTime', 'Text', 'Choice', '1e99'), noise)
  )
  .map(([name, text]) => ` ${name}="${text.replace(/[<&"]/g, '')}"`);
const elements = fc.constantFrom(
  ...['View', 'Query', 'Where', 'And', 'Or', 'Eq', 'In', 'Values', 'Value', 'Contains', 'IsNull', 'OrderBy'],
  ...['ViewFields', 'FieldRef', 'RowLimit', 'Membership', 'Joins', 'Field', 'CHOICES', 'Default', 'Today'],
  ...['constructor', '__proto__']
);
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      "<FieldRef Name='Title'/>",
      "<FieldRef Name='Due'/>",
      "<Value Type='Text'>one</Value>",
      '<UserID/>'
    ),
    fc.constantFrom(
      '<Value><Today/></Value>',
      "<Value><Today OffsetDays='x'/></Value>",
      '<RowLimit>-1</RowLimit>',
      '<'
    ),
    noise,
    fc
      .tuple(elements, fc.array(attribute, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, attributes, inner]) => `<${name}${attributes.join('')}>${inner.join('')}</${name}>`)
  )
})).node;
const documents = fc.oneof(
  element,
  element.map((inner) => `<View>${inner}</View>`),
  element.map((inner) => `<View><Query><Where>${inner}</Where></Query></View>`),
  fc
    .tuple(fc.constantFrom('Eq', 'In', 'Contains', 'Geq', 'And', 'constructor'), columns, element)
    .map(([name, column, inner]) => `<${name}><FieldRef Name="${column}"/>${inner}</${name}>`)
    .map((inner) => `<View><Query><Where>${inner}</Where></Query></View>`)
);

/** CAML and schema XML wherever they are taken. */
export const xmlWrites: fc.Arbitrary<Ask> = fc
  .tuple(
    fc.constantFrom<[string, (text: string) => unknown]>(
      ['getitems', (ViewXml) => ({ query: { ViewXml } })],
      ['RenderListDataAsStream', (ViewXml) => ({ parameters: { ViewXml } })],
      ['defaultview/setviewxml', (viewXml) => ({ viewXml })],
      ['fields/createfieldasxml', (SchemaXml) => ({ parameters: { SchemaXml } })]
    ),
    documents
  )
  .map(([[below, body], text]) => ({
    method: 'POST',
    path: `${LIST}/${below}`,
    body: JSON.stringify(body(text))
  }));
