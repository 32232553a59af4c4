import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { ClientOptions } from '../aws/client-options';
import { defaultRegion } from '../aws/default-region';
import { regionOfId } from '../aws/endpoints';
import { type CognitoError, explain, hasNoConnection } from '../aws/errors';
import { isKnownRegion, isRegionShaped, regionMeant } from '../aws/regions';
import { ownText, type PlainObject } from '../codec/plain-object';
import type { Fields, StructOf, StructType } from '../codec/struct';
import { failuresOf, type ValidationFailure } from '../codec/validation-failure';
import { contextFor } from './context';
import { outputsAsText } from './output-text';

/** Where a function reads. */
export interface Reading {
  readonly cognito: Cognito;
  readonly region: string;
}

/** A function that reads from Cognito. */
export interface GetFunction<F extends Fields, R> {
  /** Its name in a program; that of its form with an Output ends with `Output`. */
  readonly name: string;
  readonly args: StructType<F>;
  readonly read: (reading: Reading, args: StructOf<F>) => TE.TaskEither<CognitoError, R>;
  /** The members of a result that are secret. */
  readonly secrets?: ReadonlyArray<keyof R & string>;
}

/** Why a function has no result: its arguments, or a failed read. */
export type GetFailure = ReadonlyArray<ValidationFailure> | string;

/** A function for a host, which knows no types of a program. */
export interface HostedFunction {
  readonly name: string;
  readonly argumentNames: ReadonlyArray<string>;
  readonly secrets: ReadonlyArray<string>;
  readonly call: (
    given: PlainObject,
    connection: ClientOptions,
  ) => Promise<E.Either<GetFailure, PlainObject>>;
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
  poolId: string,
  connection: ClientOptions,
  given: string | undefined,
): Promise<E.Either<string, string>> => {
  const named = regionOfId(poolId);
  const region = given ?? named ?? (await defaultRegion(connection));
  if (region === undefined)
    return E.left(
      'the Region is not known: give `region` or a provider, or set the aws:region configuration or AWS_REGION',
    );
  // An emulator can have Regions of its own.
  if (connection.endpoint === undefined && !isRegionShaped(region))
    return E.left(`${region} is not an AWS Region${hintFor(region)}`);
  if (named !== undefined && named !== region)
    return E.left(`userPoolId names a pool in ${named}, but the region is ${region}`);
  return E.right(region);
};

/** Reads with checked arguments, in the Region of the call if it has one; or says why it failed. */
export const readBy = async <F extends Fields, R>(
  { read }: GetFunction<F, R>,
  args: StructOf<F>,
  connection: ClientOptions,
  given?: string,
): Promise<E.Either<string, R>> => {
  const region = await regionFor(ownText(args, 'userPoolId'), connection, given);
  if (E.isLeft(region)) return region;
  const { cognito } = contextFor(connection, region.right);
  const found = await read({ cognito, region: region.right }, args)();
  return E.isLeft(found) ? E.left(failureOf(found.left, region.right)) : found;
};

/** A function as hosts call it, with arguments that it checks. */
export const hosted = <F extends Fields, R extends object>(definition: GetFunction<F, R>): HostedFunction => {
  const { name, args, secrets = [] } = definition;
  return {
    name,
    argumentNames: args.names,
    secrets,
    call: async (given, connection) => {
      const decoded = args.decode(given);
      const failures = [...outputsAsText(given), ...(E.isLeft(decoded) ? failuresOf(decoded.left) : [])];
      if (E.isLeft(decoded) || failures.length > 0) return E.left(failures);
      const found = await readBy(definition, decoded.right, connection);
      return E.isLeft(found) ? found : E.right(Object.fromEntries(Object.entries(found.right)));
    },
  };
};
