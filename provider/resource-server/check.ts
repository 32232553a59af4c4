import * as E from 'fp-ts/Either';
import { checkerOf } from '../user-pool/checker';
import { ResourceServerInputs } from './resource-server';

export const { check } = checkerOf({
  inputs: ResourceServerInputs,
  pool: 'userPoolId',
  spelledOut: (given) => E.right(given),
  rules: [],
});
