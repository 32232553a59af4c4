import { oneOf } from '../../../codec/scalar';
import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';

/** What a sign-in may begin with. */
export const SignInPolicy = struct('SignInPolicy', {
  /**
   * The first factors users may choose from, one to five of them. Anything beside PASSWORD needs the ESSENTIALS tier;
   * AWS knows SOFTWARE_TOKEN here but does not support it. @defaultValue ["PASSWORD"]
   */
  allowedFirstAuthFactors: optional(
    setOf(oneOf('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'), { min: 1, max: 5 }),
    { default: ['PASSWORD'] },
  ),
});
