import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { rememberDomain } from '../../pulumi/declared-pool';
import type { UserPoolDomainArgs, UserPoolDomainOutputs } from '../../types/user-pool-domain';
import { warningsFor } from './check';
import { UserPoolDomainInputs } from './inputs';
import { UserPoolDomainOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolDomainInputs.names, ...Outputs.names];

export interface UserPoolDomain extends UserPoolDomainOutputs {}

/**
 * The domain of a user pool's sign-in pages and token endpoint: a prefix of AWS's domain, or a custom domain. Its
 * resource id is the domain.
 *
 * @example
 * const domain = new UserPoolDomain('sign-in', { userPoolId: pool.id, domain: 'shop' });
 * export const tokens = pulumi.interpolate`${domain.url}/oauth2/token`;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolDomain extends CognitoResource {
  constructor(name: string, args: UserPoolDomainArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPoolDomain',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt an existing domain, give it as `adoptId`; to only read it, use UserPoolDomain.get.',
        warningsFor,
      },
      opts,
    );
    if (opts.id === undefined) rememberDomain(args.userPoolId, args);
  }

  /**
   * Reads an existing domain without managing it.
   *
   * @param userPoolId the id of its pool
   * @param domain the prefix, or the whole domain
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    domain: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolDomain {
    return new UserPoolDomain(name, { userPoolId, domain }, { ...opts, id: domain });
  }
}
