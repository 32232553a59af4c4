import type { TestHost } from '../support/workspace/variant';

/** A program with many resources of one kind. */
export interface Competitor {
  readonly name: string;
  readonly about: string;
  /** What runs its resources: the dynamic provider, if it is not the plugin. */
  readonly host?: TestHost;
  /** Another tag value is an update of each resource. */
  readonly program: (size: number, tagValue?: string) => string;
}

/** An ordinary pool: what most programs say. */
const ARGS = {
  usernameAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  deletionProtection: 'INACTIVE',
  policies: { passwordPolicy: { minimumLength: 12, requireSymbols: false } },
  accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'verified_email' }] },
  userPoolTags: { team: 'identity' },
  schema: [
    { name: 'tenant', attributeDataType: 'String', mutable: true },
    { name: 'seats', attributeDataType: 'Number', mutable: true },
  ],
};

// Plain JavaScript in index.ts: Node strips no types and nothing is compiled, so no compiler is measured.
const program =
  (declaration: string, make: string) =>
  (size: number, tagValue = 'test') =>
    `
const pulumi = require('@pulumi/pulumi');
const args = ${JSON.stringify({ ...ARGS, userPoolTags: { ...ARGS.userPoolTags, stage: tagValue } })};
${declaration}
for (let index = 0; index < ${size}; index++) ${make};
`;

export const POOLS: Competitor = {
  name: 'UserPool',
  about: 'this package, on the emulator',
  program: program(
    "const { UserPool } = require('pulumi-cognito-user-pool');",
    'new UserPool("pool-" + index, args)',
  ),
};

export const ON_PLUGIN: Competitor = {
  name: 'UserPool, plugin',
  about: 'the same program with `cognito-user-pool:host` set to `plugin`',
  host: 'plugin',
  program: POOLS.program,
};

export const DOCUMENTED: Competitor = {
  name: 'no-op (a)',
  about:
    '`pulumi.dynamic.Resource` as Pulumi documents it, one provider object for all, inputs echoed as outputs',
  program: program(
    `
const provider = {
  async create(inputs) { return { id: require('node:crypto').randomUUID(), outs: inputs }; },
  async update(_id, _olds, news) { return { outs: news }; },
};
class Nothing extends pulumi.dynamic.Resource {
  constructor(name, props, opts) { super(provider, name, props, opts); }
}`,
    'new Nothing("pool-" + index, { poolName: "pool-" + index, ...args })',
  ),
};

export const CONSTANT: Competitor = {
  name: 'no-op (b)',
  about: 'the same through a constant `__provider` text written by hand, nothing serialised',
  program: program(
    `
const __provider = 'exports.handler=()=>({create:async(i)=>({id:require("node:crypto").randomUUID(),outs:i}),update:async(_i,_o,n)=>({outs:n})});';
class Nothing extends pulumi.CustomResource {
  constructor(name, props, opts) { super('pulumi-nodejs:dynamic:Resource', name, { ...props, __provider }, opts); }
}`,
    'new Nothing("pool-" + index, { poolName: "pool-" + index, ...args })',
  ),
};

export const COMPETITORS: readonly Competitor[] = [POOLS, ON_PLUGIN, DOCUMENTED, CONSTANT];
