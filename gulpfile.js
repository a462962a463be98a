'use strict';

const build = require('@microsoft/sp-build-web');

// `npm run lint` looks at every file of the project; the build looking at src once more took half its time.
build.lintCmd.enabled = false;

// `npm run bench` asks for a report of what fills the bundles.
if (process.env.BUNDLE_REPORT) require('./tests/benchmarks/reportingBuild.cjs').report(build);

build.initialize(require('gulp'));
