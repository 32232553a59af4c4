import * as pulumi from '@pulumi/pulumi';
import { RiskConfiguration, type UserPoolArgs } from '../provider';
import * as codecs from '../provider/codecs';
import { type Argument, checkArguments, enumChoice } from './arguments';
import { Mfa, ThreatProtection } from './enums';
import { authenticatorApps, MFA, type MfaArgs } from './fragments/authenticator-apps';
import { passwordClient } from './fragments/clients';
import {
  EMAIL_SENDER,
  type EmailSenderArgs,
  emailSender,
  emailSenderProblems,
} from './fragments/email-sender';
import {
  longPasswords,
  PASSWORDS,
  type PasswordArgs,
  SELF_SIGN_UP,
  type SelfSignUpArgs,
  selfSignUpOf,
} from './fragments/passwords';
import { RISK, type RiskArgs, riskConfigurationOf, riskProblems } from './fragments/risk';
import { RECOVERY_BY_EMAIL, signInWith } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { ChildOptions, SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { SIGN_IN, type SignInPresetArgs, signInProblems } from './sign-in-preset-args';

/** The arguments of a {@link PlusTierPool}. By default passwords have at least 12 characters, and MFA is OPTIONAL. */
export interface PlusTierPoolArgs
  extends SignInPresetArgs,
    EmailSenderArgs,
    PasswordArgs,
    SelfSignUpArgs,
    MfaArgs,
    RiskArgs {
  /**
   * Multi-factor authentication by codes from an authenticator app: OFF, each user's choice (OPTIONAL), or required of
   * every user (ON).
   * @default "OPTIONAL"
   */
  mfa?: Mfa;
  /** The response of threat protection to risky sign-ins. @default "ENFORCED" */
  threatProtection?: ThreatProtection;
  /**
   * The response of threat protection to risky sign-ins by custom authentication with Lambda triggers.
   * @default the value of `threatProtection`
   */
  customAuthThreatProtection?: ThreatProtection;
  /** The number of previous passwords that a user cannot reuse, from 0 to 24. @default 5 */
  passwordHistorySize?: pulumi.Input<number> | undefined;
}

/** Pulumi's resource options of a {@link PlusTierPool}, and those of its children. */
export interface PlusTierPoolOptions extends SignInPresetOptions {
  /**
   * Options of the risk configuration, merged over the options that all children inherit: `aliases` move an existing one
   * into the preset.
   */
  riskConfigurationOptions?: ChildOptions | undefined;
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof PlusTierPoolArgs, keyof PresetArgs>, Argument>> = {
  threatProtection: enumChoice(ThreatProtection),
  customAuthThreatProtection: enumChoice(ThreatProtection),
  passwordHistorySize: codecs.PasswordPolicy.fields.passwordHistorySize.codec,
  ...EMAIL_SENDER,
  ...PASSWORDS,
  ...SELF_SIGN_UP,
  ...MFA,
  ...RISK,
  ...SIGN_IN,
};

/** The pool settings of a {@link PlusTierPool}. */
export const plusTierSettings = (args: PlusTierPoolArgs): UserPoolArgs => {
  const { threatProtection = ThreatProtection.Enforced, passwordHistorySize = 5 } = args;
  const { customAuthThreatProtection: customAuthMode = threatProtection } = args;
  return merge<UserPoolArgs>(
    signInWith('email'),
    longPasswords(args.minimumPasswordLength ?? 12),
    {
      policies: { passwordPolicy: { passwordHistorySize } },
      userPoolAddOns: {
        advancedSecurityMode: threatProtection,
        advancedSecurityAdditionalFlows: { customAuthMode },
      },
      userPoolTier: 'PLUS',
      // Our choice; AWS only recommends OPTIONAL.
    },
    RECOVERY_BY_EMAIL,
    selfSignUpOf(args),
    // When MFA is each user's choice, threat protection can require it for a risky sign-in.
    authenticatorApps(args.mfa ?? Mfa.Optional),
    emailSender(args),
  );
};

/**
 * A user pool and an app client for sign-in with e-mail and password under threat protection, a feature of the PLUS
 * tier. See `docs/reference/plus-tier-pool.md` of this package.
 *
 * @example
 * const customers = new PlusTierPool('customers', { threatProtection: 'AUDIT' });
 * export const clientId = customers.clientId;
 */
export class PlusTierPool extends SignInPreset {
  /** The risk configuration, unless `createRiskConfiguration` is false. */
  readonly riskConfiguration: RiskConfiguration | undefined;

  constructor(name: string, args: PlusTierPoolArgs = {}, opts: PlusTierPoolOptions = {}) {
    checkArguments('PlusTierPool', name, args, ARGUMENTS, () => [
      ...emailSenderProblems(args),
      ...signInProblems(args),
      ...riskProblems(args),
    ]);
    super('PlusTierPool', name, args, opts, plusTierSettings(args), ['riskConfigurationOptions']);
    const { createRiskConfiguration = true, threatProtection = ThreatProtection.Enforced } = args;
    this.riskConfiguration = createRiskConfiguration
      ? new RiskConfiguration(
          name,
          { ...riskConfigurationOf(args, threatProtection), userPoolId: this.pool.id },
          pulumi.mergeOptions(this.inPool, opts.riskConfigurationOptions),
        )
      : undefined;
    this.completeSignIn(passwordClient(), { outputs: { riskConfiguration: this.riskConfiguration } });
  }
}
