import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { arn } from '../../shared/string-types';

/** The key that encrypts the pool at rest. */
export const KeyConfiguration = struct('KeyConfiguration', {
  /** A key of AWS's, or yours. @defaultValue "AWS_OWNED_KEY" */
  keyType: optional(oneOf('AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'), { default: 'AWS_OWNED_KEY' }),
  /** Your KMS key; replication to other Regions needs a multi-Region one. */
  kmsKeyArn: optional(arn),
});
