import { defaultValue } from '../../codec/default-value';
import { omit } from '../../codec/pick';
import { asObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import type { SettingPath } from '../../codec/setting-path';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolUserSettings } from './settings';

const ADDRESSES = ['email', 'phoneNumber'] as const;

/** In a pool in which users sign in with them, AWS itself sets the address or the number that is the user name. */
const isName = (
  path: SettingPath<UserPoolUserSettings>,
  live: PlainObject,
  declared: PlainObject,
): boolean => {
  const name = ownText(declared, 'username').toLowerCase();
  return ADDRESSES.some(
    (address) =>
      path === `userAttributes.${address}` &&
      ownText(own(live, 'userAttributes'), address).toLowerCase() === name,
  );
};

/** Whether an address is verified is AWS's to keep: the program no longer saying so makes it no less verified. */
const STAYING: ReadonlyArray<SettingPath<UserPoolUserSettings>> = [
  'userAttributes.emailVerified',
  'userAttributes.phoneNumberVerified',
];

const merge = threeWayMerge<UserPoolUserSettings>({
  settings: UserPoolUserSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (path, setting) => (STAYING.includes(path) ? undefined : defaultValue(setting)),
  isImplicitDefault: isName,
});

/** The state without the address that is the user name, which AWS keeps whether the program declares it or not. */
const withoutName = (olds: PlainObject, news: PlainObject): PlainObject => {
  if (ownText(olds, 'sub') !== ownText(olds, 'cognitoUsername')) return olds;
  const staying = ADDRESSES.filter(
    (name) =>
      own(own(news, 'userAttributes'), name) === undefined && isName(`userAttributes.${name}`, olds, news),
  );
  return { ...olds, userAttributes: omit(asObject(own(olds, 'userAttributes')), staying) };
};

export const userMerge: typeof merge = {
  ...merge,
  needsUpdate: (olds, news) => merge.needsUpdate(withoutName(olds, news), news),
};
