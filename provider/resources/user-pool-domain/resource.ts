import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { ArgsOf, OutputsOf } from '../../pulumi/input-types';
import { warningsFor } from './check';
import type { UserPoolDomainInputs } from './inputs';
import { UserPoolDomainInputs as Inputs } from './inputs';

/** Outputs of a domain beside its settings. */
export interface UserPoolDomainOutputs {
  /**
   * The base URL of the domain, with `https://`: the token endpoint is at `/oauth2/token`, the sign-in page at
   * `/login`. Undefined for a prefix domain in a partition for which AWS documents none (China, the European Sovereign
   * Cloud, the isolated Regions).
   */
  readonly url: string | undefined;
  /** For a custom domain: the CloudFront distribution that its DNS alias record must point to. */
  readonly cloudFrontDistribution: string | undefined;
  /** The paths of live settings that the program does not declare. */
  readonly unmanaged: ReadonlyArray<string>;
}

/** One entry for each output; the type makes the list complete. */
const OUTPUT_NAMES: { readonly [K in keyof UserPoolDomainOutputs]: undefined } = {
  url: undefined,
  cloudFrontDistribution: undefined,
  unmanaged: undefined,
};

const OUTPUTS = [...Object.keys(Inputs.fields), ...Object.keys(OUTPUT_NAMES)];

/** The arguments of a {@link UserPoolDomain}. */
export interface UserPoolDomainArgs extends ArgsOf<UserPoolDomainInputs> {}

export interface UserPoolDomain extends OutputsOf<UserPoolDomainInputs>, OutputsOf<UserPoolDomainOutputs> {}

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
