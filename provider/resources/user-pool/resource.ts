import * as pulumi from '@pulumi/pulumi';
import { CognitoResource, containsOutput } from '../../pulumi/cognito-resource';
import { rememberPool } from '../../pulumi/declared-pool';
import { givenArguments } from '../../pulumi/given-arguments';
import { rememberOptions } from '../../pulumi/pool-options';
import type { UserPoolArgs, UserPoolOutputs } from '../../types/user-pool';
import { warningsFor } from './check';
import { UserPoolInputs } from './inputs';
import { UserPoolOutputs as Outputs } from './outputs';
import { readByAws } from './read-by-aws';
import { claimTriggers } from './trigger-registry';

const OUTPUTS = [...UserPoolInputs.names, ...Outputs.names];

export interface UserPool extends UserPoolOutputs {}

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
        readByAws,
      },
      // Pulumi marks an output as secret by the property of its name; the schema also appears in another output.
      containsOutput(givenArguments(name, args).schema)
        ? pulumi.mergeOptions(opts, { additionalSecretOutputs: ['schemaAttributes'] })
        : opts,
    );
    rememberOptions(this.id, args);
    if (opts.id === undefined) rememberPool(this.id, args);
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
