import { deleteIn, getIn, setIn } from '../../codec/object-path';
import type { Path } from '../../codec/path';
import { isPlainObject, own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { contradicted } from './legacy-aliases';

const VALIDITY: Path = ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays'];

/** AWS reads 0 days as seven. */
const withValidity = (inputs: PlainObject): PlainObject =>
  getIn(inputs, VALIDITY) === 0 ? setIn(inputs, VALIDITY, 7) : inputs;

const GRANTS: ReadonlyArray<Path> = [
  ['dcrConfiguration', 'authenticatedGrantTypes'],
  ['dcrConfiguration', 'openDcrGrantTypes'],
];

const withoutImplicit = (inputs: PlainObject, path: Path): PlainObject => {
  const grants = getIn(inputs, path);
  return Array.isArray(grants) && grants.includes('implicit')
    ? setIn(
        inputs,
        path,
        grants.filter((grant) => grant !== 'implicit'),
      )
    : inputs;
};

/** A registration that says nothing of itself is on, and AWS ignores `implicit` in it (DcrConfigurationType). */
const withRegistration = (inputs: PlainObject): PlainObject => {
  const dcr = own(inputs, 'dcrConfiguration');
  if (!isPlainObject(dcr)) return inputs;
  const said =
    own(dcr, 'enableStatus') === undefined
      ? setIn(inputs, ['dcrConfiguration', 'enableStatus'], 'Enabled')
      : inputs;
  return GRANTS.reduce(withoutImplicit, said);
};

/** Remembering of devices is on with either property, and with none it is not (DeviceConfigurationType). */
const withDevices = (inputs: PlainObject): PlainObject => {
  const devices = own(inputs, 'deviceConfiguration');
  const isEmpty =
    isPlainObject(devices) && !isUnknown(devices) && Object.values(devices).every((value) => value == null);
  return isEmpty ? deleteIn(inputs, ['deviceConfiguration']) : inputs;
};

/** Of a text that is given twice, and otherwise, AWS keeps one for both names: only the newer one is sent. */
const withOneText = (inputs: PlainObject): PlainObject => contradicted(inputs).reduce(deleteIn, inputs);

/** A program as AWS reads it: what it drops, fills in or takes for something else is no difference to what is live. */
export const readByAws = (inputs: PlainObject): PlainObject =>
  [withValidity, withRegistration, withDevices, withOneText].reduce((read, step) => step(read), inputs);
