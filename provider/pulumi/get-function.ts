import * as pulumi from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import { defaultRegion } from '../aws/default-region';
import { regionOfId } from '../aws/endpoints';
import { type CognitoError, explain, hasNoConnection } from '../aws/errors';
import { isKnownRegion, isRegionShaped, regionMeant } from '../aws/regions';
import { own, ownText } from '../codec/plain-object';
import type { Fields, StructOf, StructType } from '../codec/struct';
import { contextFor } from '../engine/context';
import { checkedArguments } from './get-check';
import { type GetConnection, type GetOptions, type GetOutputOptions, getConnection } from './get-options';
import { refusal } from './refusal';

/** Where a function reads. */
export interface Reading {
  readonly cognito: Cognito;
  readonly region: string;
}

/** A function that reads from Cognito, in its two forms. */
export interface GetFunction<F extends Fields, R> {
  /** The name of the form with a Promise; that of the other form ends with `Output`. */
  readonly name: string;
  readonly args: StructType<F>;
  readonly read: (reading: Reading, args: StructOf<F>) => TE.TaskEither<CognitoError, R>;
  /** Whether a result has a secret. */
  readonly isSecret?: (result: R) => boolean;
}

const hintFor = (region: string): string => {
  const meant = regionMeant(region);
  return meant === undefined ? '' : `: did you mean ${meant}?`;
};

const failureOf = (error: CognitoError, region: string): string => {
  const message = explain(error, 'run the command again');
  if (error._tag === 'NotFound')
    return `${message} Check the arguments, the Region (${region}) and the account.`;
  return hasNoConnection(error) && !isKnownRegion(region)
    ? `${message} AWS had no Region ${region} when this package was released${hintFor(region)}`
    : message;
};

/** The Region of a read: that of the call, else the one in the pool's id, else the default of the connection. */
const regionFor = async (
  name: string,
  poolId: string,
  { connection, region: given }: GetConnection,
): Promise<string> => {
  const named = regionOfId(poolId);
  const region = given ?? named ?? (await defaultRegion(connection));
  if (region === undefined)
    throw refusal(
      name,
      'the Region is not known: give `region` or a provider, or set the aws:region configuration or AWS_REGION',
    );
  // An emulator can have Regions of its own.
  if (connection.endpoint === undefined && !isRegionShaped(region))
    throw refusal(name, `${region} is not an AWS Region${hintFor(region)}`);
  if (named !== undefined && named !== region)
    throw refusal(name, `userPoolId names a pool in ${named}, but the region is ${region}`);
  return region;
};

/** Reads with checked arguments. */
const read = async <F extends Fields, R>(
  name: string,
  { read: readOf }: GetFunction<F, R>,
  args: StructOf<F>,
  connection: GetConnection,
): Promise<R> => {
  const region = await regionFor(name, ownText(args, 'userPoolId'), connection);
  const { cognito } = contextFor(connection.connection, region);
  const found = await readOf({ cognito, region }, args)();
  if (E.isLeft(found)) throw refusal(name, failureOf(found.left, region));
  return found.right;
};

/** The engine waits for a read that the program does not await, so that its failure fails the program. */
const keptAlive = async <R>(work: () => Promise<R>): Promise<R> => {
  const done = pulumi.runtime.rpcKeepAlive();
  try {
    return await work();
  } finally {
    done();
  }
};

/** The form of a function with a Promise. */
export const promised = <F extends Fields, R>(
  definition: GetFunction<F, R>,
  args: unknown,
  opts: GetOptions,
): Promise<R> =>
  keptAlive(async () => {
    const { name } = definition;
    const checked = checkedArguments(name, definition.args, args);
    const connection = await getConnection(name, opts);
    if (connection !== undefined) return read(name, definition, checked, connection);
    throw refusal(name, `the settings of its provider are not known in this preview: use ${name}Output`);
  });

/** The outputs of a resource that are known once it exists: of a component, those of its children. */
const existenceOf = (name: string, resource: unknown): ReadonlyArray<pulumi.Output<string>> => {
  if (pulumi.CustomResource.isInstance(resource)) return [resource.id];
  if (!pulumi.Resource.isInstance(resource))
    throw refusal(name, 'dependsOn must be a resource, or a list of them');
  // The SDK itself waits for these children; its types mark them internal.
  const children: unknown = Reflect.get(resource, '__childResources') ?? [];
  return [
    resource.urn,
    ...(children instanceof Set ? [...children] : []).flatMap((child) => existenceOf(name, child)),
  ];
};

/** An output that is known once the resources exist. */
const existing = (name: string, dependsOn: unknown): pulumi.Output<string[]> =>
  pulumi
    .all([dependsOn])
    .apply((given) => pulumi.all(given.flat().flatMap((resource) => existenceOf(name, resource))));

const secretIf = (isSecret: boolean): pulumi.Output<undefined> =>
  isSecret ? pulumi.secret(undefined) : pulumi.output(undefined);

/** The form of a function with an Output. It is unknown, and sends nothing, while a preview does not know an argument. */
export const asOutput = <F extends Fields, R>(
  definition: GetFunction<F, R>,
  args: unknown,
  opts: GetOutputOptions,
): pulumi.Output<R> => {
  const name = `${definition.name}Output`;
  const connection = getConnection(name, opts).then((found): unknown => found ?? pulumi.unknown);
  return pulumi
    .all([pulumi.output(args), pulumi.output(connection), existing(name, own(opts, 'dependsOn') ?? [])])
    .apply(([given, found]) =>
      keptAlive(async () => read(name, definition, checkedArguments(name, definition.args, given), found)),
    )
    .apply((result) => secretIf(definition.isSecret?.(result) ?? false).apply(() => result));
};
