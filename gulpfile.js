'use strict';

const build = require('@microsoft/sp-build-web');

build.initialize(require('gulp'));
