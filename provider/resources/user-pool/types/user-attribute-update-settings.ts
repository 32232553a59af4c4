import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';
import { verifiedAttribute } from '../../shared/enums';

/** What happens when a user changes an e-mail address or phone number. */
export const UserAttributeUpdateSettings = struct('UserAttributeUpdateSettings', {
  /** Attributes that keep their old value until the new one is proven. Each must be in `autoVerifiedAttributes` too. */
  attributesRequireVerificationBeforeUpdate: optional(setOf(verifiedAttribute)),
});
