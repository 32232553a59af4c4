import { defaultValue } from '../../codec/default-value';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import type { SettingPath } from '../../codec/setting-path';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolUserSettings } from './settings';

/** In a pool in which users sign in with them, AWS itself sets the address or the number that is the user name. */
const isName = (
  path: SettingPath<UserPoolUserSettings>,
  live: PlainObject,
  declared: PlainObject,
): boolean => {
  const name = ownText(declared, 'username').toLowerCase();
  return (['email', 'phoneNumber'] as const).some(
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

export const userMerge = threeWayMerge<UserPoolUserSettings>({
  settings: UserPoolUserSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (path, setting) => (STAYING.includes(path) ? undefined : defaultValue(setting)),
  isImplicitDefault: isName,
});
