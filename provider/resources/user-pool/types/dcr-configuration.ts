import { boolean, oneOf } from '../../../codec/scalar';
import { setOf } from '../../../codec/set';
import { optional, struct } from '../../../codec/struct';
import { oauthFlow } from '../../shared/enums';
import { oauthScope } from '../../shared/string-types';

/** Dynamic client registration: applications register their own app clients. Needs the ESSENTIALS tier. */
export const DcrConfiguration = struct('DcrConfiguration', {
  /** Whether it is on. A pool without `dcrConfiguration` has it off; giving the object without this switches it on. */
  enableStatus: optional(oneOf('Enabled', 'Disabled'), { default: 'Disabled' }),
  /** Whether an application may register without a token. @defaultValue false */
  openDcrEnabled: optional(boolean, { default: false }),
  /** Grant types for clients registered with a token; an empty list refuses every registration. @defaultValue ["client_credentials", "code"] */
  authenticatedGrantTypes: optional(setOf(oauthFlow, { max: 3 }), {
    default: ['client_credentials', 'code'],
  }),
  /** Grant types for clients registered without a token; an empty list refuses every registration. @defaultValue ["code"] */
  openDcrGrantTypes: optional(setOf(oauthFlow, { max: 3 }), { default: ['code'] }),
  /** Scopes beyond the OIDC ones that a registered client may ask for, at most 50. */
  allowedScopes: optional(setOf(oauthScope, { max: 50 })),
});
