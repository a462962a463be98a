'use strict';

const { mixinJestEnvironment } = require('@stryker-mutator/jest-runner');

// As in jest.config.js: SPFx's build brings an older Jest whose environment lies in the way of this one's.
const { TestEnvironment } = require(
  require.resolve('jest-environment-node', { paths: [require.resolve('jest/package.json')] })
);

/** Jest's own environment, which tells Stryker which test runs through which line. */
module.exports = mixinJestEnvironment(TestEnvironment);
