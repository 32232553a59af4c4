import { isDeepStrictEqual } from 'node:util';
import { getIn } from '../../codec/object-path';

const DEVICES = 'deviceConfiguration';

/** Each of the two switches remembering on, and AWS says of the other that it is off (DeviceConfigurationType). */
const isOtherOfDevices = (path: string, live: unknown, declared: unknown): boolean =>
  getIn(declared, [DEVICES]) !== undefined &&
  path.startsWith(`${DEVICES}.`) &&
  getIn(live, path.split('.')) === false;

const SCOPES = 'dcrConfiguration.allowedScopes';

/** What a registered client may ask for where nobody said more (DcrConfigurationType). */
const OPENID_SCOPES = ['email', 'openid', 'phone', 'profile'];

const isOpenIdOnly = (path: string, live: unknown): boolean => {
  const scopes = path === SCOPES ? getIn(live, path.split('.')) : undefined;
  return Array.isArray(scopes) && isDeepStrictEqual([...scopes].sort(), OPENID_SCOPES);
};

/** Whether AWS filled in a live setting by itself. */
export const isServiceDefault = (path: string, live: unknown, declared: unknown): boolean =>
  isOtherOfDevices(path, live, declared) || isOpenIdOnly(path, live);
