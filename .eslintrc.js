const { readdirSync } = require('fs');
const path = require('path');

require('@rushstack/eslint-config/patch/modern-module-resolution');

/** Imports run webparts and extensions → features → application → domain. Each layer names those it must not reach for. */
const zones = [
  {
    layer: 'domain',
    mayNotImport: ['application', 'adapters', 'components', 'features', 'webparts', 'extensions']
  },
  { layer: 'application', mayNotImport: ['adapters', 'components', 'features', 'webparts', 'extensions'] },
  { layer: 'adapters', mayNotImport: ['components', 'features', 'webparts', 'extensions'] },
  { layer: 'components', mayNotImport: ['adapters', 'features', 'webparts', 'extensions'] },
  { layer: 'features', mayNotImport: ['adapters', 'webparts', 'extensions'] }
].flatMap(({ layer, mayNotImport }) =>
  mayNotImport.map((other) => ({
    target: `./src/${layer}`,
    from: `./src/${other}`,
    message: `${layer} may not import ${other}: see docs/architecture.md.`
  }))
);

const featureZones = readdirSync(path.join(__dirname, 'src/features')).map((feature) => ({
  target: `./src/features/${feature}`,
  from: './src/features',
  except: [`./${feature}`],
  message: 'No feature imports another: the web part puts them together.'
}));

const outside = {
  pnp: { group: ['@pnp/*', '@pnp/**'], message: 'PnPjs is reached through adapters only.' },
  http: { group: ['@microsoft/sp-http*'], message: 'SharePoint is reached through adapters only.' },
  react: {
    group: ['react', 'react-dom', '@fluentui/*', '@fluentui/**'],
    message: 'No screens below the features.'
  },
  spfx: { group: ['@microsoft/*'], message: 'The domain and application know nothing of SPFx.' }
};

/** A text without offset is read in the device's time zone: domain/moment.ts refuses it. */
const readingMoments = [
  'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
  'NewExpression[callee.name="Date"][arguments.length=1] > :matches(Literal, TemplateLiteral, Identifier, MemberExpression).arguments'
].map((selector) => ({ selector, message: 'A moment is read by domain/moment.ts alone.' }));

/** Words are in loc/; `npm run test:long` reads every screen in a language that nobody speaks. */
const shownNames = '/^(aria-label|ariaLabel|alt|description|label|placeholder|text|title)$/';
const wordsInCode = [
  `JSXAttribute[name.name=${shownNames}] > Literal[value=/[A-Za-z]/]`,
  `Property[key.name=${shownNames}] > Literal.value[value=/^[A-Z]/]`
].map((selector) => ({ selector, message: 'Words that people see are in loc/.' }));

/** The workbench's rooms that serve any solution. */
const genericRooms = ['sharepoint', 'standins', 'host', 'dev', 'store'];

const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

module.exports = {
  root: true,
  ignorePatterns: [
    'node_modules',
    'dist',
    'lib',
    'release',
    '/sharepoint',
    'temp',
    'test-results',
    '*.scss.ts',
    'workbench/.data'
  ],
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      extends: [
        '@microsoft/eslint-config-spfx/lib/profiles/react',
        'plugin:jsx-a11y/recommended',
        'plugin:react-hooks/recommended'
      ],
      parserOptions: { tsconfigRootDir: __dirname, project: './tsconfig.json' },
      plugins: ['import'],
      settings: {
        'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
        react: { version: '17.0' }
      },
      rules: {
        '@rushstack/no-new-null': 'off',
        '@typescript-eslint/no-explicit-any': 'error',
        'no-console': 'error',
        'no-restricted-syntax': ['error', ...readingMoments],
        // A region that scrolls must be reachable by keyboard.
        'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
        'import/no-restricted-paths': [
          'error',
          { zones: [...zones, ...featureZones, { target: './src', from: './workbench' }] }
        ]
      }
    },
    {
      files: ['src/domain/**', 'src/application/**'],
      rules: restricted(outside.pnp, outside.spfx, outside.react)
    },
    { files: ['src/domain/moment.ts'], rules: { 'no-restricted-syntax': 'off' } },
    { files: ['src/components/**', 'src/features/**'], rules: restricted(outside.pnp, outside.http) },
    {
      files: ['src/components/**', 'src/features/**', 'src/webparts/**'],
      rules: {
        'react/jsx-no-literals': ['error', { allowedStrings: [',', '.', ':', '·', '•••'] }],
        'no-restricted-syntax': ['error', ...readingMoments, ...wordsInCode]
      }
    },
    { files: ['src/adapters/**'], rules: restricted(outside.react) },
    { files: ['src/webparts/**'], rules: restricted(outside.pnp) },
    { files: ['src/extensions/**'], rules: restricted(outside.pnp, outside.react) },
    {
      files: [
        'config/*.ts',
        'workbench/**/*.ts',
        'workbench/**/*.tsx',
        'tests/**/*.ts',
        'tools/**/*.ts',
        'tests/**/*.tsx'
      ],
      extends: ['plugin:@typescript-eslint/recommended'],
      parser: '@typescript-eslint/parser',
      parserOptions: { tsconfigRootDir: __dirname, project: './config/tsconfig.node.json' },
      plugins: ['import', '@typescript-eslint'],
      settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
      rules: {
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/consistent-type-imports': 'error'
      }
    },
    {
      files: genericRooms.map((room) => `workbench/${room}/**`),
      rules: {
        'import/no-restricted-paths': [
          'error',
          {
            zones: genericRooms.flatMap((room) => [
              {
                target: `./workbench/${room}`,
                from: './src',
                message: 'This room knows nothing of our product.'
              },
              {
                target: `./workbench/${room}`,
                from: './workbench/intranet',
                message: 'The intranet composes this room.'
              }
            ])
          }
        ]
      }
    },
    {
      files: ['*.js', '*.mjs', '**/*.mjs', '**/*.cjs', 'config/*.js', 'tests/benchmarks/peers/*.js'],
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
      env: { node: true, es2022: true },
      extends: ['eslint:recommended']
    },
    {
      files: ['src/loc/**/*.js'],
      env: { amd: true },
      extends: ['eslint:recommended']
    }
  ]
};
