/** The files of a folder, by their names. */
const files = (folder, names, ending = '.ts') => names.split(' ').map((name) => `${folder}/${name}${ending}`);
const tests = (folder, names) => files(`tests/${folder}`, names, '.test.ts');
const guarantees = (names) => tests('guarantees', names);
const without = (patterns) => patterns.map((pattern) => `!${pattern}`);

const MERGE = [
  ...files('provider/engine', 'three-way-merge detailed-diff diff diff-result'),
  ...files(
    'provider/codec',
    'default-value flatten from-api keep-order object-path omit-empty omit-incomplete path select-declared semantic-equals unrecognized-members merge-unrecognized',
  ),
];
const CHECKS = files(
  'provider/engine',
  'check rules unknown-guard violations region output-text reserved-inputs default-name provider-config',
);
const PLAN = [
  ...files(
    'provider/resources/user-pool',
    'plan request-search mfa desired-state reset-values intermediate-state possible-requests implied-changes legacy-aliases merge temporary-password-validity',
  ),
  ...files(
    'provider/resources/user-pool-client',
    'plan reset-values token-lifetimes empty-auth-flows keep-durations merge',
  ),
  ...files('provider/resources/identity-provider', 'plan merge translation'),
];
const OWNERSHIP = [
  'provider/engine/single-owner.ts',
  'provider/pulumi/owners.ts',
  'provider/resources/user-pool-triggers/ownership.ts',
  'provider/resources/user-pool/trigger-registry.ts',
  ...files('provider/resources/shared', 'trigger-names deletion-protection'),
];
const RULE_HELPERS = files(
  'provider/resources/shared',
  'enums string-types referenced-text region-rules standard-attributes',
);

/** Declarations, and what runs in the user's program: the tests of constraints, types and Pulumi are theirs. */
const DECLARATIONS = files(
  'provider/resources/*',
  'settings inputs outputs parity resource codecs paths calls check get-user-pool predicates',
);

/** The tests of everything that a resource goes through, without those that take longest. */
const LIFECYCLES = [
  'tests/engine/*.test.ts',
  ...guarantees(
    'adoption client/lifecycle default-tags deletion exactly-once deletion-of-children partial-create impossible-updates names replacement resource-servers groups',
  ),
];

/**
 * What is mutated together, and the tests that have to notice: the quick ones that state the behaviour directly. Without
 * `ignoresStatic` a mutant of what runs while a file is loaded runs all of them in a process of its own.
 */
export const GROUPS = {
  merge: {
    mutate: MERGE,
    specs: [
      'tests/codec/!(two-pass).test.ts',
      ...tests('engine', 'three-way-merge detailed-diff diff'),
      ...tests('resources/user-pool', 'diff-replaces target plan-update plan-mfa plan-steps'),
      ...tests('resources/user-pool-client', 'plan'),
    ],
  },
  lifecycle: {
    ignoresStatic: true,
    mutate: ['provider/engine/*.ts', ...without([...MERGE, ...CHECKS, ...OWNERSHIP])],
    specs: LIFECYCLES,
  },
  checks: {
    ignoresStatic: true,
    mutate: CHECKS,
    specs: [
      'tests/engine/*.test.ts',
      ...guarantees('regions output-text default-tags names'),
      ...tests('aws', 'client-options'),
      ...tests('resources/user-pool', 'rules-edges check failures unknown'),
      ...tests('resources/user-pool-client', 'rules check'),
    ],
  },
  plan: {
    ignoresStatic: true,
    mutate: PLAN,
    specs: [
      ...tests(
        'resources/user-pool',
        'mfa target plan-steps plan-mfa plan-update plan-create diff-replaces intermediate-state two-names',
      ),
      ...tests('resources/user-pool-client', 'plan lasting'),
      ...tests('resources/identity-provider', 'translation'),
      ...guarantees('identity-providers'),
      ...guarantees('users'),
      ...tests('resources/user-pool', 'plan plan-between'),
    ],
  },
  'definitions-of-pools': {
    ignoresStatic: true,
    mutate: ['provider/resources/user-pool/*.ts', ...without([...PLAN, ...OWNERSHIP, ...DECLARATIONS])],
    specs: [
      ...tests(
        'resources/user-pool',
        'requests live attributes diff-replaces plan-steps plan-update standard-attributes two-names diff-none',
      ),
      ...guarantees(
        'deletion adoption exactly-once partial-create replacement impossible-updates names default-tags old-state',
      ),
    ],
  },
  'definitions-of-children': {
    ignoresStatic: true,
    mutate: [
      'provider/resources/!(user-pool)/*.ts',
      ...without([...PLAN, ...OWNERSHIP, ...RULE_HELPERS, ...DECLARATIONS]),
    ],
    specs: [
      ...tests('resources/user-pool-client', 'plan live check'),
      ...tests('resources/user-pool-domain', 'live'),
      ...tests('resources/user-pool-user', 'translation'),
      ...guarantees('users memberships'),
      ...guarantees(
        'client/lifecycle client/old-state resource-servers groups identity-providers deletion-of-children old-state-of-children domains custom-domains triggers',
      ),
      ...guarantees('client/rotation client-secrets terms'),
    ],
  },
  'rules-of-pools': {
    ignoresStatic: true,
    mutate: [
      'provider/resources/user-pool/rules/*.ts',
      'provider/resources/user-pool/predicates.ts',
      ...files('provider/resources/shared', 'referenced-text region-rules standard-attributes'),
    ],
    specs: [
      ...tests('resources/user-pool', 'rules rules-edges arns standard-attributes'),
      ...guarantees('regions'),
    ],
  },
  'rules-of-children': {
    ignoresStatic: true,
    mutate: ['provider/resources/!(user-pool)/rules/*.ts'],
    specs: [
      'tests/resources/!(user-pool)/rules.test.ts',
      ...guarantees('log-deliveries risk-configurations users'),
    ],
  },
  ownership: {
    ignoresStatic: true,
    mutate: OWNERSHIP,
    specs: [
      'tests/engine/*.test.ts',
      'tests/resources/{shared,user-pool-triggers}/*.test.ts',
      ...tests('pulumi', 'owners triggers'),
      ...guarantees('deletion deletion-of-children triggers client/lifecycle resource-servers domains'),
      ...tests('migration', 'one-owner'),
    ],
  },
};
