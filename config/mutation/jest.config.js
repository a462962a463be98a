'use strict';

const { resolve } = require('path');
const { projects, rootDir, testTimeout } = require('../jest.config');

/** The unit tests alone, as Stryker runs them. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  rootDir,
  testTimeout,
  testEnvironment: resolve(__dirname, 'environment.js')
};
