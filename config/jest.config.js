'use strict';

const path = require('path');

const root = path.resolve(__dirname, '..');

// These ship ES modules only, which Jest runs as CommonJS.
const esModules = ['@pnp', 'chevrotain', '@chevrotain', 'lodash-es'].join('|');

// SPFx's build brings an older Jest whose environment lies in the way of this one's.
const nodeEnvironment = require.resolve('jest-environment-node', {
  paths: [require.resolve('jest/package.json')]
});

function project(name) {
  return {
    displayName: name,
    rootDir: root,
    testEnvironment: nodeEnvironment,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`, `<rootDir>/tests/${name}/**/*.test.tsx`],
    transform: {
      '^.+\\.(t|j)sx?$': [
        'babel-jest',
        {
          babelrc: false,
          configFile: false,
          presets: ['@babel/preset-typescript'],
          plugins: ['@babel/plugin-transform-modules-commonjs', require.resolve('./onDemandAsCommonJs')]
        }
      ]
    },
    // Its parts export themselves to `import` only; Jest asks with `require`.
    moduleNameMapper: { '^@chevrotain/(.*)$': '<rootDir>/node_modules/@chevrotain/$1/lib/src/api.js' },
    transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
    modulePathIgnorePatterns: ['<rootDir>/(lib|dist|release|temp)/']
  };
}

/** Long enough for a busy machine: it ends what hangs, it judges no speed. */
const testTimeout = 60_000;

/** Most contract tests start from the same lists, which are made once. */
const contract = {
  ...project('contract'),
  globalSetup: '<rootDir>/tests/contract/shared/begin.ts',
  globalTeardown: '<rootDir>/tests/contract/shared/end.ts'
};

module.exports = { rootDir: root, testTimeout, projects: [project('unit'), project('package'), contract] };
