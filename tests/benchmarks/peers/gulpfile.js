'use strict';

const build = require('@microsoft/sp-build-web');

build.lintCmd.enabled = false;

build.initialize(require('gulp'));
