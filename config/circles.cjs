// What no import may do, types included: `npm run lint` asks dependency-cruiser, which is told by this.
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
