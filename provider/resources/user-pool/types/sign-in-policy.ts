import { oneOf } from '../../../codec/scalar';
import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';

/** The sign-in policy: the first factors that users can sign in with. */
export const SignInPolicy = struct('SignInPolicy', {
  /**
   * The first factors that users can choose from, one to five. Any factor other than PASSWORD needs the ESSENTIALS
   * tier; AWS accepts SOFTWARE_TOKEN in the API but does not support it. @default ["PASSWORD"]
   */
  allowedFirstAuthFactors: optional(
    setOf(oneOf('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'), { min: 1, max: 5 }),
    { default: ['PASSWORD'] },
  ),
});
