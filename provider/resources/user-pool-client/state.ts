import { compact, own, type PlainObject } from '../../codec/plain-object';
import type { OutputValues } from '../../engine/state';
import { DECLARES_CLIENT_SECRET } from '../../engine/state-keys';
import { normaliseEmptyAuthFlows } from './empty-auth-flows';
import type { LiveClient } from './live';
import type { UserPoolClientOutputs } from './outputs';

/** The settings of a live client in a form that a program with these inputs can compare. */
export const liveSettings = (declared: PlainObject, { settings, secret }: LiveClient): PlainObject => {
  const { generateSecret, ...others } = normaliseEmptyAuthFlows(declared, settings);
  return own(declared, 'clientSecret') === undefined
    ? compact([...Object.entries(others), ['generateSecret', generateSecret]])
    : compact([...Object.entries(others), ['clientSecret', secret]]);
};

/** The outputs of a client, and whether its program declared the secret. */
export const outputs = (
  { id, userPoolId, secret, rotation, creationDate }: LiveClient,
  _region: string,
  declared: PlainObject,
) => ({
  userPoolId,
  ...({ clientId: id, clientSecret: secret, creationDate } satisfies OutputValues<UserPoolClientOutputs>),
  ...rotation,
  [DECLARES_CLIENT_SECRET]: own(declared, 'clientSecret') === undefined ? undefined : true,
});
