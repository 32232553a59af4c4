import { boolean } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { arn, externalId } from '../../shared/string-types';
import { hexadecimal } from './string-types';

/** Where metrics of sign-ins go: an Amazon Pinpoint project. */
export const AnalyticsConfiguration = struct('AnalyticsConfiguration', {
  /** The id of the Pinpoint project. */
  applicationId: optional(hexadecimal),
  /** The ARN of the Pinpoint project; it takes the place of `applicationId`, `roleArn` and `externalId`. */
  applicationArn: optional(arn),
  /** The role by which Cognito writes to Pinpoint. */
  roleArn: optional(arn),
  /** The external ID that the role's trust policy demands. */
  externalId: optional(externalId),
  /** Whether Pinpoint gets the users' data too. @defaultValue false */
  userDataShared: optional(boolean, { default: false }),
});
