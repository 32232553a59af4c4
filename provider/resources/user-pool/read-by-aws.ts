import { isPlainObject, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { contradicted } from './legacy-aliases';
import { type PoolPath, poolPaths } from './paths';

const VALIDITY: PoolPath = 'policies.passwordPolicy.temporaryPasswordValidityDays';

/** AWS treats 0 days as 7. */
const withValidity = (inputs: PlainObject): PlainObject =>
  poolPaths.read(inputs, VALIDITY) === 0 ? poolPaths.write(inputs, VALIDITY, 7) : inputs;

const GRANTS: ReadonlyArray<PoolPath> = [
  'dcrConfiguration.authenticatedGrantTypes',
  'dcrConfiguration.openDcrGrantTypes',
];

const withoutImplicit = (inputs: PlainObject, path: PoolPath): PlainObject => {
  const grants = poolPaths.read(inputs, path);
  return Array.isArray(grants) && grants.includes('implicit')
    ? poolPaths.write(
        inputs,
        path,
        grants.filter((grant) => grant !== 'implicit'),
      )
    : inputs;
};

/** AWS treats dcrConfiguration without enableStatus as Enabled, and ignores `implicit` in it (DcrConfigurationType). */
const withRegistration = (inputs: PlainObject): PlainObject => {
  if (!isPlainObject(poolPaths.read(inputs, 'dcrConfiguration'))) return inputs;
  const enabled =
    poolPaths.read(inputs, 'dcrConfiguration.enableStatus') === undefined
      ? poolPaths.write(inputs, 'dcrConfiguration.enableStatus', 'Enabled')
      : inputs;
  return GRANTS.reduce(withoutImplicit, enabled);
};

/** Either property enables device remembering; without both it is disabled (DeviceConfigurationType). */
const withDevices = (inputs: PlainObject): PlainObject => {
  const devices = poolPaths.read(inputs, 'deviceConfiguration');
  const isEmpty =
    isPlainObject(devices) && !isUnknown(devices) && Object.values(devices).every((value) => value == null);
  return isEmpty ? poolPaths.remove(inputs, 'deviceConfiguration') : inputs;
};

/** If a text has different values under its two names, AWS keeps one for both: only the newer one is sent. */
const withOneText = (inputs: PlainObject): PlainObject =>
  contradicted(inputs).reduce(poolPaths.remove, inputs);

/**
 * The inputs as AWS applies them: values that it drops, fills in or converts are not differences from the live pool.
 */
export const readByAws = (inputs: PlainObject): PlainObject =>
  [withValidity, withRegistration, withDevices, withOneText].reduce((read, step) => step(read), inputs);
