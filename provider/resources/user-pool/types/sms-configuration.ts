import { optional, required, struct } from '../../../codec/struct';
import { anyText, arn, arnOrEmpty, externalId, regionCode } from '../../shared/string-types';

/** Sending through AWS End User Messaging SMS. */
export const EumsSms = struct('EumsSms', {
  /** The role that Cognito takes to send. */
  callerArn: required(arn),
  /** The external ID that the role's trust policy demands. */
  externalId: optional(externalId),
  /** The phone number or pool to send from: an ID or ARN, in the form that the role's policy names. */
  originationIdentity: optional(anyText),
  /** The configuration set for these messages. */
  configurationSetName: optional(anyText),
  /** The principal entity ID that senders to India register. */
  inEntityId: optional(anyText),
  /** The template ID that senders to India register. */
  inTemplateId: optional(anyText),
  /** The Region to send from: only the pool's own. */
  region: optional(regionCode),
});

/** How the pool sends SMS messages: through SNS, or through AWS End User Messaging SMS. AWS cannot take it away once set. */
export const SmsConfiguration = struct('SmsConfiguration', {
  /** The role that Cognito takes to send through SNS. */
  snsCallerArn: optional(arnOrEmpty),
  /** The external ID that the SNS role's trust policy demands. */
  externalId: optional(externalId),
  /** The Region of SNS: the pool's own, or the one AWS names for it. */
  snsRegion: optional(regionCode),
  /** Sending through AWS End User Messaging SMS in place of SNS. */
  eumsSms: optional(EumsSms),
});
