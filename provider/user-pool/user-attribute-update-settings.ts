import { setOf } from '../spec/list';
import { optional, struct } from '../spec/struct';
import { verifiedAttribute } from './words';

/** What happens when a user changes an e-mail address or phone number. */
export const UserAttributeUpdateSettings = struct('UserAttributeUpdateSettings', {
  /** Attributes that keep their old value until the new one is proven. Each must be in `autoVerifiedAttributes` too. */
  attributesRequireVerificationBeforeUpdate: optional(setOf(verifiedAttribute)),
});
