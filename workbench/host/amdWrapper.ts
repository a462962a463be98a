/**
 * What makes an AMD module of a CommonJS script. The script runs in a function of its own: its minified names must not
 * meet those of the wrapper.
 */
export function amdWrapper(externals: string[]): { banner: { js: string }; footer: { js: string } } {
  const names = JSON.stringify(externals);
  return {
    banner: {
      js: `define(${names},function(){var given=arguments,module={exports:{}};(function(module,exports,require){`
    },
    footer: {
      js: `})(module,module.exports,function(name){return given[${names}.indexOf(name)];});return module.exports;});`
    }
  };
}
