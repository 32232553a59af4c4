import { compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { managementOf } from '../../engine/state';
import { DECLARES_CLIENT_SECRET, UNDECLARED_CREATE_ONLY } from '../../engine/state-keys';
import { normaliseEmptyAuthFlows } from './empty-auth-flows';
import { ManagementOptions } from './inputs';
import type { LiveClient } from './live';
import { clientMerge } from './merge';
import { Updatable, UserPoolClientSettings } from './settings';

/** The inputs that the state records as declared. */
export const declaredBy = (state: PlainObject): PlainObject => {
  const { clientSecret, ...others } = state;
  return own(state, DECLARES_CLIENT_SECRET) === true ? { ...others, clientSecret } : others;
};

/** The settings of a live client in a form that a program with these inputs can compare. */
export const liveSettings = (declared: PlainObject, { settings, secret }: LiveClient): PlainObject => {
  const { generateSecret, ...others } = normaliseEmptyAuthFlows(declared, settings);
  return own(declared, 'clientSecret') === undefined
    ? compact([...Object.entries(others), ['generateSecret', generateSecret]])
    : compact([...Object.entries(others), ['clientSecret', secret]]);
};

const declaredSettings = (declared: PlainObject, client: LiveClient): PlainObject =>
  selectDeclared(UserPoolClientSettings, clientMerge.settingsOf(declared), liveSettings(declared, client));

/** The state of a client: the live values of the declared settings, and its outputs. */
export const outputs = (declared: PlainObject, client: LiveClient, region: string): PlainObject => {
  const live = liveSettings(declared, client);
  const unmanaged = [
    ...clientMerge.unmanagedPaths(declared, live),
    ...unrecognizedPaths(client.extras ?? {}, Updatable),
  ];
  const createOnly = clientMerge.undeclaredCreateOnly(declared, live);
  return compact([
    ...Object.entries(declaredSettings(declared, client)),
    ...managementOf(ManagementOptions, declared),
    ['userPoolId', client.userPoolId],
    ['region', region],
    ['clientId', client.id],
    ['clientSecret', client.secret],
    [DECLARES_CLIENT_SECRET, own(declared, 'clientSecret') === undefined ? undefined : true],
    ['creationDate', client.creationDate],
    ['unmanaged', unmanaged],
    [UNDECLARED_CREATE_ONLY, Object.keys(createOnly).length > 0 ? createOnly : undefined],
  ]);
};

/** The inputs that would produce the live client: the program's own, updated with the drift. */
export const inputsFrom = (declared: PlainObject, client: LiveClient, region: string): PlainObject =>
  compact([
    ...Object.entries(declaredSettings(declared, client)),
    ...managementOf(ManagementOptions, declared),
    ['userPoolId', client.userPoolId],
    ['region', region],
  ]);
