import type { PoolSettings } from './settings';

/*
 * Questions about the settings of a pool that both the rules and the plan ask. They only read properties: a rule is given
 * settings in which some may not be known yet, and ends where it reads one of those.
 */

export type MfaMode = NonNullable<PoolSettings['mfaConfiguration']>;

/** Whether a second factor is off, on or optional. */
export const mfaMode = (pool: PoolSettings): MfaMode => pool.mfaConfiguration || 'OFF';

export const isMfaOff = (pool: PoolSettings): boolean => mfaMode(pool) === 'OFF';

export const isMfaRequired = (pool: PoolSettings): boolean => mfaMode(pool) === 'ON';

export const hasSms = (pool: PoolSettings): boolean => pool.smsConfiguration !== undefined;

export const hasSoftwareToken = (pool: PoolSettings): boolean =>
  pool.softwareTokenMfaConfiguration?.enabled === true;

export const hasEmailMfa = (pool: PoolSettings): boolean => pool.emailMfaConfiguration !== undefined;

type SignInPolicy = NonNullable<NonNullable<PoolSettings['policies']>['signInPolicy']>;

export type FirstFactor = NonNullable<SignInPolicy['allowedFirstAuthFactors']>[number];

/** What a sign-in may begin with, where the pool says so. */
export const firstFactors = (pool: PoolSettings): ReadonlyArray<FirstFactor> | undefined =>
  pool.policies?.signInPolicy?.allowedFirstAuthFactors;

/** Whether a sign-in begins with a password, and with nothing else. */
export const beginsWithPasswordOnly = (pool: PoolSettings): boolean =>
  (firstFactors(pool) ?? []).every((factor) => factor === 'PASSWORD');

type Mechanisms = NonNullable<NonNullable<PoolSettings['accountRecoverySetting']>['recoveryMechanisms']>;

export type RecoveryOption = Mechanisms[number]['name'];

/** The ways back into an account, where the pool names them. */
export const recoveryMechanisms = (pool: PoolSettings): Mechanisms =>
  pool.accountRecoverySetting?.recoveryMechanisms ?? [];

/** Whether e-mail is sent through an SES identity of the pool's owner. */
export const sendsThroughSes = (pool: PoolSettings): boolean =>
  pool.emailConfiguration?.emailSendingAccount === 'DEVELOPER';

export const isLite = (pool: PoolSettings): boolean => pool.userPoolTier === 'LITE';
