import * as E from 'fp-ts/Either';
import type { Operations } from '../../aws/operations';
import { asObject, own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import type { UserCall } from './calls';
import { comparable, isForSignIn, type LiveUser } from './live';
import { userMerge } from './merge';
import { FLAGS, listOf, toAttributes } from './translation';

interface Named {
  readonly UserPoolId: string;
  readonly Username: string;
}

const textsIn = (map: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asObject(map)).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

/** The values for the Lambda triggers, if there are any. */
const metadataOf = (news: PlainObject): { readonly ClientMetadata?: Record<string, string> } => {
  const metadata = textsIn(own(news, 'clientMetadata'));
  return Object.keys(metadata).length === 0 ? {} : { ClientMetadata: metadata };
};

/** The addresses of a user, each with the attribute that says whether it is verified. */
const VERIFIED = [
  ['email', 'email_verified'],
  ['phone_number', 'phone_number_verified'],
] as const;

/** The declared verification of changed addresses: without it, AWS makes a changed address unverified. */
const verifications = (
  changed: ReadonlyArray<string>,
  declared: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    VERIFIED.flatMap(([address, flag]) => {
      const value = declared[flag];
      return changed.includes(address) && value !== undefined ? [[flag, value]] : [];
    }),
  );

const attributeCalls = (
  named: Named,
  live: LiveUser,
  previous: PlainObject,
  news: PlainObject,
): ReadonlyArray<UserCall> => {
  const target = userMerge.merge3(comparable(news, live), previous, news);
  const after = toAttributes(target.userAttributes);
  const before = toAttributes(own(live.settings, 'userAttributes'));
  const changed = Object.entries(after).filter(
    // AWS leaves out an address that is not verified, or says so.
    ([name, value]) => value !== (before[name] ?? (FLAGS.includes(name) ? 'false' : undefined)),
  );
  // Without its address, a verification means nothing; with it, it is AWS's to keep.
  const removed = Object.keys(before).filter(
    (name) =>
      after[name] === undefined &&
      !FLAGS.includes(name) &&
      !isForSignIn(name, live, ownText(news, 'username')),
  );
  const declared = toAttributes(own(news, 'userAttributes'));
  const sent = {
    ...Object.fromEntries(changed),
    ...verifications(
      changed.map(([name]) => name),
      declared,
    ),
  };
  return [
    ...(changed.length === 0
      ? []
      : [
          {
            operation: 'AdminUpdateUserAttributes' as const,
            input: { ...named, UserAttributes: listOf(sent), ...metadataOf(news) },
          },
        ]),
    ...(removed.length === 0
      ? []
      : [
          {
            operation: 'AdminDeleteUserAttributes' as const,
            input: { ...named, UserAttributeNames: removed },
          },
        ]),
  ];
};

const PASSWORDS = [
  ['password', true],
  ['temporaryPassword', false],
] as const;

/** Sets a password that was not sent before. */
const passwordCalls = (named: Named, previous: PlainObject, news: PlainObject): ReadonlyArray<UserCall> =>
  PASSWORDS.flatMap(([property, Permanent]) => {
    const Password = ownText(news, property);
    return Password === '' || Password === own(previous, property)
      ? []
      : [{ operation: 'AdminSetUserPassword' as const, input: { ...named, Password, Permanent } }];
  });

const enablingCalls = (
  named: Named,
  live: LiveUser,
  previous: PlainObject,
  news: PlainObject,
): ReadonlyArray<UserCall> => {
  const { enabled = true } = userMerge.merge3(live.settings, previous, news);
  if (enabled === own(live.settings, 'enabled')) return [];
  return [{ operation: enabled ? 'AdminEnableUser' : 'AdminDisableUser', input: named }];
};

const namesOf = ({ userPoolId, id }: LiveUser): Named => ({ UserPoolId: userPoolId, Username: id });

/** Whether a live user is adopted: nothing was declared before. */
const isAdoption = (previous: PlainObject): boolean => Object.keys(previous).length === 0;

/**
 * The requests that change a live user to the declared settings. An adoption sets no password: whether it is the live one
 * cannot be known, and setting it would take away the password that the user has.
 */
export const plan = (
  live: LiveUser,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<UserCall>> => {
  const named = namesOf(live);
  return E.right([
    ...attributeCalls(named, live, previous, news),
    ...(isAdoption(previous) ? [] : passwordCalls(named, previous, news)),
    ...enablingCalls(named, live, previous, news),
  ]);
};

/** Whether a live user has the attributes of a create request: the rest follows after the create. */
export const matchesRequest = (live: LiveUser, inputs: PlainObject): boolean =>
  attributeCalls(namesOf(live), live, {}, inputs).length === 0;

/** The requests that follow the create request. */
export const afterwards = (live: LiveUser, inputs: PlainObject): ReadonlyArray<UserCall> => {
  const named = namesOf(live);
  // AdminCreateUser takes a temporary password only, and creates users who can sign in.
  return [
    ...passwordCalls(named, { temporaryPassword: own(inputs, 'temporaryPassword') }, inputs),
    ...enablingCalls(named, live, {}, inputs),
  ];
};

/** Whether the name is an e-mail address. */
const isAddress = (name: string): boolean => name.includes('@');

/** How a new user is invited: AWS's own default is SMS, which an address without a phone number cannot receive. */
const mediumsOf = (
  inputs: PlainObject,
  attributes: Readonly<Record<string, string>>,
): ReadonlyArray<string> => {
  const declared = ownTexts(inputs, 'desiredDeliveryMediums');
  if (declared.length > 0) return declared;
  const hasAddress = attributes['email'] !== undefined || isAddress(ownText(inputs, 'username'));
  return hasAddress && attributes['phone_number'] === undefined ? ['EMAIL'] : [];
};

type Creation = Operations['AdminCreateUser'];

/** The create request of declared settings. */
export const creation = (inputs: PlainObject): Creation => {
  const attributes = toAttributes(own(inputs, 'userAttributes'));
  const temporary = ownText(inputs, 'temporaryPassword');
  const validation = textsIn(own(inputs, 'validationData'));
  // The invitation would have a password that the permanent one replaces.
  const action =
    own(inputs, 'messageAction') ?? (own(inputs, 'password') === undefined ? undefined : 'SUPPRESS');
  const mediums = action === 'SUPPRESS' ? [] : mediumsOf(inputs, attributes);
  return {
    UserPoolId: ownText(inputs, 'userPoolId'),
    Username: ownText(inputs, 'username'),
    ...(Object.keys(attributes).length > 0 && { UserAttributes: listOf(attributes) }),
    ...(temporary !== '' && { TemporaryPassword: temporary }),
    ...(own(inputs, 'forceAliasCreation') !== undefined && {
      ForceAliasCreation: own(inputs, 'forceAliasCreation') === true,
    }),
    ...((action === 'SUPPRESS' || action === 'RESEND') && { MessageAction: action }),
    ...(mediums.length > 0 && {
      DesiredDeliveryMediums: mediums.filter((medium) => medium === 'SMS' || medium === 'EMAIL'),
    }),
    ...(Object.keys(validation).length > 0 && { ValidationData: listOf(validation) }),
    ...metadataOf(inputs),
  };
};
