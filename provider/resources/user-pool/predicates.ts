import type { PoolSettings } from './settings';

/*
 * Predicates on the settings of a pool, for both the rules and the plan. They only read properties: the settings of a
 * rule may have unknown values, and the rule is abandoned when it reads one.
 */

export type MfaMode = NonNullable<PoolSettings['mfaConfiguration']>;

/** The MFA mode of a pool, OFF by default. */
export const mfaMode = (pool: PoolSettings): MfaMode => pool.mfaConfiguration || 'OFF';

export const isMfaOff = (pool: PoolSettings): boolean => mfaMode(pool) === 'OFF';

export const isMfaRequired = (pool: PoolSettings): boolean => mfaMode(pool) === 'ON';

export const hasSms = (pool: PoolSettings): boolean => pool.smsConfiguration !== undefined;

export const hasSoftwareToken = (pool: PoolSettings): boolean =>
  pool.softwareTokenMfaConfiguration?.enabled === true;

export const hasEmailMfa = (pool: PoolSettings): boolean => pool.emailMfaConfiguration !== undefined;

type SignInPolicy = NonNullable<NonNullable<PoolSettings['policies']>['signInPolicy']>;

export type FirstFactor = NonNullable<SignInPolicy['allowedFirstAuthFactors']>[number];

/** The first factors of sign-in, if the pool declares them. */
export const firstFactors = (pool: PoolSettings): ReadonlyArray<FirstFactor> | undefined =>
  pool.policies?.signInPolicy?.allowedFirstAuthFactors;

/** Whether a password is the only first factor. */
export const beginsWithPasswordOnly = (pool: PoolSettings): boolean =>
  (firstFactors(pool) ?? []).every((factor) => factor === 'PASSWORD');

type Mechanisms = NonNullable<NonNullable<PoolSettings['accountRecoverySetting']>['recoveryMechanisms']>;

export type RecoveryOption = Mechanisms[number]['name'];

/** The account recovery methods, if the pool declares them. */
export const recoveryMechanisms = (pool: PoolSettings): Mechanisms =>
  pool.accountRecoverySetting?.recoveryMechanisms ?? [];

/** Whether e-mail is sent through the owner's SES identity. */
export const sendsThroughSes = (pool: PoolSettings): boolean =>
  pool.emailConfiguration?.emailSendingAccount === 'DEVELOPER';

export const isLite = (pool: PoolSettings): boolean => pool.userPoolTier === 'LITE';
