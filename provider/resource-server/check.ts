import * as E from 'fp-ts/Either';
import { otherName } from '../user-pool/adopted-name';
import { checkerOf } from '../user-pool/checker';
import { ResourceServerInputs } from './resource-server';

export const { check, warningsFor } = checkerOf({
  inputs: ResourceServerInputs,
  pool: 'userPoolId',
  spelledOut: (given) => {
    const failures = otherName(given, 'identifier');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: [],
});
