/** The import arrows: they point one way, from the programs to what knows least. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed, dependencyTypesNot: ['core'] },
});

/** The files of the plugin that run presets for programs in other languages. */
const CONSTRUCTS_PRESETS = '^provider/hosts/plugin/(opened|presets)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|provider/resources/[^/]+/parity\\.ts$' },
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
      'codec-is-generic',
      '^provider/codec/',
      '^provider/codec/|node_modules/(io-ts|fp-ts|fastest-levenshtein)/',
      'codec/ imports neither Cognito nor Pulumi.',
    ),
    only(
      'aws-does-io-alone',
      '^provider/aws/',
      '^provider/(aws|codec)/|node_modules/(io-ts|fp-ts|@aws-sdk|@smithy)/',
      'aws/ reaches AWS: it knows no lifecycle and no kind.',
    ),
    only(
      'engine-knows-no-kind',
      '^provider/engine/',
      '^provider/(engine|aws|codec)/|node_modules/(io-ts|fp-ts)/',
      'engine/ is the lifecycle of every kind.',
    ),
    {
      name: 'kinds-do-not-know-each-other',
      comment: 'But for shared/: triggers are settings of a pool, and a pool is deleted once its domain is.',
      severity: 'error',
      from: {
        path: '^provider/resources/([^/]+)/',
        pathNot:
          '^provider/resources/(shared|user-pool-triggers)/|^provider/resources/user-pool/domains\\.ts$',
      },
      to: {
        path: '^provider/resources/.+/',
        pathNot: '^provider/resources/(shared|$1)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'settings-have-types',
      comment:
        'A kind reads its settings as properties, or by a SettingPath of its declaration. Only paths that come from a walk over a codec, or from a state, are untyped.',
      severity: 'error',
      from: {
        path: '^provider/resources/',
        pathNot: '^provider/resources/user-pool/(attributes|attributes-to-import|implied-changes)\\.ts$',
      },
      to: { path: '^provider/codec/object-path\\.ts$' },
    },
    {
      name: 'triggers-know-only-the-pool',
      severity: 'error',
      from: { path: '^provider/resources/user-pool-triggers/' },
      to: { path: '^provider/resources/(?!shared/|user-pool/|user-pool-triggers/)' },
    },
    {
      name: 'shared-knows-no-kind',
      severity: 'error',
      from: { path: '^provider/resources/shared/' },
      to: { path: '^provider/resources/(?!shared/)' },
    },
    {
      name: 'only-a-resource-class-knows-pulumi',
      comment: 'All else of a kind is data and functions that any host can drive.',
      severity: 'error',
      from: {
        path: '^provider/resources/',
        pathNot: '^provider/resources/[^/]+/(resource|get-[^/]+|[^/]+-registry)\\.ts$',
      },
      to: { path: '^provider/(pulumi|hosts|migration)/|node_modules/@pulumi/' },
    },
    {
      name: 'kinds-do-not-know-hosts',
      severity: 'error',
      from: { path: '^provider/(resources|pulumi)/' },
      to: { path: '^provider/(hosts|migration)/' },
    },
    {
      name: 'hosts-do-not-know-programs',
      comment:
        'A host runs in the provider process: what runs in the program stands in pulumi/ and in resource.ts. A preset is a program, also where the plugin constructs it.',
      severity: 'error',
      from: { path: '^provider/(hosts|migration|provider-v1\\.ts)', pathNot: CONSTRUCTS_PRESETS },
      to: { path: '^provider/pulumi/|^provider/resources/[^/]+/resource\\.ts$' },
    },
    {
      name: 'pulumi-knows-no-kind',
      severity: 'error',
      from: { path: '^provider/pulumi/' },
      to: { path: '^provider/(resources/(?!shared/)|hosts|migration)' },
    },
    {
      name: 'only-aws-loads-the-sdk',
      severity: 'error',
      from: { path: '^(provider|components|examples)/', pathNot: '^provider/aws/' },
      to: { path: 'node_modules/(@aws-sdk|@smithy)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-has-never-heard-of-pulumi',
      comment: 'What both hosts need has to run without the SDK of Pulumi.',
      severity: 'error',
      from: { path: '^provider/(codec|aws|engine|migration|hosts)/', pathNot: CONSTRUCTS_PRESETS },
      to: { path: 'node_modules/@pulumi/', dependencyTypesNot: ['type-only'] },
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
      from: { path: '^provider/', pathNot: CONSTRUCTS_PRESETS },
      to: { path: '^(components|examples|tests)/' },
    },
    {
      name: 'components-use-the-public-surface',
      comment:
        'The resources and their types, and the codecs; and what a resource and a component check alike: the providers in their options, Outputs that were used as a string, and misspelt names.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^provider/(?!(index|codecs|pulumi/foreign-provider|engine/output-text|codec/suggestion)\\.ts$)',
      },
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
