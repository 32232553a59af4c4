import type { Proposed } from '../live-pool';
import {
  functionsInRegion,
  identityInRegion,
  identityIsOwn,
  roleOfAccount,
  snsInRegion,
  triggerKeyIsKey,
} from './arns';
import { customSenderNeedsKey, samePreTokenGeneration } from './lambda';
import {
  eumsInOwnRegion,
  oneSmsService,
  ownSenderNeedsSource,
  phoneVerificationNeedsSms,
  verifiedBeforeUpdate,
} from './messages';
import { emailMfaNeedsOtherRecovery, emailMfaNeedsOwnSender, mfaNeedsFactor } from './mfa';
import type { Rule } from './rule';
import { acrNamesDiffer, ownKeyNeedsArn, recoveryPrioritiesDiffer } from './security';
import {
  aliasOrUsername,
  noOtpUnderRequiredMfa,
  noSoftwareTokenFirst,
  passkeyIsTwoFactors,
  passwordStays,
  smsOtpNeedsSms,
} from './sign-in';
import {
  adminOnlyAlone,
  fromIsAddress,
  fromNeedsOwnSender,
  invitationHasCode,
  linkHasText,
  relyingPartyIsDomain,
} from './texts';
import { tierHasFeatures } from './tier';

const rules: readonly Rule[] = [
  aliasOrUsername,
  passwordStays,
  noSoftwareTokenFirst,
  noOtpUnderRequiredMfa,
  passkeyIsTwoFactors,
  smsOtpNeedsSms,
  mfaNeedsFactor,
  emailMfaNeedsOwnSender,
  emailMfaNeedsOtherRecovery,
  phoneVerificationNeedsSms,
  verifiedBeforeUpdate,
  oneSmsService,
  eumsInOwnRegion,
  ownSenderNeedsSource,
  samePreTokenGeneration,
  customSenderNeedsKey,
  functionsInRegion,
  triggerKeyIsKey,
  roleOfAccount,
  identityIsOwn,
  identityInRegion,
  snsInRegion,
  fromNeedsOwnSender,
  fromIsAddress,
  linkHasText,
  invitationHasCode,
  relyingPartyIsDomain,
  adminOnlyAlone,
  recoveryPrioritiesDiffer,
  ownKeyNeedsArn,
  acrNamesDiffer,
  tierHasFeatures,
];

export const RULE_NAMES: readonly string[] = rules.map(({ name }) => name);

/** The rules of D 4.7 judge the pool that would result, whichever operation leads there. */
export function refuseInvalid(proposed: Proposed): void {
  for (const rule of rules) {
    const refusal = rule(proposed);
    if (refusal !== undefined) throw Object.assign(refusal, { rule: rule.name });
  }
}
