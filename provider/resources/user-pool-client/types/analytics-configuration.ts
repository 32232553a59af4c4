import { boolean } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { arn, externalId } from '../../shared/string-types';
import { hexadecimal } from './string-types';

/** The Amazon Pinpoint project that receives sign-in metrics. */
export const AnalyticsConfiguration = struct('AnalyticsConfiguration', {
  /** The id of the Pinpoint project. */
  applicationId: optional(hexadecimal),
  /** The ARN of the Pinpoint project, instead of `applicationId`, `roleArn` and `externalId`. */
  applicationArn: optional(arn),
  /** The ARN of the IAM role that Cognito assumes to write to Pinpoint. */
  roleArn: optional(arn),
  /** The external ID in the role's trust policy. */
  externalId: optional(externalId),
  /** Whether Pinpoint also receives user data. @default false */
  userDataShared: optional(boolean, { default: false }),
});
