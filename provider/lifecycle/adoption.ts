import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import { own, ownText, type PlainObject } from '../spec/object';
import { holdsUnknown } from '../spec/unknown';
import { addedAttributes } from '../user-pool/attributes';
import { movedAlong } from '../user-pool/moved-along';
import { changes } from '../user-pool/plan';
import { declaredPlaces, placeDiffers, unmanagedPaths } from '../user-pool/settings';
import { adoptionNews, keptName, notFoundOut, refusal, written } from './adoption-news';
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
        isGone(error) ? refusal(`the pool ${id} does not exist`) : notFoundOut({ noun: 'pool', id }, error),
      (pool): Outlook => {
        const names = conflicts(pool, inputs);
        if (names.length > 0) return refusal(cannotAdopt(id, names));
        const given = keptName('poolName', inputs, pool.settings);
        const declared = { ...inputs, ...given };
        const planned = holdsUnknown(inputs) ? undefined : changes(pool, {}, declared);
        if (planned !== undefined && E.isLeft(planned)) return refusal(planned.left);
        const left = unmanagedPaths(declared, pool.settings);
        const moved = movedAlong(pool, declared, left);
        const sides = {
          declaredPlaces,
          placeDiffers,
          unmanagedPaths: () => left.filter((path) => !moved.has(path)),
        };
        const added = addedAttributes(own(pool.settings, 'schema'), own(inputs, 'schema')).map(
          (attribute) => `schema: + ${ownText(attribute, 'name')}`,
        );
        const called = { noun: 'pool', id };
        const more = [
          ...added,
          ...[...moved].map(
            ([path, { before, after }]) => `${path}: ${written(before)} => ${written(after)}`,
          ),
        ];
        return { ...adoptionNews(called, sides, declared, pool.settings, more), given };
      },
    ),
  );
