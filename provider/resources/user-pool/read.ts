import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { PlainObject } from '../../codec/plain-object';
import type { Stop } from '../../engine/errors';
import { unlessGone } from '../../engine/not-found';
import type { Found } from '../../engine/resource-definition';
import { liveFrom } from './describe';
import { settingsOf } from './merge';
import { inputsFrom, outputs } from './state';

/** Reads a pool; nothing when it is gone. */
export const readUserPool = (
  cognito: Cognito,
  id: string,
  state: PlainObject,
  region: string,
): TE.TaskEither<Stop, Found | undefined> =>
  pipe(
    liveFrom(cognito, id),
    TE.map((pool) => {
      // A pool that is only read, by `UserPool.get`, declares nothing: it is told whole.
      const declared = Object.keys(settingsOf(state)).length === 0 ? { ...state, ...pool.settings } : state;
      return { state: outputs(declared, pool, region), inputs: inputsFrom(state, pool, region) };
    }),
    unlessGone,
  );
