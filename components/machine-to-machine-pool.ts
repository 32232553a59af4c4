import * as pulumi from '@pulumi/pulumi';
import { codecs, ResourceServer, type UserPoolArgs, UserPoolDomain } from '../provider';
import { type Argument, checkArguments, childOptions, when } from './arguments';
import { RECOVERY_BY_ADMINISTRATORS } from './fragments/sign-in';
import { merge } from './merge';
import { type ChildOptions, type ClientOverrides, Preset, type PresetArgs } from './preset';

/** The arguments of a {@link MachineToMachinePool}. */
export interface MachineToMachinePoolArgs extends PresetArgs {
  /** What tokens call your API: its URL, or any other name of 1 to 256 characters. Changing it replaces the resource server. */
  readonly apiIdentifier: pulumi.Input<string>;
  /** What machines may be allowed to do, each by its name with a sentence that says it: tokens carry `apiIdentifier/name`. */
  readonly scopes: { readonly [name: string]: pulumi.Input<string> };
  /** The prefix of the address where machines get tokens, as `shop` for `shop.auth.eu-west-1.amazoncognito.com`: nobody else in the Region may have it. Without it the pool needs a `UserPoolDomain`. */
  readonly domainPrefix?: pulumi.Input<string> | undefined;
  /** The ARN of a Lambda function that adds claims to the machines' tokens. Needs the ESSENTIALS tier, which is chosen then. */
  readonly tokenFunctionArn?: pulumi.Input<string> | undefined;
  /** Options of the resource server alone, over those that all children have: `aliases` move an existing one into the preset. */
  readonly resourceServerOptions?: ChildOptions | undefined;
  /** Options of the domain alone, over those that all children have: `aliases` move an existing one into the preset. */
  readonly domainOptions?: ChildOptions | undefined;
}

const scopes: Argument = {
  name: 'an object of at least one scope, each with a description',
  is: (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  isChoice: true,
};

const ARGUMENTS: Readonly<Record<Exclude<keyof MachineToMachinePoolArgs, keyof PresetArgs>, Argument>> = {
  apiIdentifier: codecs.ResourceServerSettings.fields.identifier.codec,
  scopes,
  domainPrefix: codecs.UserPoolDomainSettings.fields.domain.codec,
  tokenFunctionArn: codecs.PreTokenGenerationConfig.fields.lambdaArn.codec,
  resourceServerOptions: childOptions,
  domainOptions: childOptions,
};

/** The pool of a {@link MachineToMachinePool}. */
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

const machineClient = (allowedOAuthScopes: pulumi.Input<string>[]): ClientOverrides => ({
  generateSecret: true,
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['client_credentials'],
  allowedOAuthScopes,
  // No user signs in here: the least that AWS takes.
  explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
});

/**
 * Machines that call an API: no users, tokens by client credentials. See `docs/presets/machine-to-machine-pool.md`.
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
  /** The API, with its scopes. */
  readonly resourceServer: ResourceServer;
  /** The domain, where `domainPrefix` names it. */
  readonly domain: UserPoolDomain | undefined;

  constructor(name: string, args: MachineToMachinePoolArgs, opts: pulumi.ComponentResourceOptions = {}) {
    checkArguments('MachineToMachinePool', name, args, ARGUMENTS, [
      when(args.apiIdentifier === undefined, 'apiIdentifier', 'is required: what tokens call your API'),
      when(args.scopes === undefined, 'scopes', `is required: ${scopes.name}`),
    ]);
    super('MachineToMachinePool', name, args, opts, machineSettings(args));
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
      pulumi.mergeOptions(this.inPool, args.resourceServerOptions),
    );
    this.domain =
      args.domainPrefix === undefined
        ? undefined
        : new UserPoolDomain(
            name,
            { userPoolId: this.pool.id, domain: args.domainPrefix },
            // It goes before its pool: AWS deletes no pool that has a domain.
            pulumi.mergeOptions(this.childOptions, args.domainOptions),
          );
    const { identifier } = this.resourceServer;
    this.complete(
      // Not its `scopeIdentifiers`, which a preview of a change does not know; AWS takes a scope only once it is there.
      machineClient(Object.keys(args.scopes).map((scope) => pulumi.interpolate`${identifier}/${scope}`)),
      { resourceServer: this.resourceServer, domain: this.domain },
      [this.resourceServer],
    );
  }

  /** Where machines get tokens; known where `domainPrefix` is given. */
  get tokenEndpoint(): pulumi.Output<string> {
    if (this.domain === undefined)
      throw new pulumi.RunError(
        'tokenEndpoint: there is none without a domain. Give domainPrefix, or a UserPoolDomain of your own.',
      );
    return pulumi.interpolate`${this.domain.url}/oauth2/token`;
  }
}
