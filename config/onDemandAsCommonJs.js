'use strict';

/** Jest runs modules as CommonJS, in which what loads on demand is required. */
module.exports = function onDemandAsCommonJs({ template }) {
  const required = template.expression('Promise.resolve().then(() => require(SOURCE))');
  return {
    name: 'on-demand-as-commonjs',
    visitor: {
      CallExpression(path) {
        if (path.node.callee.type !== 'Import') return;
        path.replaceWith(required({ SOURCE: path.node.arguments[0] }));
      }
    }
  };
};
