import { isEmail, isPhone } from './names';
import type { User, UserPoolUserRule } from './rule';

/** Whether AWS invites the user: not an adopted one, and not one with a permanent password. */
const isInvited = ({ messageAction, password, adoptId }: User): boolean =>
  adoptId === undefined && (messageAction ?? (password === undefined ? '' : 'SUPPRESS')) !== 'SUPPRESS';

/** The rules of invitations. */
export const invitationRules: ReadonlyArray<UserPoolUserRule> = [
  {
    id: 'user/resend',
    paths: ['messageAction'],
    message:
      'RESEND sends the invitation of a user who exists again, and creates none. Remove it: a new user is invited once. To invite a user again, use the AWS CLI.',
    awsError: 'UserNotFoundException',
    evidence: 'documented',
    source: 'AdminCreateUser, MessageAction: "resend the invitation message to a user that already exists"',
    violates: ({ messageAction, adoptId }) => adoptId === undefined && messageAction === 'RESEND',
  },
  {
    id: 'user/no-address',
    paths: ['userAttributes', 'messageAction', 'username'],
    message:
      'AWS has no address for the invitation of this user. Declare userAttributes.email or userAttributes.phoneNumber, or set messageAction to SUPPRESS.',
    awsError: 'nothing, or CodeDeliveryFailureException: the user gets no message',
    evidence: 'documented',
    source:
      'AdminCreateUser, UserAttributes: "To send a message inviting the user to sign up, you must specify the user\'s email address or phone number"',
    isAdvice: true,
    isCreateOnly: true,
    violates: (user) => {
      const { username = '', userAttributes: { email, phoneNumber } = {} } = user;
      return (
        isInvited(user) &&
        email === undefined &&
        phoneNumber === undefined &&
        !isEmail(username) &&
        !isPhone(username)
      );
    },
  },
  {
    id: 'user/delivery-medium',
    paths: ['desiredDeliveryMediums', 'userAttributes', 'username'],
    message:
      'The user has no address for this medium. Declare userAttributes.email for EMAIL and userAttributes.phoneNumber for SMS.',
    awsError: 'nothing for a user who exists; InvalidParameterException for a new one',
    evidence: 'documented',
    source:
      'AdminCreateUser, UserAttributes: "You must provide a value for email ... if you set EMAIL in the DesiredDeliveryMediums parameter"',
    isAdvice: true,
    isCreateOnly: true,
    violates: (user) => {
      const { username = '', desiredDeliveryMediums: mediums = [] } = user;
      const { email, phoneNumber } = user.userAttributes ?? {};
      const isMissing = {
        EMAIL: email === undefined && !isEmail(username),
        SMS: phoneNumber === undefined && !isPhone(username),
      };
      return isInvited(user) && mediums.some((medium) => isMissing[medium]);
    },
  },
  {
    id: 'user/force-alias',
    paths: ['forceAliasCreation', 'userAttributes'],
    message:
      'Only a verified address is taken away from another user. Declare userAttributes.emailVerified or userAttributes.phoneNumberVerified as true, or remove forceAliasCreation.',
    awsError: 'nothing: AWS ignores it',
    evidence: 'documented',
    source:
      'AdminCreateUser, ForceAliasCreation: "used only if the phone_number_verified or email_verified attribute is set to True"',
    isAdvice: true,
    isCreateOnly: true,
    violates: ({ forceAliasCreation, userAttributes: { emailVerified, phoneNumberVerified } = {} }) =>
      forceAliasCreation === true && emailVerified !== true && phoneNumberVerified !== true,
  },
];
