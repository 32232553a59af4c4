import * as pulumi from '@pulumi/pulumi';
import type * as t from 'io-ts';
import type { ArgsOf, OutputsOf } from './inputs-of';
import { assertResolvable, ENTRY } from './resolvable';
import { compact, own } from './spec/object';
import { UNKNOWN } from './spec/unknown';
import { warningsFor } from './user-pool/check';
import type { UserPoolInputs } from './user-pool/inputs';
import { UserPoolInputs as Inputs } from './user-pool/inputs';
import type { SchemaAttribute } from './user-pool/schema-attribute';

/** What Pulumi's dynamic provider runs for a pool: this module by its name, the same text for every pool and version. */
export const PROVIDER_TEXT = `exports.handler=()=>require("${ENTRY}").handler("UserPool");`;

/** What a pool tells beside its settings. */
export interface UserPoolFacts {
  /** The pool's ARN. */
  readonly arn: string;
  /** When the pool was created, as an ISO 8601 time. */
  readonly creationDate: string;
  /**
   * The attributes of users as they are live, by AWS's names (`custom:team`): the pool's own, the required ones and the
   * declared ones. AWS's other standard attributes are the same in every pool; `getUserPool` tells them too.
   */
  readonly schemaAttributes: ReadonlyArray<t.TypeOf<typeof SchemaAttribute>>;
  /** The prefix of the pool's domain, when it has one. */
  readonly domain: string | undefined;
  /** The pool's own domain, when it has one. */
  readonly customDomain: string | undefined;
  /** Why the last SMS message could not be sent. */
  readonly smsConfigurationFailure: string | undefined;
  /** Why the last e-mail could not be sent. */
  readonly emailConfigurationFailure: string | undefined;
  /** The pool's address without `https://`, as identity pools and load balancers take it. */
  readonly endpoint: string;
  /** The `iss` claim of the pool's tokens. It depends on `issuerConfiguration.type`. */
  readonly issuer: string;
  /** Where the keys are that verify the pool's tokens. */
  readonly jwksUri: string;
  /** The paths of settings that the live pool has, that differ from AWS's defaults, and that the program does not declare. */
  readonly unmanaged: ReadonlyArray<string> | undefined;
}

const FACTS: { readonly [K in keyof UserPoolFacts]: undefined } = {
  arn: undefined,
  creationDate: undefined,
  schemaAttributes: undefined,
  domain: undefined,
  customDomain: undefined,
  smsConfigurationFailure: undefined,
  emailConfigurationFailure: undefined,
  endpoint: undefined,
  issuer: undefined,
  jwksUri: undefined,
  unmanaged: undefined,
};

const OUTPUTS = {
  ...Object.fromEntries(Object.keys(Inputs.fields).map((name) => [name, undefined])),
  ...FACTS,
};

type Declared = Omit<UserPoolInputs, 'poolName'> & { readonly poolName?: UserPoolInputs['poolName'] };

/** The arguments of a {@link UserPool}. */
export interface UserPoolArgs extends ArgsOf<Declared> {}

export interface UserPool extends OutputsOf<UserPoolInputs>, OutputsOf<UserPoolFacts> {}

/** Whether any part of a value is another resource's output, which may be secret. */
const holdsOutput = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) ||
  value instanceof Promise ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsOutput));

/**
 * Says on the resource what may be wrong with the settings that the program gives. They are taken from the registered
 * outputs, as the engine has them after transformations, each by itself, so that an unknown one silences only the rules
 * it matters to. Others are not waited for: a stack of hundreds of pools would feel it.
 */
const warn = (pool: UserPool, given: object): void => {
  const names = Object.keys(Inputs.fields).filter((name) => name === 'region' || Object.hasOwn(given, name));
  const settings = names.map(async (name) => {
    const output = own(pool, name);
    if (!pulumi.Output.isInstance(output)) return [name, output] as const;
    // `isKnown` is how the SDK itself tells an unknown output; in its types it is only marked internal.
    const known: unknown = await Reflect.get(output, 'isKnown');
    return [name, known === false ? UNKNOWN : await new Promise((resolve) => output.apply(resolve))] as const;
  });
  void Promise.all(settings).then(
    (found) => {
      for (const message of warningsFor(compact(found))) void pulumi.log.warn(message, pool);
    },
    // A pool that could not be made has its own error.
    () => undefined,
  );
};

/**
 * An Amazon Cognito user pool.
 *
 * @example
 * const pool = new UserPool('customers', {
 *   usernameAttributes: ['email'],
 *   autoVerifiedAttributes: ['email'],
 *   deletionProtection: 'ACTIVE',
 * });
 * export const issuer = pool.issuer;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPool extends pulumi.CustomResource {
  constructor(name: string, args: UserPoolArgs = {}, opts: pulumi.CustomResourceOptions = {}) {
    if (opts.import !== undefined) {
      throw new Error(
        `${name}: Pulumi cannot import resources of a dynamic provider, so the \`import\` option has no effect here. To take over an existing pool give its id as \`adoptId\`; to only read it use UserPool.get.`,
      );
    }
    assertResolvable();
    // A pool that is only read has no name to be given.
    const named = opts.id === undefined ? { poolName: name } : {};
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
    super(
      'pulumi-nodejs:dynamic/cognito-user-pool:UserPool',
      name,
      { ...OUTPUTS, ...named, ...given, __provider: PROVIDER_TEXT },
      // Secrecy follows a property to the output of its name; what a schema holds has another output too.
      holdsOutput(args.schema)
        ? pulumi.mergeOptions(opts, { additionalSecretOutputs: ['schemaAttributes'] })
        : opts,
    );
    if (opts.id === undefined) warn(this, given);
  }

  /**
   * Reads an existing pool without managing it.
   *
   * @param id the pool's id; its Region is the one in the id
   */
  static get(name: string, id: pulumi.Input<string>, opts: pulumi.CustomResourceOptions = {}): UserPool {
    return new UserPool(name, {}, { ...opts, id });
  }
}
