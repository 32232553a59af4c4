import * as pulumi from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import { cognitoClient } from '../../aws/client';
import type { ClientOptions } from '../../aws/client-options';
import { defaultRegion } from '../../aws/default-region';
import { endpointsOf, regionOfId } from '../../aws/endpoints';
import { explain } from '../../aws/errors';
import { compact, isPlainObject, omitUndefined, own } from '../../codec/plain-object';
import { HOLDS_OUTPUT, isOutputText } from '../../engine/output-text';
import { clientOptionsFrom, refusedConfiguration } from '../../engine/provider-config';
import type { CognitoProvider } from '../../pulumi/cognito-provider';
import { connectionTo } from '../../pulumi/foreign-provider';
import { describeUserPool } from './describe';
import type { UserPoolOutputs } from './outputs';
import type { UserPoolSettings } from './settings';

/** A live pool, including the values that change by themselves. */
export interface LiveUserPool extends UserPoolSettings, Omit<UserPoolOutputs, 'unmanaged'> {
  readonly id: string;
  readonly region: string;
  /** The approximate number of users; AWS updates it a few times a day. */
  readonly estimatedNumberOfUsers: number | undefined;
  /** The time of the last change to the pool, in ISO 8601 format. */
  readonly lastModifiedDate: string | undefined;
}

/** The account, Region and endpoint to read from; omitted options have the same defaults as for resources. */
export interface GetUserPoolOptions extends ClientOptions {
  /**
   * The provider whose Region, profile, role and endpoint are used, instead of the stack's configuration. Options given
   * beside it take precedence.
   */
  readonly provider?: CognitoProvider | undefined;
}

/** A value of the stack's configuration; undefined outside a stack. */
const stackConfig = (key: string): string | undefined => {
  const [namespace, name] = key.split(':');
  return name === undefined ? undefined : new pulumi.Config(namespace).get(name);
};

/** The client options from the stack's configuration. */
const ofStack = (): ClientOptions => {
  const refused = refusedConfiguration(stackConfig);
  if (refused !== undefined) throw new pulumi.RunError(refused);
  return clientOptionsFrom(stackConfig);
};

/** The client options of a read: those of the call, and the defaults around them. */
interface ReadOptions {
  readonly given: ClientOptions;
  readonly defaults: ClientOptions;
}

const isReadOptions = (u: unknown): u is ReadOptions =>
  isPlainObject(u) && isPlainObject(own(u, 'defaults' satisfies keyof ReadOptions));

const UNKNOWN_PROVIDER =
  'getUserPool: the settings of its provider are not known in this preview. Use getUserPoolOutput.';

/** The options of a read; undefined if a preview does not know the settings of the provider. */
const readOptionsOf = async ({
  provider,
  ...given
}: GetUserPoolOptions): Promise<ReadOptions | undefined> => {
  const defaults = provider === undefined ? ofStack() : await connectionTo('getUserPool', provider);
  return defaults && { given: compact(Object.entries(given)), defaults };
};

/** Reads the live pool once its Region is resolved. */
const live = async (id: string, { given, defaults }: ReadOptions): Promise<LiveUserPool> => {
  if (isOutputText(id)) throw new pulumi.RunError(`id: ${HOLDS_OUTPUT}.`);
  const connection: ClientOptions = { ...defaults, ...given };
  const region = given.region ?? regionOfId(id) ?? (await defaultRegion(connection));
  // RunError is printed without a stack trace, which would not help users.
  if (region === undefined)
    throw new pulumi.RunError(`The Region of the pool ${id} is not known: give \`region\`.`);
  const found = await describeUserPool(cognitoClient(connection, region), id)();
  if (E.isLeft(found)) throw new pulumi.RunError(explain(found.left));
  const { settings, extras: _extras, ...others } = found.right;
  return omitUndefined<LiveUserPool>({
    ...settings,
    poolName: settings.poolName ?? '',
    ...others,
    creationDate: others.creationDate ?? '',
    region,
    schemaAttributes: settings.schema ?? [],
    ...endpointsOf(id, others.arn, region, settings.issuerConfiguration?.type),
  });
};

/**
 * Reads a live pool completely: every setting, every attribute, and the values that the state omits because they change
 * by themselves.
 *
 * @example
 * const pool = await getUserPool('us-east-1_AbCdEfGhI');
 * console.log(pool.estimatedNumberOfUsers);
 */
export const getUserPool = async (id: string, opts: GetUserPoolOptions = {}): Promise<LiveUserPool> => {
  const options = await readOptionsOf(opts);
  if (options === undefined) {
    throw new pulumi.RunError(UNKNOWN_PROVIDER);
  }
  return live(id, options);
};

/**
 * Reads a live pool whose id may be an output of another resource. Previews read it too if the id is known.
 *
 * @example
 * export const users = getUserPoolOutput(pool.id).estimatedNumberOfUsers;
 */
export const getUserPoolOutput = (
  id: pulumi.Input<string>,
  opts: GetUserPoolOptions = {},
): pulumi.Output<LiveUserPool> => {
  const options = pulumi.output(readOptionsOf(opts).then((found): unknown => found ?? pulumi.unknown));
  return pulumi.all([id, options]).apply(([known, found]) => {
    if (isReadOptions(found)) return live(known, found);
    throw new pulumi.RunError(UNKNOWN_PROVIDER);
  });
};
