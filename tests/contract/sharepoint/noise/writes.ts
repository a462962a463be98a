import fc from 'fast-check';
import { AMIRA } from '../../startTenant';
import { LIST } from './words';
import type { Ask } from './words';

const properties = fc.constantFrom(
  ...[
    'Title',
    'Count',
    'Due',
    'ReviewerId',
    'State',
    'Notes',
    'Id',
    'BaseTemplate',
    'FieldTypeKind',
    'Choices'
  ],
  ...[
    'MaxLength',
    'Indexed',
    'EnforceUniqueValues',
    'RowLimit',
    'ViewQuery',
    'ReadSecurity',
    'parameters',
    'query'
  ],
  ...[
    'SchemaXml',
    'ViewXml',
    'formValues',
    'FieldName',
    'FieldValue',
    'bNewDocumentUpdate',
    'logonName',
    'LoginName'
  ],
  ...['BasePermissions', 'High', 'Low', 'Order', 'text', '__proto__', 'results']
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e300,
      1,
      2,
      '',
      '1',
      'x'.repeat(300),
      '2026-01-01',
      '<View/>',
      '<Field'
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(properties, tie('value'), { maxKeys: 3 })
  )
})).value;
const MERGE = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const sound = fc.constantFrom<Ask & { body: string }>(
  ...[
    { path: `${LIST}/items`, body: { Title: 'x', Count: 1, State: 'open' } },
    { path: `${LIST}/items(1)`, headers: MERGE, body: { Title: 'y', Due: '2026-01-01T00:00:00Z' } },
    {
      path: `${LIST}/items(1)/ValidateUpdateListItem`,
      body: { formValues: [{ FieldName: 'Title', FieldValue: 'z' }], bNewDocumentUpdate: false }
    },
    { path: `${LIST}/items(1)/comments`, body: { text: 'x' } },
    { path: `${LIST}/fields`, body: { Title: 'Column', FieldTypeKind: 2 } },
    { path: `${LIST}/fields/getbytitle('Notes')`, headers: MERGE, body: { Description: 'x' } },
    { path: `${LIST}/views`, body: { Title: 'View', RowLimit: 5 } },
    { path: `${LIST}/defaultview`, headers: MERGE, body: { RowLimit: 5 } },
    { path: `${LIST}/getitems`, body: { query: { ViewXml: '<View/>' } } },
    { path: `${LIST}/RenderListDataAsStream`, body: { parameters: { ViewXml: '<View/>' } } },
    { path: LIST, headers: MERGE, body: { Description: 'x' } },
    { path: 'web/lists', body: { Title: 'List', BaseTemplate: 100 } },
    { path: 'web/ensureuser', body: { logonName: AMIRA } },
    { path: 'web/sitegroups', body: { Title: 'Group' } },
    { path: 'web/sitegroups/getbyid(3)/users', body: { LoginName: AMIRA } },
    { path: 'web/roledefinitions', body: { Name: 'Role', BasePermissions: { High: 1, Low: 1 }, Order: 1 } },
    { path: 'web', headers: MERGE, body: { Title: 'x' } }
  ].map((ask) => ({ method: 'POST', ...ask, body: JSON.stringify(ask.body) }))
);

/** Writes whose bodies are right but for a property or two, or broken off. */
export const writes: fc.Arbitrary<Ask> = fc
  .tuple(sound, fc.dictionary(properties, value, { maxKeys: 2 }), fc.option(fc.nat(40), { freq: 6 }))
  .map(([ask, changes, length]) => ({
    ...ask,
    body: `${ask.body.slice(0, -1)},${JSON.stringify(changes).slice(1)}`
      .replace(/,}$/, '}')
      .slice(0, length ?? undefined)
  }));
