'use strict';

const build = require('@microsoft/sp-build-web');

// `npm run lint` looks at every file of the project; the build looking at src once more took half its time.
build.lintCmd.enabled = false;

build.initialize(require('gulp'));
