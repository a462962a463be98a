'use strict';

const { relative, resolve } = require('path');
const { SondaWebpackPlugin } = require('sonda');

const root = resolve(__dirname, '../..');

/**
 * Has a production build write its bundles to the folder that BUNDLE_REPORT names, with source maps and a report of
 * what fills them. What is shipped is left alone.
 */
exports.report = (build) => {
  const folder = resolve(process.env.BUNDLE_REPORT);
  build.configureWebpack.mergeConfig({
    additionalConfiguration: (configuration) => {
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
