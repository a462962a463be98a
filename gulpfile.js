'use strict';

const build = require('@microsoft/sp-build-web');
const { writeDeclarations } = require('./tools/words/declarations');
const { shortenWords } = require('./tools/words/shorten');

// `npm run lint` looks at every file of the project; the build looking at src once more took half its time.
build.lintCmd.enabled = false;

// Words are declared from what they are, before anything is compiled against them.
build.rig.addPreBuildTask(
  build.subTask('declare-words', (_gulp, _options, done) => {
    writeDeclarations();
    done();
  })
);

// SPFx ships files of words as they are written, and everyone on the front page downloads them.
build.rig.addPostTypescriptTask(
  build.subTask('shorten-words', (_gulp, options, done) => {
    if (options.production) shortenWords();
    done();
  })
);

// What loads on demand is a script that the page adds: under Trusted Types its address needs a policy that makes it.
// Where a tenant allows no policy of ours, it is added without, as before.
function trustChunks(configuration) {
  configuration.output.trustedTypes = {
    policyName: 'social-media-policy',
    onPolicyCreationFailure: 'continue'
  };
  return configuration;
}

// Two web parts on one page share a table of modules, and whichever loads first fills it: so a module has the same exports
// in the chunks of each, not only those that its own web part uses.
function shareModules(configuration) {
  configuration.optimization.usedExports = 'global';
  return configuration;
}

// These packages only export, and do not say so: without the word, a cache that nobody uses is downloaded by everyone.
function leaveOutUnused(configuration) {
  configuration.module.rules.push({ test: /[\\/]@pnp[\\/](core|queryable)[\\/]/, sideEffects: false });
  return configuration;
}

const ourConfiguration = (configuration) => leaveOutUnused(shareModules(trustChunks(configuration)));

build.configureWebpack.mergeConfig({ additionalConfiguration: ourConfiguration });

// `npm run bench` asks for a report of what fills the bundles.
if (process.env.BUNDLE_REPORT)
  require('./tests/benchmarks/reportingBuild.cjs').report(build, ourConfiguration);

build.initialize(require('gulp'));
