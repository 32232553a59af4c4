import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { arn } from '../../shared/string-types';

/** The key that encrypts the pool's data at rest. */
export const KeyConfiguration = struct('KeyConfiguration', {
  /** The owner of the key: AWS, or your account. @default "AWS_OWNED_KEY" */
  keyType: optional(oneOf('AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'), { default: 'AWS_OWNED_KEY' }),
  /** The ARN of your KMS key; replication to other Regions needs a multi-Region key. */
  kmsKeyArn: optional(arn),
});
