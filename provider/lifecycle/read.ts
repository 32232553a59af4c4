import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { PlainObject } from '../spec/object';
import { settingsOf } from '../user-pool/settings';
import { inputsFrom, outputs } from '../user-pool/state';
import { unlessGone } from './gone';
import type { Found } from './kind';
import { liveFrom } from './live';
import type { Stop } from './stop';

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
