import * as pulumi from '@pulumi/pulumi';
import { ResourceServer, type UserPoolArgs, UserPoolDomain } from '../provider';
import * as codecs from '../provider/codecs';
import { type Argument, checkArguments, when } from './arguments';
import { domainPrefix } from './fragments/managed-login';
import { RECOVERY_BY_ADMINISTRATORS } from './fragments/sign-in';
import { merge } from './merge';
import { Preset } from './preset';
import type { PresetArgs } from './preset-args';
import type { PresetClientArgs } from './preset-client-args';
import type { ChildOptions, PresetOptions } from './preset-options';

/** The arguments of a {@link MachineToMachinePool}. */
export interface MachineToMachinePoolArgs extends PresetArgs {
  /**
   * The identifier of your API in tokens: its URL, or any other name of 1 to 256 characters. Changing it replaces the
   * resource server.
   */
  apiIdentifier: pulumi.Input<string>;
  /** The scopes of the API, a description by name; tokens carry `apiIdentifier/name`. */
  scopes: { [name: string]: pulumi.Input<string> };
  /** The prefix of the domain with the token endpoint, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`; must be unique in the Region. Without it the pool needs a `UserPoolDomain`. */
  domainPrefix?: pulumi.Input<string> | undefined;
  /**
   * The ARN of a Lambda function that adds claims to the machines' access tokens. Needs the ESSENTIALS tier, which the
   * preset then selects.
   */
  tokenFunctionArn?: pulumi.Input<string> | undefined;
}

/** Pulumi's resource options of a {@link MachineToMachinePool}, and those of its children. */
export interface MachineToMachinePoolOptions extends PresetOptions {
  /**
   * Options of the resource server, merged over the options that all children inherit: `aliases` move an existing one
   * into the preset.
   */
  resourceServerOptions?: ChildOptions | undefined;
  /**
   * Options of the domain, merged over the options that all children inherit: `aliases` move an existing one into the
   * preset.
   */
  domainOptions?: ChildOptions | undefined;
}

const scopes: Argument = {
  name: 'an object of at least one scope, each with a description',
  is: (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  isChoice: true,
};

export const ARGUMENTS: Readonly<
  Record<Exclude<keyof MachineToMachinePoolArgs, keyof PresetArgs>, Argument>
> = {
  apiIdentifier: codecs.ResourceServerSettings.fields.identifier.codec,
  scopes,
  domainPrefix,
  tokenFunctionArn: codecs.PreTokenGenerationConfig.fields.lambdaArn.codec,
};

/** The pool settings of a {@link MachineToMachinePool}. */
export const machineSettings = ({ tokenFunctionArn }: MachineToMachinePoolArgs): UserPoolArgs =>
  merge<UserPoolArgs>(
    { adminCreateUserConfig: { allowAdminCreateUserOnly: true }, userPoolTier: 'LITE' },
    RECOVERY_BY_ADMINISTRATORS,
    tokenFunctionArn === undefined
      ? {}
      : {
          lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V3_0', lambdaArn: tokenFunctionArn } },
          userPoolTier: 'ESSENTIALS',
        },
  );

const machineClient = (allowedOAuthScopes: pulumi.Input<string>[]): PresetClientArgs => ({
  generateSecret: true,
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['client_credentials'],
  allowedOAuthScopes,
  // No user signs in here; AWS requires at least this flow.
  explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
});

/**
 * A user pool, a resource server and an app client for machine-to-machine authorization: no users, access tokens by
 * client credentials. See `docs/reference/machine-to-machine-pool.md` of this package.
 *
 * @example
 * const orders = new MachineToMachinePool('orders', {
 *   apiIdentifier: 'https://orders.example.com',
 *   scopes: { read: 'Read orders', write: 'Change orders' },
 *   domainPrefix: 'example-orders',
 * });
 * export const { clientId, tokenEndpoint } = orders;
 * export const clientSecret = orders.client.clientSecret;
 */
export class MachineToMachinePool extends Preset {
  /** The resource server: the API with its scopes. */
  readonly resourceServer: ResourceServer;
  /** The domain, if `domainPrefix` is given. */
  readonly domain: UserPoolDomain | undefined;

  constructor(name: string, args: MachineToMachinePoolArgs, opts: MachineToMachinePoolOptions = {}) {
    checkArguments('MachineToMachinePool', name, args, ARGUMENTS, () => [
      when(
        args.apiIdentifier === undefined,
        'apiIdentifier',
        'is required: the identifier of your API in access tokens',
      ),
      when(args.scopes === undefined, 'scopes', `is required: ${scopes.name}`),
    ]);
    super('MachineToMachinePool', name, args, opts, machineSettings(args), [
      'resourceServerOptions',
      'domainOptions',
    ]);
    this.resourceServer = new ResourceServer(
      name,
      {
        userPoolId: this.pool.id,
        identifier: args.apiIdentifier,
        scopes: Object.entries(args.scopes).map(([scopeName, scopeDescription]) => ({
          scopeName,
          scopeDescription,
        })),
      },
      pulumi.mergeOptions(this.inPool, opts.resourceServerOptions),
    );
    this.domain =
      args.domainPrefix === undefined
        ? undefined
        : new UserPoolDomain(
            name,
            { userPoolId: this.pool.id, domain: args.domainPrefix },
            // The domain is deleted before its pool, since AWS does not delete a pool that has a domain.
            pulumi.mergeOptions(this.childOptions, opts.domainOptions),
          );
    const { identifier } = this.resourceServer;
    this.complete(
      // `scopeIdentifiers` is unknown in the preview of a change, so build the scopes from the arguments; AWS accepts
      // only existing scopes.
      machineClient(Object.keys(args.scopes).map((scope) => pulumi.interpolate`${identifier}/${scope}`)),
      {
        resourceServer: this.resourceServer,
        domain: this.domain,
        ...(this.domain && { tokenEndpoint: this.tokenEndpoint }),
      },
      [this.resourceServer],
    );
  }

  /** The URL of the token endpoint, if `domainPrefix` is given. */
  get tokenEndpoint(): pulumi.Output<string> {
    if (this.domain === undefined)
      throw new pulumi.RunError(
        'tokenEndpoint requires a domain. Give domainPrefix, or create a UserPoolDomain.',
      );
    return pulumi.interpolate`${this.domain.url}/oauth2/token`;
  }
}
