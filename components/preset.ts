import * as pulumi from '@pulumi/pulumi';
import { UserPool, type UserPoolArgs, UserPoolClient, type UserPoolClientArgs } from '../provider';
import { merge } from './merge';

/** Settings of an app client whose pool is known. */
export interface ClientOverrides extends Omit<UserPoolClientArgs, 'userPoolId'> {}

/** What every preset takes beside its own arguments. */
export interface PresetArgs {
  /** Settings put over those of the preset's pool, any of `UserPool`: objects are merged, all else is replaced. */
  readonly pool?: UserPoolArgs | undefined;
  /** Settings put over those of the preset's app client, any of `UserPoolClient`; `false` makes no client. */
  readonly client?: ClientOverrides | false | undefined;
}

/** What holds for every preset: a pool that holds a company's users is not deleted by mistake. */
const GUARDED: UserPoolArgs = { deletionProtection: 'ACTIVE' };

/** Whether AWS would refuse to delete the pool, as far as the program says so itself. */
const isGuarded = ({ deletionProtection, forceDestroy }: UserPoolArgs): boolean =>
  deletionProtection === 'ACTIVE' && forceDestroy !== true;

/** The options of a component that Pulumi does not pass on to its children by itself. */
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
  /** Options for the children of this preset. */
  protected readonly childOptions: pulumi.CustomResourceOptions;
  private madeClient: UserPoolClient | undefined;

  protected constructor(
    kind: string,
    private readonly presetName: string,
    private readonly presetArgs: PresetArgs,
    opts: pulumi.ComponentResourceOptions,
    settings: UserPoolArgs,
  ) {
    super(`cognito-user-pool:index:${kind}`, presetName, {}, opts);
    const args = merge(GUARDED, settings, presetArgs.pool);
    this.childOptions = { ...passedOn(opts), parent: this };
    this.pool = new UserPool(presetName, args, {
      ...this.childOptions,
      // AWS would refuse the pool's deletion only after its client is gone: Pulumi refuses before anything is.
      ...(opts.protect === undefined && isGuarded(args) && { protect: true }),
    });
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
    const { client } = this.presetArgs;
    if (client !== false) {
      const args = { ...merge(settings, client), userPoolId: this.pool.id };
      const options = pulumi.mergeOptions(this.childOptions, { dependsOn });
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
