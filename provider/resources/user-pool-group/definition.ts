import { plainDefinition } from '../../engine/plain-definition';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { UserPoolGroupOutputs } from './outputs';
import { replacementRefusal } from './replacement';
import { CreateOnly, Updatable } from './settings';

/** A group: its name is its id, since names are unique in a pool. */
export const userPoolGroup = plainDefinition({
  noun: 'group',
  className: 'UserPoolGroup',
  outputFields: UserPoolGroupOutputs.fields,
  key: 'groupName',
  nameProperty: 'groupName',
  updatable: Updatable,
  createOnly: CreateOnly,
  // UpdateGroup has no null, and its RoleArn has at least 20 characters; a precedence of 0 is the highest.
  cannotUnset: ['roleArn', 'precedence'],
  // AWS compares names without case, so the old group goes first even when it is renamed.
  deleteBeforeReplace: true,
  management: ManagementOptions,
  check,
  warningsFor,
  blockReason: replacementRefusal,
  member: 'Group',
  readOnly: ['CreationDate', 'LastModifiedDate'],
  create: (cognito, request) => cognito.send('CreateGroup', request),
  readOperation: 'GetGroup',
  read: (cognito, { userPoolId: UserPoolId, id: GroupName }) =>
    cognito.send('GetGroup', { UserPoolId, GroupName }),
  update: (cognito, request) => cognito.send('UpdateGroup', request),
  delete: (cognito, { userPoolId: UserPoolId, id: GroupName }) =>
    cognito.send('DeleteGroup', { UserPoolId, GroupName }),
});
