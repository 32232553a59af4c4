import { milliseconds } from '../../aws/iso-time';
import { compact, isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import type { LiveResource } from '../../engine/identity';
import { type Attributes, attributesIn, fromAttributes } from './translation';

/** A live user. */
export interface LiveUser extends LiveResource {
  readonly userPoolId: string;
  readonly attributes: Attributes;
  /** The id that AWS generates, which no other user of any pool ever has. */
  readonly sub: string;
  readonly status: string;
}

/** The members of an answer, under the names of the list. */
const PARTS = ['Attributes', 'UserAttributes'] as const;

/** The user in an answer; undefined if it is invalid. */
export const liveUser = (answered: unknown, userPoolId: string): LiveUser | undefined => {
  const [name, enabled] = [ownText(answered, 'Username'), own(answered, 'Enabled') ?? true];
  const [part] = PARTS.filter((member) => own(answered, member) !== undefined);
  const attributes = attributesIn(part === undefined ? undefined : own(answered, part));
  if (!isPlainObject(answered) || name === '' || typeof enabled !== 'boolean' || attributes === undefined)
    return undefined;
  return {
    id: name,
    userPoolId,
    attributes,
    sub: attributes['sub'] ?? '',
    status: ownText(answered, 'UserStatus'),
    createdAt: milliseconds(own(answered, 'UserCreateDate')),
    settings: compact([
      ['userPoolId', userPoolId],
      ['username', name],
      ['userAttributes', fromAttributes(attributes)],
      ['enabled', enabled],
    ]),
  };
};

/** Whether AWS generated the user name, as in a pool in which users sign in with e-mail addresses or phone numbers. */
export const hasGeneratedName = ({ id, sub }: LiveUser): boolean => id === sub;

const ADDRESSES: ReadonlyArray<string> = ['email', 'phone_number'];

/**
 * What a program declares of a user whose name AWS generated: the address, which creates such a user, also as the attribute,
 * as most programs do.
 */
export const addressToImport = (live: PlainObject): PlainObject => {
  const isGenerated = ownText(live, 'username') === ownText(live, 'sub');
  const addresses = (['email', 'phoneNumber'] as const).flatMap((name) => {
    const address = ownText(own(live, 'userAttributes'), name);
    return address === '' ? [] : [{ username: address, userAttributes: { [name]: address } }];
  });
  return (isGenerated ? addresses[0] : undefined) ?? {};
};

/** Whether a user of a generated name signs in with an attribute: the address that is `username`, or the last one. */
export const isForSignIn = (name: string, live: LiveUser, username: string): boolean => {
  const found = ADDRESSES.filter((address) => live.attributes[address] !== undefined);
  const isName = live.attributes[name]?.toLowerCase() === username.toLowerCase();
  return hasGeneratedName(live) && found.includes(name) && (found.length === 1 || isName);
};

const WRITE_ONLY = ['password', 'temporaryPassword'] as const;

/**
 * The live settings that can be compared with declared ones. A generated user name stands for the name with which the user
 * was created, whichever that was. AWS compares names without case in most pools. Passwords that AWS never returns count as
 * those that are declared: only a changed one is set.
 */
export const comparable = (declared: PlainObject, live: LiveUser): PlainObject => {
  const name = ownText(declared, 'username');
  const isSame = hasGeneratedName(live) || name.toLowerCase() === live.id.toLowerCase();
  return {
    ...live.settings,
    ...(name !== '' && isSame && { username: name }),
    ...compact(WRITE_ONLY.map((path) => [path, own(declared, path)])),
  };
};
