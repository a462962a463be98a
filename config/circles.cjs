// What no import may do, types included. ESLint's own rule passes over types, and takes two thirds of its time.
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Of two files that need each other, one can go into a third, or both are one.',
      severity: 'error',
      from: {},
      to: { circular: true }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.scss$' },
    tsConfig: { fileName: 'tsconfig.json' },
    // An import of a type alone is one too.
    tsPreCompilationDeps: true
  }
};
