import { isEmail, isPhone } from './names';
import type { UserPoolUserRule } from './rule';

const REQUEST = 'InvalidParameterException';

/** The rules of addresses. No value is shown, since an address may be a secret. */
export const addressRules: ReadonlyArray<UserPoolUserRule> = [
  {
    id: 'user/email-format',
    paths: ['userAttributes.email'],
    message: 'This is not an e-mail address. Give one such as ada@example.com.',
    awsError: `${REQUEST}: Invalid email address format.`,
    evidence: 'answered',
    source: 'aws-amplify/amplify-js#5313',
    violates: ({ userAttributes: { email } = {} }) => email !== undefined && !isEmail(email),
  },
  {
    id: 'user/phone-format',
    paths: ['userAttributes.phoneNumber'],
    message:
      'This is not a phone number in the form of AWS. Give + and the number with its country code, without spaces: +12065550100.',
    awsError: `${REQUEST}: Invalid phone number format.`,
    evidence: 'answered',
    source: 'amazon-archives/amazon-cognito-identity-js#316',
    violates: ({ userAttributes: { phoneNumber } = {} }) =>
      phoneNumber !== undefined && !isPhone(phoneNumber),
  },
  {
    id: 'user/verified-without-address',
    paths: ['userAttributes.emailVerified', 'userAttributes.phoneNumberVerified', 'username'],
    message:
      'This counts an address as verified that the program does not declare. A new user needs the address too.',
    awsError: 'nothing for a user who has the address; InvalidParameterException for a new one',
    evidence: 'documented',
    source:
      'AdminCreateUser, UserAttributes: "You must provide a value for email when you want to set email_verified to true"',
    // A user who exists may have the address already.
    isAdvice: true,
    isCreateOnly: true,
    violates: ({ username = '', adoptId, userAttributes: attributes = {} }) => {
      if (adoptId !== undefined) return [];
      const { email, emailVerified, phoneNumber, phoneNumberVerified } = attributes;
      return [
        ...(emailVerified === true && email === undefined && !isEmail(username)
          ? [{ path: 'userAttributes.emailVerified' as const }]
          : []),
        ...(phoneNumberVerified === true && phoneNumber === undefined && !isPhone(username)
          ? [{ path: 'userAttributes.phoneNumberVerified' as const }]
          : []),
      ];
    },
  },
];
