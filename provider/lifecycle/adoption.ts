import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { PlainObject } from '../spec/object';
import { declaredPlaces, placeDiffers, unmanagedPaths } from '../user-pool/settings';
import { adoptionNews, notFoundOut, refusal } from './adoption-news';
import { cannotAdopt, conflicts } from './bring';
import { isGone } from './gone';
import type { Outlook } from './kind';
import { liveFrom } from './live';

/** Looks ahead at an adoption: whether it can be, what it changes and what it leaves. */
export const previewAdoption = (cognito: Cognito, id: string, inputs: PlainObject): Task<Outlook> =>
  pipe(
    liveFrom(cognito, id),
    TE.match(
      (error): Outlook =>
        isGone(error) ? refusal(`names the pool ${id}, which is not there`) : notFoundOut(`pool ${id}`),
      (pool): Outlook => {
        const names = conflicts(pool, inputs);
        if (names.length > 0) return refusal(cannotAdopt(id, names));
        // A pool keeps its name, unless it is given another.
        const { poolName } = { ...pool.settings, ...inputs };
        const sides = { declaredPlaces, placeDiffers, unmanagedPaths };
        return {
          ...adoptionNews(`pool ${id}`, sides, { ...inputs, poolName }, pool.settings),
          given: { poolName },
        };
      },
    ),
  );
