import * as pulumi from '@pulumi/pulumi';
import type * as t from 'io-ts';
import { CognitoResource, containsOutput } from '../../pulumi/cognito-resource';
import { rememberForceDestroy } from '../../pulumi/force-destroy';
import type { ArgsOf, OutputsOf } from '../../pulumi/input-types';
import { warningsFor } from './check';
import type { UserPoolInputs } from './inputs';
import { UserPoolInputs as Inputs } from './inputs';
import { readByAws } from './read-by-aws';
import { claimTriggers } from './trigger-registry';
import type { SchemaAttribute } from './types/schema-attribute';

/** Outputs of a pool beside its settings. */
export interface UserPoolOutputs {
  /** The pool's ARN. */
  readonly arn: string;
  /** When the pool was created, as an ISO 8601 time. */
  readonly creationDate: string;
  /**
   * The live attributes of users, by AWS's names (`custom:team`): the custom, the required and the declared ones. AWS's
   * other standard attributes are the same in every pool; `getUserPool` returns them too.
   */
  readonly schemaAttributes: ReadonlyArray<t.TypeOf<typeof SchemaAttribute>>;
  /** The prefix of the pool's prefix domain, if it has one. */
  readonly domain: string | undefined;
  /** The pool's custom domain, if it has one. */
  readonly customDomain: string | undefined;
  /** The reason why the last SMS message could not be sent. */
  readonly smsConfigurationFailure: string | undefined;
  /** The reason why the last e-mail could not be sent. */
  readonly emailConfigurationFailure: string | undefined;
  /** The endpoint of the pool without `https://`, as identity pools and load balancers expect it. */
  readonly endpoint: string;
  /** The `iss` claim of the pool's tokens. It depends on `issuerConfiguration.type`. */
  readonly issuer: string;
  /** The URL of the public keys that verify the pool's tokens. */
  readonly jwksUri: string;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: ReadonlyArray<string>;
}

/** One entry for each output; the type makes the list complete. */
const OUTPUT_NAMES: { readonly [K in keyof UserPoolOutputs]: undefined } = {
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

const OUTPUTS = [...Object.keys(Inputs.fields), ...Object.keys(OUTPUT_NAMES)];

/** The arguments of a {@link UserPool}. */
export interface UserPoolArgs extends ArgsOf<UserPoolInputs> {}

/** Every live pool has a name, declared or not. */
type Live = Omit<UserPoolInputs, 'poolName'> & Required<Pick<UserPoolInputs, 'poolName'>>;

export interface UserPool extends OutputsOf<Live>, OutputsOf<UserPoolOutputs> {}

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
export class UserPool extends CognitoResource {
  constructor(name: string, args: UserPoolArgs = {}, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPool',
        outputs: OUTPUTS,
        inputs: args,
        isNamed: true,
        importAdvice:
          'To adopt an existing pool, give its id as `adoptId`; to only read it, use UserPool.get.',
        warningsFor,
        read: readByAws,
      },
      // Pulumi marks an output as secret by the property of its name; the schema also appears in another output.
      containsOutput(args.schema)
        ? pulumi.mergeOptions(opts, { additionalSecretOutputs: ['schemaAttributes'] })
        : opts,
    );
    rememberForceDestroy(this.id, args.forceDestroy);
    claimTriggers(name, this.id, args.lambdaConfig);
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
