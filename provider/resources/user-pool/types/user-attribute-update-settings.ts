import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';
import { verifiedAttribute } from '../../shared/enums';

/** Verification of a changed e-mail address or phone number. */
export const UserAttributeUpdateSettings = struct('UserAttributeUpdateSettings', {
  /**
   * The attributes that keep their old value until the new one is verified. Each must also be in
   * `autoVerifiedAttributes`.
   */
  attributesRequireVerificationBeforeUpdate: optional(setOf(verifiedAttribute)),
});
