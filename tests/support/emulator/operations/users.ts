import { randomUUID } from 'node:crypto';
import type {
  AdminCreateUserRequest,
  AdminDeleteUserAttributesRequest,
  AdminGetUserRequest,
  AdminSetUserPasswordRequest,
  AdminUpdateUserAttributesRequest,
  AttributeType,
  ListUsersRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import type { LivePool, LiveUser } from '../live-pool';
import { page } from '../page';
import {
  attributeOfName,
  refuseAttributes,
  refuseImmutable,
  refuseName,
  refusePassword,
  refuseRequired,
  refuseUsedPassword,
} from '../rules/user';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly Username?: string | undefined;
}

type Values = Readonly<Record<string, string>>;

const valuesOf = (list: readonly AttributeType[] | undefined): Values =>
  Object.fromEntries((list ?? []).map(({ Name = '', Value = '' }) => [Name, Value]));

const listOf = (values: Values): AttributeType[] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

const poolOf = ({ UserPoolId }: Named, { region, store }: Context): LivePool =>
  store.pool(region, UserPoolId);

const isSame = ({ userPool }: LivePool, one: string, other: string): boolean =>
  one === other ||
  // D: with CaseSensitive false, names differ by more than case.
  (userPool.UsernameConfiguration?.CaseSensitive === false && one.toLowerCase() === other.toLowerCase());

/** The attributes by which a user can be named beside the user name; aliases only once they are verified (D). */
const isNamedBy = (pool: LivePool, { attributes }: LiveUser, name: string): boolean => {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.userPool;
  const aliases = AliasAttributes.filter(
    (alias) => alias === 'preferred_username' || attributes[`${alias}_verified`] === 'true',
  );
  return [...UsernameAttributes, ...aliases].some((attribute) => {
    const value = attributes[attribute];
    return value !== undefined && value.toLowerCase() === name.toLowerCase();
  });
};

function found(pool: LivePool, name: string): LiveUser | undefined {
  const users = [...pool.users.values()];
  return (
    users.find(({ Username }) => isSame(pool, Username, name)) ??
    users.find(({ attributes }) => attributes['sub'] === name) ??
    users.find((user) => isNamedBy(pool, user, name))
  );
}

/** The words are those of public notes: [T] aws/aws-sdk-js#4308. */
export function userNamed(request: Named, context: Context): LiveUser {
  const user = found(poolOf(request, context), request.Username ?? '');
  if (user === undefined) throw new ServiceError('UserNotFoundException', 'User does not exist.');
  return user;
}

const answered = ({ Username, attributes, ...user }: Omit<LiveUser, 'before'>) => ({
  Username,
  Attributes: listOf(attributes),
  Enabled: user.Enabled,
  UserStatus: user.UserStatus,
  UserCreateDate: user.UserCreateDate,
  UserLastModifiedDate: user.UserLastModifiedDate,
});

function change(user: LiveUser, values: Partial<LiveUser>): void {
  const { before: _, ...before } = user;
  const UserLastModifiedDate = Math.max(Date.now() / 1000, user.UserLastModifiedDate + 0.001);
  Object.assign(user, values, { before, UserLastModifiedDate });
}

/** Refuses an address that another user signs in with, or takes it away from that user (D). */
function claimAliases(pool: LivePool, values: Values, force: boolean, own?: LiveUser): void {
  for (const alias of ['email', 'phone_number'] as const) {
    const value = values[alias];
    if (!pool.userPool.AliasAttributes?.includes(alias) || value === undefined) continue;
    if (values[`${alias}_verified`] !== 'true') continue;
    const other = [...pool.users.values()].find(
      (user) => user !== own && isNamedBy(pool, user, value) && user.attributes[alias] === value,
    );
    if (other === undefined) continue;
    if (!force)
      throw new ServiceError('AliasExistsException', `An account with the ${alias} already exists.`);
    change(other, { attributes: { ...other.attributes, [`${alias}_verified`]: 'false' } });
  }
}

/** B: a user without a password stands only where passwordless sign-in is on. */
const isPasswordless = ({ userPool }: LivePool): boolean =>
  (userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []).some((factor) => factor !== 'PASSWORD');

/** B: RESEND invites a user again, who has not signed in yet. */
function resend(request: AdminCreateUserRequest, context: Context) {
  const user = userNamed(request, context);
  if (user.UserStatus !== 'FORCE_CHANGE_PASSWORD')
    // The words are those of public notes [U].
    throw new ServiceError(
      'UnsupportedUserStateException',
      `Resend not possible. ${request.Username} status is not FORCE_CHANGE_PASSWORD`,
    );
  return { User: answered(user) };
}

