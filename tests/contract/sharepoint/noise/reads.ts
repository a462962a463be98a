import fc from 'fast-check';
import { columns, encoded, joined, LIST, literal, noise } from './words';
import type { Ask } from './words';

const routes = fc.constantFrom(
  ...[
    'web',
    'site',
    'rootweb',
    'lists',
    'items',
    'fields',
    'views',
    'defaultView',
    'viewfields',
    'rootFolder'
  ],
  ...['files', 'siteusers', 'sitegroups', 'users', 'currentuser', 'groups', 'ensureuser', 'roledefinitions'],
  ...[
    'roleassignments',
    'addroleassignment',
    'removeroleassignment',
    'breakroleinheritance',
    'attachmentfiles'
  ],
  ...[
    'add',
    'versions',
    'comments',
    'recycle',
    'recyclebin',
    'restore',
    'getbyid',
    'getbytitle',
    'getbyname'
  ],
  ...[
    'getlist',
    'getitems',
    'RenderListDataAsStream',
    'ValidateUpdateListItem',
    'GetStorageEntity',
    '$value'
  ],
  ...[
    'getfilebyserverrelativepath',
    'getfolderbyserverrelativepath',
    'effectivebasepermissions',
    'contextinfo'
  ],
  ...['getusereffectivepermissions', 'setshowinnewform', 'defaultdocumentlibrary', 'getuserbyid', '$batch']
);
const starts = fc.constantFrom(
  ...[
    'web',
    LIST,
    `${LIST}/items(1)`,
    `${LIST}/fields`,
    `${LIST}/views`,
    'web/siteusers',
    'web/sitegroups',
    'site'
  ]
);

/** Any path with any method. */
export const requests = fc
  .record({
    verb: fc.constantFrom('GET', 'GET', 'POST', 'MERGE', 'PUT', 'DELETE', 'OPTIONS'),
    start: starts,
    rest: fc.array(
      joined([
        fc.oneof({ weight: 4, arbitrary: routes }, { weight: 1, arbitrary: noise.map(encoded) }),
        fc.oneof(
          fc.constant(''),
          literal.map((text) => `(${encoded(text)})`),
          fc.constantFrom('', '()', '(1)', '(1,2)', '(a=1)', '(@p)', "(@p)?@p='x'", "('Fuzzed')", '(1', "('")
        )
      ]),
      { maxLength: 3 }
    )
  })
  .map(({ verb, start, rest }): Ask => ({
    method: verb === 'MERGE' ? 'POST' : verb,
    path: [start, ...rest].join('/'),
    headers: verb === 'MERGE' ? { 'X-HTTP-Method': verb } : {},
    body: '{}'
  }));

const filter = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    joined([columns, fc.constantFrom('eq', 'ne', 'gt', 'le', 'like'), literal], ' '),
    noise,
    joined([tie('node'), fc.constantFrom('and', 'or', 'xor'), tie('node')], ' '),
    tie('node').map((inner) => `not (${inner})`),
    fc
      .tuple(fc.constantFrom('startswith', 'substringof', 'endswith', 'year'), columns, literal)
      .map(([call, a, b]) => `${call}(${call === 'substringof' ? `${b},${a}` : `${a},${b}`})`)
  )
})).node;
const paths = fc
  .array(fc.oneof(columns, noise, joined([columns, columns], '/')), { maxLength: 3 })
  .map(String);
const tokens = fc.constantFrom(
  '',
  'Paged=TRUE',
  'Paged=TRUE&p_ID=1',
  'Paged=TRUE&p_ID=x',
  'Paged=TRUE&p_ID=1&p_Count=z'
);

const option = fc.oneof(
  fc.tuple(fc.constant('$filter'), filter),
  fc.tuple(fc.constantFrom('$select', '$expand'), paths),
  fc.tuple(fc.constant('$orderby'), joined([columns, fc.constantFrom('', ' desc', ' sideways')])),
  fc.tuple(fc.constantFrom('$top', '$skip'), fc.oneof(literal, fc.nat(20).map(String))),
  fc.tuple(fc.constant('$skiptoken'), fc.oneof(noise, tokens)),
  fc.tuple(fc.constant('$apply'), noise)
);

/** Reads with any OData options. */
export const queries: fc.Arbitrary<Ask> = fc
  .tuple(
    fc.constantFrom(
      `${LIST}/items`,
      `${LIST}/items`,
      `${LIST}/items(1)`,
      'web/lists',
      'web/siteusers',
      'web'
    ),
    fc.array(option, { minLength: 1, maxLength: 3, size: 'small' })
  )
  .map(([path, options]) => ({
    method: 'GET',
    path: `${path}?${options.map(([name, text]) => `${name}=${encoded(text)}`).join('&')}`
  }));
