'use strict';

const { relative, resolve } = require('path');
const { SondaWebpackPlugin } = require('sonda');

const root = resolve(__dirname, '../..');

/**
 * Has a production build write its bundles to the folder that BUNDLE_REPORT names, with source maps and a report of
 * what fills them. What is shipped is left alone. `configure` is what every build of ours does to SPFx's configuration.
 */
exports.report = (build, configure) => {
  const folder = resolve(process.env.BUNDLE_REPORT);
  build.configureWebpack.mergeConfig({
    additionalConfiguration: (given) => {
      const configuration = configure(given);
      const [minifier] = configuration.optimization.minimizer;
      // SPFx's production build leaves source maps out and offers no setting for them.
      minifier._sourceMap = true;
      configuration.devtool = 'source-map';
      configuration.output.path = folder;
      configuration.plugins = [
        ...configuration.plugins.filter(({ constructor }) => constructor.name !== 'CopyReleaseAssetsPlugin'),
        new SondaWebpackPlugin({
          format: ['html', 'json'],
          filename: 'bundles',
          outputDir: relative(root, folder),
          gzip: true,
          open: false
        })
      ];
      return configuration;
    }
  });
};
