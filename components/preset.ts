import * as pulumi from '@pulumi/pulumi';
import { UserPool, type UserPoolArgs, UserPoolClient } from '../provider';
import { refuseUnusableProviders } from '../provider/pulumi/foreign-provider';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { PresetClientArgs } from './preset-client-args';
import { checkChildOptions, inheritedOptions, type PresetOptions } from './preset-options';

/** The defaults of every preset: deletion protection keeps the pool from being deleted by mistake. */
const SAFE_DEFAULTS: UserPoolArgs = { deletionProtection: 'ACTIVE' };

const settingsOf = (settings: UserPoolArgs, { pool }: PresetArgs): UserPoolArgs =>
  merge(SAFE_DEFAULTS, settings, pool);

/**
 * Protects the children in Pulumi too when the pool is protected in AWS: AWS refuses only the deletion of the pool,
 * which comes after the app client is deleted and every application's sign-in fails.
 */
const guardedOptions = (
  { deletionProtection, forceDestroy }: UserPoolArgs,
  opts: pulumi.ComponentResourceOptions,
): pulumi.ComponentResourceOptions =>
  opts.protect === undefined && deletionProtection === 'ACTIVE' && forceDestroy !== true
    ? { ...opts, protect: true }
    : opts;

/** The outputs that presets have registered. */
const registered = new WeakMap<Preset, pulumi.Inputs>();

/** The outputs of a preset, as its component has them in the state. */
export const outputsOf = (preset: Preset): pulumi.Inputs => registered.get(preset) ?? {};

/**
 * A user pool with the resources that make it usable. The children have the name of the preset, which never changes.
 */
export abstract class Preset extends pulumi.ComponentResource {
  /** The user pool. */
  readonly pool: UserPool;
  /** The pool's id. */
  readonly userPoolId: pulumi.Output<string>;
  /** The pool's ARN. */
  readonly arn: pulumi.Output<string>;
  /** The issuer of the pool's tokens: the URL in their `iss` claim. */
  readonly issuer: pulumi.Output<string>;
  /** The options of every child of this preset. */
  protected readonly childOptions: pulumi.CustomResourceOptions;
  /**
   * The options of resources inside the pool. They are deleted with the pool: deleting them first would do harm if the
   * pool then stays.
   */
  protected readonly inPool: pulumi.CustomResourceOptions;
  /** The name of the preset, and of its children. */
  protected readonly presetName: string;
  private readonly presetArgs: PresetArgs;
  private readonly clientOptions: pulumi.CustomResourceOptions | undefined;
  private madeClient: UserPoolClient | undefined;

  protected constructor(
    kind: string,
    presetName: string,
    presetArgs: PresetArgs,
    opts: PresetOptions,
    settings: UserPoolArgs,
    childOptionNames: ReadonlyArray<string> = [],
  ) {
    checkChildOptions(kind, presetName, opts, ['poolOptions', 'clientOptions', ...childOptionNames]);
    refuseUnusableProviders(presetName, opts);
    const args = settingsOf(settings, presetArgs);
    super(`cognito-user-pool:index:${kind}`, presetName, {}, guardedOptions(args, opts));
    this.presetName = presetName;
    this.presetArgs = presetArgs;
    this.clientOptions = opts.clientOptions;
    this.childOptions = { ...inheritedOptions(opts), parent: this };
    this.pool = new UserPool(presetName, args, pulumi.mergeOptions(this.childOptions, opts.poolOptions));
    this.inPool = { deletedWith: this.pool, ...this.childOptions };
    this.userPoolId = this.pool.id;
    this.arn = this.pool.arn;
    this.issuer = this.pool.issuer;
  }

  /** Creates the app client unless it is disabled, and registers the outputs of the component. */
  protected complete(
    settings: PresetClientArgs,
    outputs: pulumi.Inputs = {},
    dependsOn: pulumi.Resource[] = [],
  ): void {
    if (this.presetArgs.createClient !== false) this.makeClient(settings, dependsOn);
    this.register(outputs);
  }

  /** The settings of the app client, with those that the program puts over them. */
  protected clientSettings(settings: PresetClientArgs): PresetClientArgs {
    return merge(settings, this.presetArgs.client);
  }

  /** Creates the app client. */
  protected makeClient(settings: PresetClientArgs, dependsOn: pulumi.Resource[] = []): UserPoolClient {
    const args = { ...this.clientSettings(settings), userPoolId: this.pool.id };
    const options = pulumi.mergeOptions(pulumi.mergeOptions(this.inPool, { dependsOn }), this.clientOptions);
    this.madeClient = new UserPoolClient(this.presetName, args, options);
    return this.madeClient;
  }

  /** Registers the outputs of the component. */
  protected register(outputs: pulumi.Inputs): void {
    const all = {
      pool: this.pool,
      client: this.madeClient,
      userPoolId: this.userPoolId,
      arn: this.arn,
      issuer: this.issuer,
      clientId: this.madeClient?.clientId,
      ...outputs,
    };
    registered.set(this, all);
    this.registerOutputs(all);
  }

  /** The app client; throws with `createClient: false`. */
  get client(): UserPoolClient {
    if (this.madeClient === undefined)
      throw new pulumi.RunError(
        `${this.presetName}: there is no app client, since \`createClient\` is false.`,
      );
    return this.madeClient;
  }

  /** The id of the app client, which applications send; throws with `createClient: false`. */
  get clientId(): pulumi.Output<string> {
    return this.client.clientId;
  }
}
