import * as E from 'fp-ts/Either';
import { checkerOf } from '../../../provider/engine/check';
import { plainDefinition } from '../../../provider/engine/plain-definition';
import { ApiInputs, CreateOnly, ManagementOptions, Updatable } from './settings';

export const { check, warningsFor } = checkerOf<ApiInputs>({
  inputs: ApiInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: E.right,
  rules: [
    {
      id: 'api/name-is-identifier',
      paths: ['name', 'identifier'],
      message: 'The name repeats the identifier. Give a name that people can read.',
      awsError: 'nothing: AWS accepts it',
      evidence: 'documented',
      source: 'a made-up kind has a made-up rule',
      violates: ({ name, identifier }) => name === identifier,
    },
  ],
});

/** A made-up kind, over the operations of resource servers. */
export const api = plainDefinition({
  noun: 'API',
  className: 'Api',
  key: 'identifier',
  updatable: Updatable,
  createOnly: CreateOnly,
  management: ManagementOptions,
  check,
  warningsFor,
  member: 'ResourceServer',
  create: (cognito, request) => cognito.send('CreateResourceServer', request),
  readOperation: 'DescribeResourceServer',
  read: (cognito, { userPoolId: UserPoolId, id: Identifier }) =>
    cognito.send('DescribeResourceServer', { UserPoolId, Identifier }),
  update: (cognito, request) => cognito.send('UpdateResourceServer', { Scopes: [], ...request }),
  delete: (cognito, { userPoolId: UserPoolId, id: Identifier }) =>
    cognito.send('DeleteResourceServer', { UserPoolId, Identifier }),
});
