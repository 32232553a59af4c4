import { intBetween, oneOf } from '../../../codec/scalar';
import { setByKey } from '../../../codec/set';
import { optional, required, struct } from '../../../codec/struct';

/** One way back into an account. */
export const RecoveryMechanism = struct('RecoveryMechanism', {
  /** Its rank: 1 is tried before 2. */
  priority: required(intBetween(1, 2)),
  /** Where the code goes, or `admin_only` when only an administrator resets passwords. */
  name: required(oneOf('verified_email', 'verified_phone_number', 'admin_only')),
});

/** How users who forgot their password come back. */
export const AccountRecoverySetting = struct('AccountRecoverySetting', {
  /** One or two ways, each with a rank of its own. A channel that is a user's MFA factor does not serve that user. */
  recoveryMechanisms: optional(setByKey('name', RecoveryMechanism, { min: 1, max: 2 })),
});
