import * as pulumi from '@pulumi/pulumi';
import type { ClientOptions } from '../aws/client-options';
import { omit } from '../codec/pick';
import { compact } from '../codec/plain-object';
import { clientOptionsFrom, refusedConfiguration } from '../engine/provider-config';
import { connectionTo, inheritedProvider } from './foreign-provider';
import { checkedOptions } from './get-check';
import { refusal } from './refusal';

/** The options of `getUserPool` and the other functions: where they read, and with which credentials. */
export interface GetOptions {
  /** The resource whose provider is used if `provider` is omitted, such as the component that calls the function. */
  parent?: pulumi.Resource | undefined;
  /**
   * The CognitoProvider, or the aws.Provider, whose Region, profile, role and endpoint are used instead of the stack's
   * configuration. Options given beside it take precedence.
   */
  provider?: pulumi.ProviderResource | undefined;
  /**
   * The Region to read in. @default the one in the pool's id, else that of the provider, of the `aws:region`
   * configuration or of the environment
   */
  region?: string | undefined;
  /** The profile of the AWS configuration files with the credentials. @default that of the provider or the `aws:profile` configuration */
  profile?: string | undefined;
  /**
   * The role to assume with those credentials. @default that of the provider or the `aws:assumeRoles` configuration, where
   * no `profile` is given
   */
  assumeRoleArn?: string | undefined;
  /** The external ID that the role's trust policy requires. */
  assumeRoleExternalId?: string | undefined;
  /** The name of the session, as it appears in CloudTrail. @default "pulumi-cognito-user-pool" */
  assumeRoleSessionName?: string | undefined;
  /** The URL of Cognito, for an emulator or a private endpoint. @default that of the provider or the `aws:endpoints` configuration, else the Region's own */
  endpoint?: string | undefined;
  /** The share of the account's request quotas to use; less than 1 leaves requests for other programs. @default 1 */
  quotaShare?: number | undefined;
}

/** The options of `getUserPoolOutput` and the other functions that return an Output. */
export interface GetOutputOptions extends GetOptions {
  /** Resources to create or update before the function reads. Needed if no argument is an output of theirs. */
  dependsOn?: pulumi.Input<pulumi.Input<pulumi.Resource>[]> | pulumi.Input<pulumi.Resource> | undefined;
}

/** A value of the stack's configuration; undefined outside a stack. */
const stackConfig = (key: string): string | undefined => {
  const [namespace, name] = key.split(':');
  return name === undefined ? undefined : new pulumi.Config(namespace).get(name);
};

/** The client options from the stack's configuration. */
const ofStack = (name: string): ClientOptions => {
  const refused = refusedConfiguration(stackConfig);
  if (refused !== undefined) throw refusal(name, refused);
  return clientOptionsFrom(stackConfig);
};

const ROLE = ['assumeRoleArn', 'assumeRoleExternalId', 'assumeRoleSessionName'] as const;

/** The options of a call over their defaults. A default role is used only with the default credentials. */
const merged = (defaults: ClientOptions, given: ClientOptions): ClientOptions => {
  const hasOwnCredentials = given.profile !== undefined || given.assumeRoleArn !== undefined;
  const kept = hasOwnCredentials ? omit(defaults, ROLE) : defaults;
  return compact(Object.entries({ ...kept, ...given }));
};

/** The connection of a read. */
export interface GetConnection {
  readonly connection: ClientOptions;
  /** The Region in the options of the call itself. */
  readonly region: string | undefined;
}

/** The connection for the options of a call; undefined if a preview does not know the settings of the provider. */
export const getConnection = async (name: string, opts: unknown): Promise<GetConnection | undefined> => {
  const { provider, parent, plain } = checkedOptions(name, opts);
  const used = provider ?? inheritedProvider(parent);
  const defaults = used === undefined ? ofStack(name) : await connectionTo(name, used);
  return defaults && { connection: merged(defaults, plain), region: plain.region };
};
