import * as E from 'fp-ts/Either';
import { own } from '../spec/object';
import { isUnknown } from '../spec/unknown';
import { checkerOf } from '../user-pool/checker';
import { ResourceServerInputs } from './resource-server';

export const { check } = checkerOf({
  inputs: ResourceServerInputs,
  pool: 'userPoolId',
  spelledOut: (given) => {
    const [adopted, identifier] = [own(given, 'adoptId'), own(given, 'identifier')];
    return adopted === undefined || [adopted, identifier].some(isUnknown) || adopted === identifier
      ? E.right(given)
      : E.left([{ path: 'adoptId', reason: `must be the identifier itself, ${String(identifier)}` }]);
  },
  rules: [],
});
