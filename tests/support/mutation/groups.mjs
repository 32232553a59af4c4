/** One of these names; braces would take a single name literally. */
const oneOf = (names) => `@(${names.replaceAll(',', '|')})`;
const engine = (names) => `provider/engine/${oneOf(names)}.ts`;
const pool = (names) => `provider/resources/user-pool/${oneOf(names)}.ts`;
const client = (names) => `provider/resources/user-pool-client/${oneOf(names)}.ts`;
const guarantees = (names) => `tests/guarantees/{${names}}.test.ts`;
const not = (pattern) => `!${pattern}`;

const MERGE = engine('three-way-merge,detailed-diff,diff,diff-result');
const CHECKS = engine(
  'check,rules,unknown-guard,violations,region,output-text,reserved-inputs,default-name,provider-config',
);
const PLAN = [
  pool(
    'plan,mfa,desired-state,reset-values,intermediate-state,possible-requests,implied-changes,legacy-aliases,merge,temporary-password-validity',
  ),
  client('plan,reset-values,token-lifetimes,empty-auth-flows,keep-durations,merge'),
  'provider/resources/user-pool-domain/merge.ts',
];
const OWNERSHIP = [
  engine('single-owner'),
  'provider/pulumi/owners.ts',
  'provider/resources/user-pool-triggers/ownership.ts',
  pool('trigger-registry'),
  'provider/resources/shared/trigger-names.ts',
  'provider/resources/shared/deletion-protection.ts',
];

/** The tests of everything that a resource goes through, without those that take longest. */
const LIFECYCLES = [
  'tests/engine/*.test.ts',
  guarantees(
    'adoption,client/lifecycle,default-tags,deletion,exactly-once,deletion-of-children,partial-create,impossible-updates,names,replacement,resource-servers',
  ),
];

/**
 * What is mutated together, and the tests that have to notice: the quick ones that state the behaviour directly. Without
 * `ignoresStatic` a mutant of what runs while a file is loaded runs all of them in a process of its own.
 */
export const GROUPS = {
  merge: {
    mutate: [
      MERGE,
      'provider/codec/{default-value,flatten,keep-order,object-path,omit-empty,omit-incomplete,select-declared,semantic-equals,unrecognized-members,from-api,path}.ts',
    ],
    specs: [
      'tests/codec/!(two-pass).test.ts',
      'tests/engine/{three-way-merge,detailed-diff,diff}.test.ts',
      'tests/resources/user-pool/{diff-replaces,target,plan-update,plan-mfa,plan-steps}.test.ts',
      'tests/resources/user-pool-client/plan.test.ts',
    ],
  },
  plan: {
    ignoresStatic: true,
    mutate: PLAN,
    specs: [
      'tests/resources/user-pool/{mfa,target,plan-steps,plan-mfa,plan-update,plan-create,diff-replaces,intermediate-state,two-names}.test.ts',
      'tests/resources/user-pool-client/{plan,lasting}.test.ts',
      'tests/resources/user-pool/{plan,plan-between}.test.ts',
    ],
  },
  lifecycle: {
    ignoresStatic: true,
    mutate: ['provider/engine/*.ts', not(MERGE), not(CHECKS), ...OWNERSHIP.map(not)],
    specs: LIFECYCLES,
  },
  checks: {
    ignoresStatic: true,
    mutate: [CHECKS],
    specs: [
      'tests/engine/*.test.ts',
      guarantees('regions,output-text,default-tags,names'),
      'tests/aws/client-options.test.ts',
      'tests/resources/user-pool/{rules-edges,check,failures,unknown}.test.ts',
      'tests/resources/user-pool-client/{rules,check}.test.ts',
    ],
  },
  ownership: {
    ignoresStatic: true,
    mutate: OWNERSHIP,
    specs: [
      'tests/resources/user-pool-triggers/*.test.ts',
      'tests/engine/*.test.ts',
      'tests/pulumi/{owners,triggers}.test.ts',
      guarantees('deletion,guarded,triggers,client/lifecycle,resource-servers,domains'),
      'tests/migration/one-owner.test.ts',
    ],
  },
  definitions: {
    ignoresStatic: true,
    mutate: [
      'provider/resources/*/*.ts',
      ...PLAN.map(not),
      ...OWNERSHIP.map(not),
      not('provider/resources/shared/!(adopted-name|custom-domain).ts'),
      // Declarations, and what runs in the user's program: the tests of constraints, types and Pulumi are theirs.
      not(
        'provider/resources/*/{settings,inputs,parity,resource,codecs,paths,calls,check,get-user-pool,predicates}.ts',
      ),
    ],
    specs: [
      ...LIFECYCLES,
      guarantees('domains,custom-domains,old-state,old-state-of-children,triggers'),
      'tests/resources/user-pool/{diff-replaces,diff-none,plan-steps,plan-update,standard-attributes}.test.ts',
    ],
  },
  'rules-of-children': {
    ignoresStatic: true,
    mutate: ['provider/resources/{user-pool-client,user-pool-domain,resource-server}/rules/*.ts'],
    specs: ['tests/resources/{user-pool-client,user-pool-domain,resource-server}/rules.test.ts'],
  },
  'rules-of-pools': {
    ignoresStatic: true,
    mutate: [
      'provider/resources/user-pool/rules/*.ts',
      pool('predicates'),
      'provider/resources/shared/{referenced-text,region-rules,standard-attributes}.ts',
    ],
    specs: [
      'tests/resources/user-pool/{rules,rules-edges,arns,standard-attributes}.test.ts',
      'tests/guarantees/regions.test.ts',
    ],
  },
};
