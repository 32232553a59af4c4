import { isDeepStrictEqual } from 'node:util';
import type { PlainObject } from '../../codec/plain-object';
import { type PoolPath, poolPaths } from './paths';
import { DeviceConfiguration } from './types/device-configuration';

const DEVICE_SWITCHES: ReadonlyArray<PoolPath> = DeviceConfiguration.names.map(
  (name) => `deviceConfiguration.${name}` as const,
);

/** Either property enables device remembering, and AWS then returns the other as false (DeviceConfigurationType). */
const isOtherOfDevices = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  poolPaths.read(declared, 'deviceConfiguration') !== undefined &&
  DEVICE_SWITCHES.includes(path) &&
  poolPaths.read(live, path) === false;

/** The default scopes that a registered client can request (DcrConfigurationType). */
const OPENID_SCOPES = ['email', 'openid', 'phone', 'profile'];

const isOpenIdOnly = (path: PoolPath, live: PlainObject): boolean => {
  const scopes = path === 'dcrConfiguration.allowedScopes' ? poolPaths.read(live, path) : undefined;
  return Array.isArray(scopes) && isDeepStrictEqual([...scopes].sort(), OPENID_SCOPES);
};

/** Whether AWS set a live value itself. */
export const isServiceDefault = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  isOtherOfDevices(path, live, declared) || isOpenIdOnly(path, live);
