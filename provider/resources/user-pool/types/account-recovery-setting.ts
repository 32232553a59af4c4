import { intBetween, oneOf } from '../../../codec/scalar';
import { setByKey } from '../../../codec/set';
import { optional, required, struct } from '../../../codec/struct';

/** One account recovery method. */
export const RecoveryMechanism = struct('RecoveryMechanism', {
  /** The priority of the method: 1 is tried before 2. */
  priority: required(intBetween(1, 2)),
  /** The destination of the recovery code, or `admin_only` when only an administrator resets passwords. */
  name: required(oneOf('verified_email', 'verified_phone_number', 'admin_only')),
});

/** How users recover their account. */
export const AccountRecoverySetting = struct('AccountRecoverySetting', {
  /**
   * One or two recovery methods with different priorities. Users cannot recover their account by the channel that is
   * their MFA factor.
   */
  recoveryMechanisms: optional(setByKey('name', RecoveryMechanism, { min: 1, max: 2 })),
});
