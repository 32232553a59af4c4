import type {
  AdminCreateUserConfigType,
  PasswordPolicyType,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalid } from './errors';

/** Rule 17: the retired setting is refused once its successor exists. */
export function refuseRetiredDays(
  given: AdminCreateUserConfigType | undefined,
  ...policies: readonly (PasswordPolicyType | undefined)[]
): void {
  if (given?.UnusedAccountValidityDays === undefined) return;
  if (policies.some((policy) => policy?.TemporaryPasswordValidityDays !== undefined))
    throw invalid(
      'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    );
}

const defaultDays = 7;

/**
 * The policy of a live pool where somebody has set the successor. [T] TestAccAWSCognitoUserPool_withAdminCreateUserConfiguration of
 * terraform-provider-aws changed the retired setting of pools whose policy was AWS's own; Describe tells the default either way.
 */
export const whereSet = (policy: PasswordPolicyType | undefined): PasswordPolicyType | undefined =>
  policy?.TemporaryPasswordValidityDays === defaultDays ? undefined : policy;
