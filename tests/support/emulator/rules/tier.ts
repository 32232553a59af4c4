import { tierLacks } from '../errors';
import type { Proposed } from '../live-pool';
import type { Rule } from './rule';

const tiers = ['LITE', 'ESSENTIALS', 'PLUS'] as const;
export type Tier = (typeof tiers)[number];

export const isLower = (tier: Tier, than: Tier): boolean => tiers.indexOf(tier) < tiers.indexOf(than);

interface Feature {
  readonly name: string;
  readonly needs: Tier;
  /** Features of SetUserPoolMfaConfig can't be switched off by the UpdateUserPool that lowers the tier. */
  readonly setByMfa?: true;
  readonly inUse: (proposed: Proposed) => boolean;
}

/** D 4.6. */
const features: readonly Feature[] = [
  {
    name: 'Passwordless Sign-In',
    needs: 'ESSENTIALS',
    inUse: ({ userPool }) =>
      (userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []).some(
        (factor) => factor !== 'PASSWORD',
      ),
  },
  {
    name: 'Email MFA',
    needs: 'ESSENTIALS',
    setByMfa: true,
    inUse: ({ mfa }) => mfa.EmailMfaConfiguration !== undefined,
  },
  {
    name: 'Passkeys',
    needs: 'ESSENTIALS',
    setByMfa: true,
    inUse: ({ mfa: { WebAuthnConfiguration: passkeys } }) =>
      passkeys?.RelyingPartyId !== undefined ||
      passkeys?.UserVerification !== undefined ||
      passkeys?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
  {
    name: 'Token Customization with Pre-Token Generation Lambda V2_0',
    needs: 'ESSENTIALS',
    inUse: ({ userPool }) =>
      (userPool.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0') !== 'V1_0',
  },
  {
    name: 'Dynamic Client Registration',
    needs: 'ESSENTIALS',
    inUse: ({ userPool }) => userPool.DcrConfiguration?.EnableStatus === 'Enabled',
  },
  {
    name: 'Authentication Context Class Reference',
    needs: 'ESSENTIALS',
    inUse: ({ userPool }) => userPool.AcrConfiguration !== undefined,
  },
  {
    name: 'Password history',
    needs: 'ESSENTIALS',
    inUse: ({ userPool }) => (userPool.Policies?.PasswordPolicy?.PasswordHistorySize ?? 0) > 0,
  },
  {
    name: 'Threat Protection',
    needs: 'PLUS',
    // H: a CustomAuthMode beside AdvancedSecurityMode OFF is accepted.
    inUse: ({ userPool }) => (userPool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF',
  },
  {
    // [T] A public runbook, verified by its authors on 2026-10-01: the move from PLUS to ESSENTIALS fails with an error
    // about `Log Streaming` while log delivery is live. Only userAuthEvents needs PLUS [D].
    name: 'Log Streaming',
    needs: 'PLUS',
    inUse: ({ logConfigurations = [] }) =>
      logConfigurations.some(({ EventSource }) => EventSource === 'userAuthEvents'),
  },
];

/** The features in use that the pool's tier doesn't have. */
export function lacking(proposed: Proposed, tier: Tier): readonly Feature[] {
  return features.filter((feature) => isLower(tier, feature.needs) && feature.inUse(proposed));
}

export const tierOf = ({ userPool }: Proposed): Tier => userPool.UserPoolTier ?? 'ESSENTIALS';

export const tierHasFeatures: Rule = (proposed) => {
  const missing = lacking(proposed, tierOf(proposed)).map(({ name }) => name);
  return missing.length === 0 ? undefined : tierLacks(tierOf(proposed), missing);
};
