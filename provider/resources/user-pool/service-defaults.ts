import { isDeepStrictEqual } from 'node:util';
import type { PlainObject } from '../../codec/plain-object';
import { type PoolPath, poolPaths } from './paths';
import { DeviceConfiguration } from './types/device-configuration';

const DEVICE_SWITCHES: ReadonlyArray<PoolPath> = DeviceConfiguration.names.map(
  (name) => `deviceConfiguration.${name}` as const,
);

/** Each of the two switches remembering on, and AWS says of the other that it is off (DeviceConfigurationType). */
const isOtherOfDevices = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  poolPaths.read(declared, 'deviceConfiguration') !== undefined &&
  DEVICE_SWITCHES.includes(path) &&
  poolPaths.read(live, path) === false;

/** What a registered client may ask for where nobody said more (DcrConfigurationType). */
const OPENID_SCOPES = ['email', 'openid', 'phone', 'profile'];

const isOpenIdOnly = (path: PoolPath, live: PlainObject): boolean => {
  const scopes = path === 'dcrConfiguration.allowedScopes' ? poolPaths.read(live, path) : undefined;
  return Array.isArray(scopes) && isDeepStrictEqual([...scopes].sort(), OPENID_SCOPES);
};

/** Whether AWS filled in a live setting by itself. */
export const isServiceDefault = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  isOtherOfDevices(path, live, declared) || isOpenIdOnly(path, live);
