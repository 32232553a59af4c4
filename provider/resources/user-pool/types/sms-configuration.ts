import { optional, required, struct } from '../../../codec/struct';
import { anyText, arn, arnOrEmpty, externalId, regionCode } from '../../shared/string-types';

/** SMS through AWS End User Messaging SMS. */
export const EumsSms = struct('EumsSms', {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages. */
  callerArn: required(arn),
  /** The external ID in the role's trust policy. */
  externalId: optional(externalId),
  /** The phone number or pool to send from: an ID or ARN, in the form that the role's policy uses. */
  originationIdentity: optional(anyText),
  /** The configuration set of the messages. */
  configurationSetName: optional(anyText),
  /** The registered principal entity ID of senders to India. */
  inEntityId: optional(anyText),
  /** The registered template ID of senders to India. */
  inTemplateId: optional(anyText),
  /** The Region to send from: only the Region of the pool. */
  region: optional(regionCode),
});

/** The SMS configuration of the pool: SNS, or AWS End User Messaging SMS. AWS cannot remove it once it is set. */
export const SmsConfiguration = struct('SmsConfiguration', {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages through SNS. */
  snsCallerArn: optional(arnOrEmpty),
  /** The external ID in the SNS role's trust policy. */
  externalId: optional(externalId),
  /** The Region of SNS: the Region of the pool, or the alternate that AWS documents for it. */
  snsRegion: optional(regionCode),
  /** SMS through AWS End User Messaging SMS instead of SNS. */
  eumsSms: optional(EumsSms),
});
