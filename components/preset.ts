import * as pulumi from '@pulumi/pulumi';
import { UserPool, type UserPoolArgs, UserPoolClient, type UserPoolClientArgs } from '../provider';
import { withReachableProviders } from '../provider/pulumi/foreign-provider';
import { merge } from './merge';

/** Settings of an app client whose pool is known. */
export interface ClientOverrides extends Omit<UserPoolClientArgs, 'userPoolId'> {}

/** Options of one child of a preset. Its parent is the preset. */
export interface ChildOptions extends Omit<pulumi.CustomResourceOptions, 'id' | 'parent' | 'urn'> {}

/** What every preset takes beside its own arguments. */
export interface PresetArgs {
  /** Settings put over those of the preset's pool, any of `UserPool`: objects are merged, all else is replaced. */
  readonly pool?: UserPoolArgs | undefined;
  /** Settings put over those of the preset's app client, any of `UserPoolClient`; `false` makes no client. */
  readonly client?: ClientOverrides | false | undefined;
  /** Options of the pool alone, over those that all children have: `aliases` move an existing pool into the preset. */
  readonly poolOptions?: ChildOptions | undefined;
  /** Options of the app client alone, over those that all children have: `aliases` move an existing client into the preset. */
  readonly clientOptions?: ChildOptions | undefined;
}

/** What holds for every preset: a pool that holds a company's users is not deleted by mistake. */
const GUARDED: UserPoolArgs = { deletionProtection: 'ACTIVE' };

const settingsOf = (settings: UserPoolArgs, { pool }: PresetArgs): UserPoolArgs =>
  merge(GUARDED, settings, pool);

/**
 * A pool that AWS would not delete is protected in Pulumi too, with all that is in it: AWS refuses the pool's deletion
 * only after its app client, and with it every application's sign-in, is gone.
 */
const guardedOptions = (
  { deletionProtection, forceDestroy }: UserPoolArgs,
  opts: pulumi.ComponentResourceOptions,
): pulumi.ComponentResourceOptions =>
  opts.protect === undefined && deletionProtection === 'ACTIVE' && forceDestroy !== true
    ? { ...opts, protect: true }
    : opts;

/** The options of a component that Pulumi does not pass on to its children by itself. It derives their aliases from the component's. */
const passedOn = ({
  aliases: _aliases,
  id: _id,
  parent: _parent,
  protect: _protect,
  provider: _provider,
  providers: _providers,
  transformations: _transformations,
  transforms: _transforms,
  urn: _urn,
  ...others
}: pulumi.ComponentResourceOptions): pulumi.CustomResourceOptions => others;

/** A user pool with what makes it usable. Its children have its own name, which never changes. */
export abstract class Preset extends pulumi.ComponentResource {
  /** The user pool. */
  readonly pool: UserPool;
  /** The pool's id. */
  readonly userPoolId: pulumi.Output<string>;
  /** The pool's ARN. */
  readonly arn: pulumi.Output<string>;
  /** The `iss` claim of the pool's tokens. */
  readonly issuer: pulumi.Output<string>;
  /** Options for any child of this preset. */
  protected readonly childOptions: pulumi.CustomResourceOptions;
  /** Options for what is in the pool. It goes with the pool: to delete it first would hurt where the pool then stays. */
  protected readonly inPool: pulumi.CustomResourceOptions;
  private readonly presetName: string;
  private readonly presetArgs: PresetArgs;
  private madeClient: UserPoolClient | undefined;

  protected constructor(
    kind: string,
    presetName: string,
    presetArgs: PresetArgs,
    opts: pulumi.ComponentResourceOptions,
    settings: UserPoolArgs,
  ) {
    const args = settingsOf(settings, presetArgs);
    super(
      `cognito-user-pool:index:${kind}`,
      presetName,
      {},
      guardedOptions(args, withReachableProviders(presetName, opts)),
    );
    this.presetName = presetName;
    this.presetArgs = presetArgs;
    this.childOptions = { ...passedOn(opts), parent: this };
    this.pool = new UserPool(
      presetName,
      args,
      pulumi.mergeOptions(this.childOptions, presetArgs.poolOptions),
    );
    this.inPool = { deletedWith: this.pool, ...this.childOptions };
    this.userPoolId = this.pool.id;
    this.arn = this.pool.arn;
    this.issuer = this.pool.issuer;
  }

  /** Makes the app client, unless none is wanted, and tells Pulumi that the preset is complete. */
  protected complete(
    settings: ClientOverrides,
    outputs: pulumi.Inputs = {},
    dependsOn: pulumi.Resource[] = [],
  ): void {
    const { client, clientOptions } = this.presetArgs;
    if (client !== false) {
      const args = { ...merge(settings, client), userPoolId: this.pool.id };
      const options = pulumi.mergeOptions(pulumi.mergeOptions(this.inPool, { dependsOn }), clientOptions);
      this.madeClient = new UserPoolClient(this.presetName, args, options);
    }
    this.registerOutputs({
      pool: this.pool,
      client: this.madeClient,
      userPoolId: this.userPoolId,
      arn: this.arn,
      issuer: this.issuer,
      clientId: this.madeClient?.clientId,
      ...outputs,
    });
  }

  /** The app client; there is none with `client: false`. */
  get client(): UserPoolClient {
    if (this.madeClient === undefined)
      throw new pulumi.RunError(`${this.presetName}: there is no app client, since \`client\` is false.`);
    return this.madeClient;
  }

  /** The app client's id, as the application gives it; there is none with `client: false`. */
  get clientId(): pulumi.Output<string> {
    return this.client.clientId;
  }
}
