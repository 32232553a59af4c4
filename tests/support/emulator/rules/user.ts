import type { PasswordPolicyType, SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { invalid, ServiceError } from '../errors';
import type { LivePool } from '../live-pool';

const isEmail = (name: string): boolean => /^[^\s@]+@[^\s@]+$/.test(name);

/** [D] "A phone number must start with a plus (+) sign"; the words are those of [T] amazon-cognito-identity-js#316. */
const isPhone = (name: string): boolean => /^\+[0-9]{1,15}$/.test(name);

/** The attribute that a sign-in name is, in a pool in which users sign in with attributes. */
export function attributeOfName({ userPool }: LivePool, name: string): 'email' | 'phone_number' | undefined {
  const allowed = userPool.UsernameAttributes ?? [];
  if (allowed.includes('email') && isEmail(name)) return 'email';
  return allowed.includes('phone_number') && isPhone(name) ? 'phone_number' : undefined;
}

/** The words of AWS where a name is not of the form that the pool demands. */
export function refuseName(pool: LivePool, name: string): void {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.userPool;
  if (UsernameAttributes.length > 0 && attributeOfName(pool, name) === undefined)
    // [T] aws-samples/sample-aws-genai-ops-demos#2; [E] moto's words for both forms.
    throw invalid(
      UsernameAttributes.length > 1
        ? 'Username should be either an email or a phone number.'
        : `Username should be ${UsernameAttributes.includes('email') ? 'an email' : 'a phone number'}.`,
    );
  // [T] aws-amplify/amplify-js#8800; the words for phone numbers are formed alike [U].
  if (AliasAttributes.includes('email') && isEmail(name))
    throw invalid('Username cannot be of email format, since user pool is configured for email alias.');
  if (AliasAttributes.includes('phone_number') && isPhone(name))
    throw invalid(
      'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    );
}

const isSymbol = (password: string): boolean => /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/.test(password);

const lackOf = (password: string, policy: PasswordPolicyType): string | undefined => {
  if (password.length < (policy.MinimumLength ?? 8)) return 'Password not long enough';
  if (policy.RequireNumbers === true && !/[0-9]/.test(password))
    return 'Password must have numeric characters';
  if (policy.RequireUppercase === true && !/[A-Z]/.test(password))
    return 'Password must have uppercase characters';
  if (policy.RequireLowercase === true && !/[a-z]/.test(password))
    return 'Password must have lowercase characters';
  return policy.RequireSymbols === true && !isSymbol(password)
    ? 'Password must have symbol characters'
    : undefined;
};

/** [T] data-dot-all/dataall#690 quotes the words for digits; the others are formed alike. */
export function refusePassword({ userPool }: LivePool, password: string): void {
  const lack = lackOf(password, userPool.Policies?.PasswordPolicy ?? {});
  if (lack !== undefined)
    throw new ServiceError(
      'InvalidPasswordException',
      `Password did not conform with password policy: ${lack}`,
    );
}

/** B: "matches a previous password and doesn't comply with the password-history policy"; no words were found [U]. */
export function refuseUsedPassword(
  { userPool }: LivePool,
  before: readonly string[],
  password: string,
): void {
  const size = userPool.Policies?.PasswordPolicy?.PasswordHistorySize ?? 0;
  if (before.slice(0, size).includes(password))
    throw new ServiceError(
      'PasswordHistoryPolicyViolationException',
      'Password has previously been used. Please choose a new password.',
    );
}

const named = ({ userPool }: LivePool, name: string): SchemaAttributeType | undefined =>
  userPool.SchemaAttributes?.find((attribute) => attribute.Name === name);

/** [T] aws-amplify/amplify-flutter#509, with these words. */
function refuseUnknown(pool: LivePool, names: readonly string[]): void {
  const unknown = names.filter((name) => named(pool, name) === undefined);
  if (unknown.length > 0)
    throw invalid(
      `Attributes did not conform to the schema: ${unknown
        .map((name) => `${name}: Attribute does not exist in the schema.\n`)
        .join('')}`,
    );
}

const FORMATS = [
  { name: 'email', is: isEmail, words: 'Invalid email address format.' },
  { name: 'phone_number', is: isPhone, words: 'Invalid phone number format.' },
] as const;

const ADDRESSES = [
  ['email_verified', 'email'],
  ['phone_number_verified', 'phone_number'],
] as const;

type Values = Readonly<Record<string, string>>;

/** Refuses attributes that the pool does not have, and values that are none. */
export function refuseAttributes(pool: LivePool, values: Values, live: Values): void {
  refuseUnknown(pool, Object.keys(values));
  // [T] aws-amplify/amplify-js#5313, amazon-archives/amazon-cognito-identity-js#316.
  for (const { name, is, words } of FORMATS) {
    const value = values[name];
    if (value !== undefined && value !== '' && !is(value)) throw invalid(words);
  }
  // B: "You must provide a value for email when you want to set email_verified to true"; no words were found [U].
  for (const [flag, address] of ADDRESSES)
    if (values[flag] === 'true' && (values[address] ?? live[address]) === undefined)
      throw invalid(`${address} is required when ${flag} is true.`);
}

/** [T] aws-amplify/amplify-js#3526 and aws-amplify/amplify-swift#3981, with these words. */
export function refuseImmutable(pool: LivePool, names: readonly string[]): void {
  refuseUnknown(pool, names);
  for (const name of names)
    if (named(pool, name)?.Mutable === false) throw invalid(`user.${name}: Attribute cannot be updated.\n`);
}

/** [U] that a required attribute cannot be taken away, in these words. */
export function refuseRequired(pool: LivePool, names: readonly string[]): void {
  for (const name of names)
    if (named(pool, name)?.Required === true)
      throw invalid(`user.${name}: Attribute cannot be deleted, since it is required.`);
}