export function adminCreateUser(request: AdminCreateUserRequest, context: Context) {
  if (request.MessageAction === 'RESEND') return resend(request, context);
  const pool = poolOf(request, context);
  const { Username = '', TemporaryPassword, ForceAliasCreation = false } = request;
  refuseName(pool, Username);
  const attribute = attributeOfName(pool, Username);
  // [T] localstack/localstack#4465 and jonsaw/amazon-cognito-identity-dart#73, with these words.
  if (found(pool, Username) !== undefined)
    throw new ServiceError(
      'UsernameExistsException',
      attribute === undefined
        ? 'User account already exists'
        : `An account with the given ${attribute} already exists.`,
    );
  const given = {
    ...valuesOf(request.UserAttributes),
    // [E] moto, and [T] floci-io/floci#1849: AWS sets the attribute that is the name.
    ...(attribute !== undefined && { [attribute]: Username }),
  };
  refuseAttributes(pool, given, {});
  if (TemporaryPassword !== undefined && TemporaryPassword !== '') refusePassword(pool, TemporaryPassword);
  claimAliases(pool, given, ForceAliasCreation);
  const sub = randomUUID();
  const now = Date.now() / 1000;
  const user: LiveUser = {
    // D: a generated name is the sub.
    Username: attribute === undefined ? Username : sub,
    attributes: { ...given, sub },
    Enabled: true,
    UserStatus:
      TemporaryPassword === undefined && isPasswordless(pool) ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
    UserCreateDate: now + context.settings.clockAheadMs / 1000,
    UserLastModifiedDate: now,
    passwords: TemporaryPassword === undefined ? [] : [TemporaryPassword],
  };
  pool.users.set(user.Username, user);
  return { User: answered(user) };
}

export function adminGetUser(request: AdminGetUserRequest, context: Context) {
  const { Attributes, ...user } = answered(userNamed(request, context));
  return { ...user, UserAttributes: Attributes };
}

/** D: `username` is compared with case; the filter of an attribute is exact here. */
const FILTER =
  /^(username|sub|email|phone_number|name|given_name|family_name|preferred_username) = "((?:[^"\\]|\\.)*)"$/s;

function matcherOf(filter: string | undefined): (user: Omit<LiveUser, 'before'>) => boolean {
  if (filter === undefined || filter === '') return () => true;
  const [, attribute, quoted = ''] = FILTER.exec(filter) ?? [];
  if (attribute === undefined) throw invalid('Error while parsing filter.');
  const value = quoted.replace(/\\(.)/gs, '$1');
  return ({ Username, attributes }) =>
    (attribute === 'username' ? Username : attributes[attribute]) === value;
}

/** The user as the list has it: D, the list is eventually consistent. */
function listed(user: LiveUser, { settings }: Context): Omit<LiveUser, 'before'> | undefined {
  return Date.now() - user.UserLastModifiedDate * 1000 < settings.userListLagMs ? user.before : user;
}

export function listUsers(request: ListUsersRequest, context: Context) {
  const isMeant = matcherOf(request.Filter);
  const users = [...poolOf(request, context).users.values()]
    .map((user) => listed(user, context))
    .filter((user) => user !== undefined)
    .filter(isMeant);
  const { items, NextToken } = page(users, request.Limit || 60, request.PaginationToken);
  return { Users: items.map(answered), ...(NextToken !== undefined && { PaginationToken: NextToken }) };
}

const ADDRESSES = ['email', 'phone_number'] as const;

/**
 * A changed address is unverified unless its verification goes along; where the pool wants it verified before, it stays as it
 * was (B, AdminUpdateUserAttributes, UserAttributes).
 */
function verified(pool: LivePool, live: Values, values: Values): Values {
  const waiting = pool.userPool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [];
  const result: Record<string, string> = { ...values };
  for (const address of ADDRESSES) {
    const flag = `${address}_verified`;
    if (values[address] === undefined || values[address] === live[address] || values[flag] === 'true')
      continue;
    if (waiting.includes(address)) delete result[address];
    else result[flag] = values[flag] ?? 'false';
  }
  return result;
}

export function adminUpdateUserAttributes(request: AdminUpdateUserAttributesRequest, context: Context) {
  const pool = poolOf(request, context);
  const user = userNamed(request, context);
  const values = valuesOf(request.UserAttributes);
  refuseImmutable(pool, Object.keys(values));
  refuseAttributes(pool, values, user.attributes);
  claimAliases(pool, values, false, user);
  const merged = { ...user.attributes, ...verified(pool, user.attributes, values) };
  // B: "submit the attribute in your API request with a blank value" deletes it.
  const attributes = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
  change(user, { attributes });
  return {};
}

export function adminDeleteUserAttributes(request: AdminDeleteUserAttributesRequest, context: Context) {
  const pool = poolOf(request, context);
  const user = userNamed(request, context);
  const names = request.UserAttributeNames ?? [];
  refuseImmutable(pool, names);
  refuseRequired(pool, names);
  change(user, {
    attributes: Object.fromEntries(Object.entries(user.attributes).filter(([name]) => !names.includes(name))),
  });
  return {};
}

/** B: a permanent password confirms the user; a temporary one has to be changed. */
export function adminSetUserPassword(request: AdminSetUserPasswordRequest, context: Context) {
  const pool = poolOf(request, context);
  const user = userNamed(request, context);
  const { Password = '', Permanent = false } = request;
  refusePassword(pool, Password);
  refuseUsedPassword(pool, user.passwords, Password);
  change(user, {
    passwords: [Password, ...user.passwords],
    UserStatus: Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
  });
  return {};
}

export function adminEnableUser(request: Named, context: Context) {
  change(userNamed(request, context), { Enabled: true });
  return {};
}

export function adminDisableUser(request: Named, context: Context) {
  change(userNamed(request, context), { Enabled: false });
  return {};
}

/** The memberships go with the user. */
export function adminDeleteUser(request: Named, context: Context) {
  const { Username } = userNamed(request, context);
  const { users, groupMembers } = poolOf(request, context);
  users.delete(Username);
  for (const [group, members] of groupMembers)
    groupMembers.set(
      group,
      members.filter((member) => member !== Username),
    );
  return {};
}
