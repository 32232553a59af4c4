import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { PlainObject } from '../spec/object';
import { declaredPlaces, placeDiffers, unmanagedPaths } from '../user-pool/settings';
import { cannotAdopt, conflicts } from './bring';
import type { Outlook } from './kind';
import { liveFrom } from './live';

/** Names the paths, or says that there are none. */
export const listOf = (paths: ReadonlyArray<string>): string =>
  paths.length === 0 ? 'nothing' : paths.join(', ');

/** An adoption that cannot be. */
export const refusal = (reason: string): Outlook => ({ failures: [{ path: 'adoptId', reason }] });

/** Looks ahead at an adoption: whether it can be, what it changes and what it leaves. */
export const previewAdoption = (cognito: Cognito, id: string, inputs: PlainObject): Task<Outlook> =>
  pipe(
    liveFrom(cognito, id),
    TE.match(
      (error): Outlook =>
        error._tag === 'NotFound'
          ? refusal(`names the pool ${id}, which is not there`)
          : { news: `The pool ${id} is to be adopted; what that changes could not be found out.` },
      (pool): Outlook => {
        const names = conflicts(pool, inputs);
        if (names.length > 0) return refusal(cannotAdopt(id, names));
        // A pool keeps its name, unless it is given another.
        const { poolName } = { ...pool.settings, ...inputs };
        const declared = { ...inputs, poolName };
        const changed = [...declaredPlaces(declared).entries()]
          .filter(([, place]) => placeDiffers(place, pool.settings))
          .map(([path]) => path);
        const left = unmanagedPaths(declared, pool.settings);
        return {
          given: { poolName },
          news: `Adopts the pool ${id}. Changes: ${listOf(changed)}. Leaves as they are, since the program does not declare them: ${listOf(left)}.`,
        };
      },
    ),
  );
