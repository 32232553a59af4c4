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
