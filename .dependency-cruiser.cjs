/** The import arrows: they point one way, from the programs to what knows least. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed, dependencyTypesNot: ['core'] },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|provider/[^/]+/parity\\.ts$' },
      to: {},
    },
    {
      name: 'not-to-dev-dependency',
      comment: 'What ships may not need what only development installs.',
      severity: 'error',
      from: { path: '^(provider|components)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    only(
      'spec-knows-no-cognito',
      '^provider/spec/',
      '^provider/spec/|node_modules/(io-ts|fp-ts|fastest-levenshtein)/',
      'spec/ is generic.',
    ),
    {
      name: 'user-pool-is-pure',
      comment: 'user-pool/ does no I/O: of the SDK it takes only types.',
      severity: 'error',
      from: { path: '^provider/user-pool/' },
      to: {
        path: '^provider/(?!user-pool/|spec/)|node_modules/(@aws-sdk|@smithy)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-cognito-loads-the-sdk',
      severity: 'error',
      from: { path: '^(provider|components|examples)/', pathNot: '^provider/cognito/' },
      to: { path: 'node_modules/(@aws-sdk|@smithy)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-has-never-heard-of-pulumi',
      comment: 'A first-class provider host is to come over the same core.',
      severity: 'error',
      from: { path: '^provider/(spec|user-pool|cognito|lifecycle)/' },
      to: { path: 'node_modules/@pulumi/' },
    },
    {
      name: 'entry-knows-pulumi-by-type-only',
      severity: 'error',
      from: { path: '^provider/provider-v1\\.ts$' },
      to: { path: 'node_modules/@pulumi/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'provider-does-not-know-components',
      severity: 'error',
      from: { path: '^provider/' },
      to: { path: '^(components|examples|tests)/' },
    },
    {
      name: 'components-use-the-public-surface',
      comment:
        'But for what a resource and a component check alike: the providers in their options, and Outputs that were used as a string.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^provider/(?!(index|foreign-provider|output-text)\\.ts$)' },
    },
    {
      name: 'no-fp-ts-in-programs',
      severity: 'error',
      from: { path: '^(components|examples)/' },
      to: { path: 'node_modules/(fp-ts|io-ts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
