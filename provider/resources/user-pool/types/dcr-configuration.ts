import { boolean, oneOf } from '../../../codec/scalar';
import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';
import { oauthFlow } from '../../shared/enums';
import { oauthScope } from '../../shared/string-types';

/** Dynamic client registration: applications register their own app clients. Needs the ESSENTIALS tier. */
export const DcrConfiguration = struct('DcrConfiguration', {
  /**
   * Whether dynamic client registration is Enabled or Disabled.
   * @default "Enabled" in a given object; a pool without `dcrConfiguration` has it disabled
   */
  enableStatus: optional(oneOf('Enabled', 'Disabled'), { default: 'Disabled' }),
  /** Whether applications can register without an access token. @default false */
  openDcrEnabled: optional(boolean, { default: false }),
  /**
   * The grant types of clients registered with a token; with an empty list every registration is refused.
   * @default ["client_credentials", "code"]
   */
  authenticatedGrantTypes: optional(setOf(oauthFlow, { max: 3 }), {
    default: ['client_credentials', 'code'],
  }),
  /**
   * The grant types of clients registered without a token; with an empty list every registration is refused.
   * @default ["code"]
   */
  openDcrGrantTypes: optional(setOf(oauthFlow, { max: 3 }), { default: ['code'] }),
  /** The scopes that a registered client can request in addition to the OIDC scopes, at most 50. */
  allowedScopes: optional(setOf(oauthScope, { max: 50 })),
});
