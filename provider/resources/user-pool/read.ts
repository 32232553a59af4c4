import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { PlainObject } from '../../codec/plain-object';
import type { OperationFailure } from '../../engine/errors';
import { orUndefinedIfMissing } from '../../engine/not-found';
import type { ReadResult } from '../../engine/resource-definition';
import { describeUserPool } from './describe';
import { settingsOf } from './merge';
import { inputsFrom, outputs } from './state';

/** Reads a pool; nothing when it is gone. */
export const readUserPool = (
  cognito: Cognito,
  id: string,
  state: PlainObject,
  region: string,
): TE.TaskEither<OperationFailure, ReadResult | undefined> =>
  pipe(
    describeUserPool(cognito, id),
    TE.map((pool) => {
      // A pool that is only read, by `UserPool.get`, declares nothing: it is told whole.
      const declared = Object.keys(settingsOf(state)).length === 0 ? { ...state, ...pool.settings } : state;
      return { state: outputs(declared, pool, region), inputs: inputsFrom(state, pool, region) };
    }),
    orUndefinedIfMissing,
  );
