import * as pulumi from '@pulumi/pulumi';
import { SUPPORTED } from '../aws/pulumi-aws-settings';
import { NAMESPACE } from '../engine/provider-config';
import { hostOfRun, otherProviderType, providerPackage, withOtherHost } from './host';

/** AWS connection options. Credentials are neither an argument nor kept in the state. */
export interface CognitoProviderArgs {
  /** The Region of pools without a `region`. @default the `aws:region` configuration, else the environment */
  region?: pulumi.Input<string | undefined>;
  /** The profile of the AWS configuration files with the credentials. @default the `aws:profile` configuration */
  profile?: pulumi.Input<string | undefined>;
  /**
   * The role to assume with those credentials. @default the role of the `aws:assumeRoles` configuration, where no
   * `profile` is given
   */
  assumeRoleArn?: pulumi.Input<string | undefined>;
  /** The external ID that the role's trust policy requires. */
  assumeRoleExternalId?: pulumi.Input<string | undefined>;
  /** The name of the session, as it appears in CloudTrail. @default "pulumi-cognito-user-pool" */
  assumeRoleSessionName?: pulumi.Input<string | undefined>;
  /** The URL of Cognito, for an emulator or a private endpoint. @default that of the `aws:endpoints` configuration, else the Region's own */
  endpoint?: pulumi.Input<string | undefined>;
  /**
   * Tags of every pool; a pool's own `userPoolTags` win. `false` turns default tags off. @default the `aws:defaultTags` configuration
   */
  defaultTags?: pulumi.Input<{ [name: string]: pulumi.Input<string> } | false | undefined>;
  /** The share of the account's request quotas to use; less than 1 leaves requests for other programs. @default 1 */
  quotaShare?: pulumi.Input<number | undefined>;
}

/** Converts a setting to the text that Pulumi requires; an object becomes JSON. */
const written = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The stack's role is used only with the stack's credentials. */
const ROLES = ['assumeRoles', 'assumeRole'];

/** The settings that an explicit provider inherits from the stack's `aws:` configuration. */
export const inherited = ({ profile, assumeRoleArn }: CognitoProviderArgs): pulumi.Inputs => {
  const config = new pulumi.Config('aws');
  const own = [profile, assumeRoleArn].filter((value) => value !== undefined);
  // An output of undefined is no credential, which is known only later.
  const roleOf = (name: string): pulumi.Input<string | undefined> =>
    own.some((value) => typeof value === 'string')
      ? undefined
      : pulumi
          .all(own)
          .apply((given) => (given.every((value) => value === undefined) ? config.get(name) : undefined));
  return Object.fromEntries(
    SUPPORTED.map((name) => [
      `aws:${name}`,
      ROLES.includes(name) && own.length > 0 ? roleOf(name) : config.get(name),
    ]),
  );
};

/** A provider that uses only these arguments to reach AWS, and no other stack configuration. */
export class ConnectionProvider extends pulumi.ProviderResource {
  constructor(
    name: string,
    args: CognitoProviderArgs,
    opts?: pulumi.ResourceOptions,
    inheritedConfig: pulumi.Inputs = {},
  ) {
    const host = hostOfRun();
    const own = Object.entries(args).map(([key, value]) => [
      // The settings of the dynamic provider are of all packages, those of a plugin are its own.
      host === 'plugin' ? key : `${NAMESPACE}:${key}`,
      value === undefined ? undefined : pulumi.output(value).apply(written),
    ]);
    const inputs = { ...inheritedConfig, ...Object.fromEntries(own) };
    const aliases = withOtherHost(otherProviderType(host), opts?.aliases);
    super(providerPackage(host), name, inputs, { ...opts, aliases });
  }
}

/** An explicit provider, for another Region, profile, role or endpoint: `new UserPool(name, args, { provider })`. */
export class CognitoProvider extends ConnectionProvider {
  constructor(name: string, args: CognitoProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    super(name, args, opts, inherited(args));
  }
}
