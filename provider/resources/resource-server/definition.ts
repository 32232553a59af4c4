import { own, ownText } from '../../codec/plain-object';
import type { PlainLive } from '../../engine/identity';
import { plainDefinition } from '../../engine/plain-definition';
import type { OutputValues } from '../../engine/state';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { ResourceServerOutputs } from './outputs';
import { CreateOnly, Updatable } from './settings';

/** The identifiers of the scopes of a resource server, as tokens and app clients use them. */
const scopeIdentifiers = ({ id, settings }: PlainLive): ReadonlyArray<string> => {
  const scopes = own(settings, 'scopes');
  return (Array.isArray(scopes) ? scopes : []).map((scope) => `${id}/${ownText(scope, 'scopeName')}`).sort();
};

/** A resource server: its identifier is its id, since identifiers are unique in a pool. */
export const resourceServer = plainDefinition({
  noun: 'resource server',
  className: 'ResourceServer',
  outputFields: ResourceServerOutputs.fields,
  key: 'identifier',
  nameProperty: 'name',
  updatable: Updatable,
  createOnly: CreateOnly,
  management: ManagementOptions,
  check,
  warningsFor,
  member: 'ResourceServer',
  readOnly: ['ManagedBy'],
  create: (cognito, request) => cognito.send('CreateResourceServer', request),
  readOperation: 'DescribeResourceServer',
  read: (cognito, { userPoolId: UserPoolId, id: Identifier }) =>
    cognito.send('DescribeResourceServer', { UserPoolId, Identifier }),
  // AWS keeps the scopes that an update omits.
  update: (cognito, request) => cognito.send('UpdateResourceServer', { Scopes: [], ...request }),
  delete: (cognito, { userPoolId: UserPoolId, id: Identifier }) =>
    cognito.send('DeleteResourceServer', { UserPoolId, Identifier }),
  outputs: (live) =>
    ({ scopeIdentifiers: scopeIdentifiers(live) }) satisfies OutputValues<ResourceServerOutputs>,
});
