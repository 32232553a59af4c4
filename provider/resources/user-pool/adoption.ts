import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { adoptionNews, keptName, notFoundOut, refusal, written } from '../../engine/adoption-message';
import { isGone } from '../../engine/not-found';
import type { Outlook } from '../../engine/resource-definition';
import { addedAttributes } from './attributes';
import { liveFrom } from './describe';
import { movedAlong } from './implied-changes';
import { declaredPlaces, placeDiffers, unmanagedPaths } from './merge';
import { changes } from './plan';
import { cannotAdopt, conflicts } from './update';

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
