import { characters } from '../../../codec/string-length';
import type { PasswordPolicyFacts } from '../../../engine/pool-facts';
import { isEmail, isGenerated, isPhone } from './names';
import type { UserPoolUserPoolRule } from './rule';

/** The characters that count as symbols: AWS lists them, and a space inside. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/;

/** What a password lacks, in words that tell no part of it. */
const lacksOf = (password: string, policy: PasswordPolicyFacts): ReadonlyArray<string> => [
  ...(policy.minimumLength !== undefined && characters(password) < policy.minimumLength
    ? [`at least ${policy.minimumLength} characters`]
    : []),
  ...(policy.requireLowercase === true && !/[a-z]/.test(password) ? ['a lowercase letter'] : []),
  ...(policy.requireUppercase === true && !/[A-Z]/.test(password) ? ['an uppercase letter'] : []),
  ...(policy.requireNumbers === true && !/[0-9]/.test(password) ? ['a digit'] : []),
  ...(policy.requireSymbols === true && !SYMBOL.test(password) ? ['a symbol'] : []),
];

const FORMS = {
  email: { is: isEmail, words: 'an e-mail address' },
  phone_number: { is: isPhone, words: 'a phone number such as +12065550100' },
} as const;

type Form = keyof typeof FORMS;

const isForm = (name: string): name is Form => Object.hasOwn(FORMS, name);

/** The rules between a user and its pool. No password is shown. */
export const poolRules: ReadonlyArray<UserPoolUserPoolRule> = [
  {
    id: 'user/password-policy',
    isOnChange: true,
    paths: ['password', 'temporaryPassword'],
    message:
      'The password does not satisfy policies.passwordPolicy of the pool. Give a longer or more varied one.',
    awsError: 'InvalidPasswordException: Password did not conform with password policy: …',
    evidence: 'answered',
    source: 'data-dot-all/dataall#690; PasswordPolicyType',
    violates: (user) => {
      const { passwordPolicy = {} } = user.pool;
      // An adoption sets no password.
      if (user.adoptId !== undefined) return [];
      return (['password', 'temporaryPassword'] as const).flatMap((path) => {
        const given = user[path];
        const lacks = given === undefined ? [] : lacksOf(given, passwordPolicy);
        return lacks.length === 0 ? [] : [{ path, hint: `It needs ${lacks.join(', ')}.` }];
      });
    },
  },
  {
    id: 'user/name-form',
    isOnChange: true,
    paths: ['username', 'userPoolId'],
    message:
      'Users of this pool sign in with the attributes in its usernameAttributes, so a new user has no other name. Give one of that form.',
    awsError: 'InvalidParameterException: Username should be …',
    evidence: 'answered',
    source: 'aws-samples/sample-aws-genai-ops-demos#2',
    violates: ({ username, adoptId, pool: { usernameAttributes = [] } }) => {
      const forms = usernameAttributes.filter(isForm);
      return username === undefined ||
        adoptId !== undefined ||
        forms.length === 0 ||
        isGenerated(username) ||
        forms.some((form) => FORMS[form].is(username))
        ? []
        : [{ path: 'username', hint: `That is ${forms.map((form) => FORMS[form].words).join(' or ')}.` }];
    },
  },
  {
    id: 'user/name-like-alias',
    isOnChange: true,
    paths: ['username', 'userPoolId'],
    message:
      'Users of this pool can sign in with this attribute beside their names (aliasAttributes), so no name may have its form. Give another username, and the address in userAttributes.',
    awsError:
      'InvalidParameterException: Username cannot be of email format, since user pool is configured for email alias.',
    evidence: 'answered',
    source: 'aws-amplify/amplify-js#8800',
    violates: ({ username, adoptId, pool: { aliasAttributes = [] } }) =>
      username !== undefined &&
      adoptId === undefined &&
      aliasAttributes.filter(isForm).some((form) => FORMS[form].is(username)),
  },
];
