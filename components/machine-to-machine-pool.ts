import * as pulumi from '@pulumi/pulumi';
import { codecs, ResourceServer, type UserPoolArgs } from '../provider';
import { type Argument, checkArguments, when } from './arguments';
import { merge } from './merge';
import { RECOVERY_BY_ADMINISTRATORS } from './parts/sign-in';
import { type ClientOverrides, Preset, type PresetArgs } from './preset';

/** The arguments of a {@link MachineToMachinePool}. */
export interface MachineToMachinePoolArgs extends PresetArgs {
  /** What tokens call your API: its URL, or any other name of 1 to 256 characters. Changing it replaces the resource server. */
  readonly apiIdentifier: pulumi.Input<string>;
  /** What machines may be allowed to do, each by its name with a sentence that says it: tokens carry `apiIdentifier/name`. */
  readonly scopes: { readonly [name: string]: pulumi.Input<string> };
  /** The ARN of a Lambda function that adds claims to the machines' tokens. Needs the ESSENTIALS tier, which is chosen then. */
  readonly tokenFunctionArn?: pulumi.Input<string> | undefined;
}

const scopes: Argument = {
  name: 'an object of at least one scope, each with a description',
  is: (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  isChoice: true,
};

const ARGUMENTS: Readonly<Record<Exclude<keyof MachineToMachinePoolArgs, keyof PresetArgs>, Argument>> = {
  apiIdentifier: codecs.ResourceServerSettings.fields.identifier.codec,
  scopes,
  tokenFunctionArn: codecs.PreTokenGenerationConfig.fields.lambdaArn.codec,
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
 * });
 * export const clientSecret = orders.client.clientSecret;
 */
export class MachineToMachinePool extends Preset {
  /** The API, with its scopes. */
  readonly resourceServer: ResourceServer;

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
      this.inPool,
    );
    const { identifier } = this.resourceServer;
    this.complete(
      // Not its `scopeIdentifiers`, which a preview of a change does not know; AWS takes a scope only once it is there.
      machineClient(Object.keys(args.scopes).map((scope) => pulumi.interpolate`${identifier}/${scope}`)),
      { resourceServer: this.resourceServer },
      [this.resourceServer],
    );
  }
}
