import type { UpdateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import { commit, type LiveMfa, type LivePool, type Proposed } from '../live-pool';
import { refuseInvalid } from '../rules';
import { isLower, lacking, tierOf } from '../rules/tier';
import { refuseSystemTags } from '../system-tags';
import { refuseRetiredDays, whereSet } from '../unused-account-days';
import { updatedPool } from '../updated-pool';
import { isProtected } from './risk-configuration';

/** I.4: whether turning MFA off here drops the factors it can't name is unsettled. */
function mfaAfter({ mfa }: LivePool, request: UpdateUserPoolRequest, { settings }: Context): LiveMfa {
  if (request.MfaConfiguration !== 'OFF' || !settings.mfaOffDropsFactors) return mfa;
  return { WebAuthnConfiguration: mfa.WebAuthnConfiguration };
}

/** D 4.6: each feature has to be off before the tier goes down, the strictest reading of the developer guide. */
function refuseDowngradeInUse(live: LivePool, proposed: Proposed): void {
  const tier = tierOf(proposed);
  if (!isLower(tier, tierOf(live))) return;
  const inUse = lacking(live, tier);
  if (inUse.length > 0)
    throw new ServiceError(
      'TierChangeNotAllowedException',
      `The tier can't be changed to ${tier} while in use: ${inUse.map(({ name }) => name).join(', ')}`,
    );
}

/** D 4.6: a downgrade is not allowed while a feature is on that only another operation could switch off. */
function refuseBlockedDowngrade(live: LivePool, proposed: Proposed): void {
  const tier = tierOf(proposed);
  if (!isLower(tier, tierOf(live))) return;
  const blocking = lacking(proposed, tier).filter(({ setByMfa }) => setByMfa);
  if (blocking.length > 0)
    throw new ServiceError(
      'TierChangeNotAllowedException',
      `The tier can't be changed to ${tier} while in use: ${blocking.map(({ name }) => name).join(', ')}`,
    );
}

export function updateUserPool(request: UpdateUserPoolRequest, context: Context) {
  const live = context.store.pool(context.region, request.UserPoolId);
  const { AdminCreateUserConfig, Policies, UserPoolTags } = request;
  refuseRetiredDays(
    AdminCreateUserConfig,
    Policies?.PasswordPolicy,
    whereSet(live.userPool.Policies?.PasswordPolicy),
  );
  refuseSystemTags(UserPoolTags);
  const proposed: Proposed = {
    region: live.region,
    userPool: updatedPool(live, request, context),
    mfa: mfaAfter(live, request, context),
    logConfigurations: live.logConfigurations,
  };
  refuseBlockedDowngrade(live, proposed);
  if (context.settings.downgradeAfterUse) refuseDowngradeInUse(live, proposed);
  refuseInvalid(proposed);
  commit(live, proposed);
  if (!context.settings.riskOutlastsAddOns && !isProtected(live)) live.riskConfigurations.clear();
  return {};
}
