import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { PlainObject } from '../spec/object';
import { same } from '../spec/same';
import { at } from '../spec/tree';
import { isUnknown } from '../spec/unknown';
import { declaredPlaces, unmanagedPaths } from '../user-pool/settings';
import { cannotAdopt, conflicts } from './bring';
import { liveFrom } from './live';

/** What a preview says of an adoption. */
export interface Adoption {
  readonly failure?: string;
  readonly news?: string;
}

const listOf = (paths: ReadonlyArray<string>): string => (paths.length === 0 ? 'nothing' : paths.join(', '));

/** Looks ahead at an adoption: whether it can be, what it changes and what it leaves. */
export const previewAdoption = (cognito: Cognito, id: string, inputs: PlainObject): Task<Adoption> =>
  pipe(
    liveFrom(cognito, id),
    TE.match(
      (error): Adoption =>
        error._tag === 'NotFound'
          ? { failure: `names the pool ${id}, which is not there` }
          : { news: `The pool ${id} is to be adopted; what that changes could not be found out.` },
      (pool): Adoption => {
        const names = conflicts(pool, inputs);
        if (names.length > 0) return { failure: cannotAdopt(id, names) };
        const changed = [...declaredPlaces(inputs).entries()]
          .filter(
            ([, { path, codec, facts, value }]) =>
              isUnknown(value) || !same(codec, facts, value, at(pool.settings, path)),
          )
          .map(([path]) => path);
        const left = unmanagedPaths(inputs, pool.settings);
        return {
          news: `Adopts the pool ${id}. Changes: ${listOf(changed)}. Leaves as they are, since the program does not declare them: ${listOf(left)}.`,
        };
      },
    ),
  );
