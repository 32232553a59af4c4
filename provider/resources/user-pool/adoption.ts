import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import {
  adoptionMessage,
  formatValue,
  keptName,
  refusal,
  unknownAdoption,
} from '../../engine/adoption-message';
import { isNotFound } from '../../engine/not-found';
import type { CreatePreview } from '../../engine/resource-definition';
import { addedAttributes } from './attributes';
import { describeUserPool } from './describe';
import { impliedChanges } from './implied-changes';
import { declaredSettings, settingDiffers, unmanagedPaths } from './merge';
import { changes } from './plan';
import { cannotAdopt, conflicts } from './update';

/** Looks ahead at an adoption: whether it can be, what it changes and what it leaves. */
export const previewAdoption = (cognito: Cognito, id: string, inputs: PlainObject): Task<CreatePreview> =>
  pipe(
    describeUserPool(cognito, id),
    TE.match(
      (error): CreatePreview =>
        isNotFound(error)
          ? refusal(`the pool ${id} does not exist`)
          : unknownAdoption({ noun: 'pool', id }, error),
      (pool): CreatePreview => {
        const names = conflicts(pool, inputs);
        if (names.length > 0) return refusal(cannotAdopt(id, names));
        const filledInputs = keptName('poolName', inputs, pool.settings);
        const declared = { ...inputs, ...filledInputs };
        const planned = holdsUnknown(inputs) ? undefined : changes(pool, {}, declared);
        if (planned !== undefined && E.isLeft(planned)) return refusal(planned.left);
        const left = unmanagedPaths(declared, pool.settings);
        const moved = impliedChanges(pool, declared, left);
        const sides = {
          declaredSettings,
          settingDiffers,
          unmanagedPaths: () => left.filter((path) => !moved.has(path)),
        };
        const added = addedAttributes(own(pool.settings, 'schema'), own(inputs, 'schema')).map(
          (attribute) => `schema: + ${ownText(attribute, 'name')}`,
        );
        const called = { noun: 'pool', id };
        const more = [
          ...added,
          ...[...moved].map(
            ([path, { before, after }]) => `${path}: ${formatValue(before)} => ${formatValue(after)}`,
          ),
        ];
        return { ...adoptionMessage(called, sides, declared, pool.settings, more), filledInputs };
      },
    ),
  );
