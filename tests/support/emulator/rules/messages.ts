import { invalid } from '../errors';
import type { Rule } from './rule';

/** E ([T] tf#28294, whose message this is). */
export const phoneVerificationNeedsSms: Rule = ({ userPool }) =>
  userPool.AutoVerifiedAttributes?.includes('phone_number') && userPool.SmsConfiguration === undefined
    ? invalid('SMS configuration is required when phone_number is selected for auto verification')
    : undefined;

/** Rule 16 ([T] ekristen/aws-nuke#477, whose message this is). */
export const verifiedBeforeUpdate: Rule = ({ userPool }) => {
  const verified = userPool.AutoVerifiedAttributes ?? [];
  const first = userPool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [];
  return first.every((attribute) => verified.includes(attribute))
    ? undefined
    : invalid(
        'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
      );
};

/** Rule 21 (S): exactly one of SNS and EUMS. */
export const oneSmsService: Rule = ({ userPool: { SmsConfiguration: sms } }) => {
  if (sms === undefined) return undefined;
  const given = [sms.SnsCallerArn || undefined, sms.EumsSms].filter((service) => service !== undefined);
  return given.length === 1
    ? undefined
    : invalid('SmsConfiguration must have exactly one of SnsCallerArn and EumsSms.');
};

/** Rule 21 (S). */
export const eumsInOwnRegion: Rule = ({ region, userPool: { SmsConfiguration: sms } }) =>
  (sms?.EumsSms?.Region ?? region) === region
    ? undefined
    : invalid(`EumsSms.Region must be the region of the user pool, ${region}.`);

/** Rule 4 (S; the message from badmintoncryer/cdk-preflight pf-cognito-email-developer-requires-sourcearn). */
export const ownSenderNeedsSource: Rule = ({ userPool: { EmailConfiguration: email } }) =>
  email?.EmailSendingAccount === 'DEVELOPER' && email.SourceArn === undefined
    ? invalid('Source ARN is required to use DEVELOPER email sending owner')
    : undefined;
