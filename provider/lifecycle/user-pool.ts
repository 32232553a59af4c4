import * as T from 'fp-ts/Task';
import { own, ownText } from '../spec/object';
import { check } from '../user-pool/check';
import { difference } from '../user-pool/diff';
import { regionOfId } from '../user-pool/identity';
import { declaredPlaces } from '../user-pool/settings';
import { UserPoolSettings } from '../user-pool/user-pool';
import { previewAdoption } from './adoption';
import { adoptUserPool, updateUserPool } from './bring';
import { createUserPool } from './create';
import { deleteUserPool, replacementObstacles } from './delete';
import { noticeOfUnmanaged, type ResourceKind } from './kind';
import { readUserPool } from './read';
import { replacementRefusal } from './replacement';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A user pool. */
export const userPool: ResourceKind = {
  settings: UserPoolSettings,
  secrets: [],
  regionOf: (id, properties) => textOf(own(properties, 'region')) ?? regionOfId(id),
  check,
  outlook: ({ cognito }, inputs) => {
    const adopted = own(inputs, 'adoptId');
    return typeof adopted === 'string' ? previewAdoption(cognito, adopted, inputs) : T.of({});
  },
  difference,
  objection: ({ cognito }, id, olds, news, replaces) => {
    if (replaces.length === 0) return T.of(undefined);
    return own(news, 'allowReplacement') === true
      ? replacementObstacles(cognito, id, olds)
      : replacementRefusal(cognito, id, olds, news, replaces);
  },
  notice: (id, state, news) =>
    noticeOfUnmanaged(`pool ${ownText(state, 'poolName')} (${id})`, state, declaredPlaces(news)),
  create: ({ cognito, creations, region, alone }, inputs) => {
    const adopted = own(inputs, 'adoptId');
    return typeof adopted === 'string'
      ? alone(adopted, adoptUserPool(cognito, adopted, inputs, region))
      : createUserPool(cognito, creations, inputs, region);
  },
  read: ({ cognito, region }, id, state) => readUserPool(cognito, id, state, region),
  update: ({ cognito, region, alone }, id, olds, news) =>
    alone(id, updateUserPool(cognito, id, olds, news, region)),
  remove: ({ cognito, alone }, id, state) => alone(id, deleteUserPool(cognito, id, state)),
};
