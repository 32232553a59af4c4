import { because, RENAMES } from '../lifecycle/because';
import { type Model, STEPS } from '../lifecycle/inside-a-pool';

const exception = because('moto');

/** What moto 5.2.5 does otherwise than AWS with a pool; by the ids of the scenarios that this breaks. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...exception(
    'refuses a number below zero as a limit of an attribute',
    'largest pool*',
    'adopt: as it is, declared whole',
    'adopt: what is not declared is kept, through an edit too',
  ),
  ...exception('ignores a new PoolName', ...RENAMES),
  ...exception(
    'keeps the texts apart from those of VerificationMessageTemplate, and has defaults for them',
    'smsVerificationMessage: remove',
    'emailVerificationMessage: remove',
    'emailVerificationSubject: remove',
  ),
  ...exception(
    'keeps TemporaryPasswordValidityDays apart from UnusedAccountValidityDays',
    'adminCreateUserConfig.unusedAccountValidityDays: change',
    'adminCreateUserConfig.unusedAccountValidityDays: drift',
  ),
  ...exception(
    'has no EmailMfaConfiguration and no WebAuthnConfiguration',
    'emailMfaConfiguration: *',
    'webAuthnConfiguration: *',
    'MFA: *e-mail*',
    'MFA: *passkeys*',
    'switch: all that ESSENTIALS has, to LITE, *',
  ),
  ...exception(
    'does not show in GetUserPoolMfaConfig what UpdateUserPool sets',
    'mfaConfiguration: remove',
    'MFA: optional SMS -> off*',
    'MFA: required SMS -> off*',
    'MFA: optional SMS with a text -> off*',
    'MFA: optional TOTP, codes first -> off*',
  ),
  ...exception('has no operations for tags', 'tags: those of others'),
]);

/** The kinds inside a pool that moto 5.2.5 does not have, each by an operation that needs a pool and a client at most. */
export const LACKS: ReadonlyMap<string, string> = new Map([
  ['LogDelivery', 'GetLogDeliveryConfiguration'],
  ['RiskConfiguration', 'DescribeRiskConfiguration'],
  ['UserPoolSessionConfiguration', 'GetUserPoolSessionConfiguration'],
  ['UserPoolReplica', 'ListUserPoolReplicas'],
  ['UserPoolClientSecret', 'ListUserPoolClientSecrets'],
  ['UserPoolUICustomization', 'GetUICustomization'],
  ['ManagedLoginTerms', 'ListTerms'],
  ['ManagedLoginBranding', 'DescribeManagedLoginBrandingByClient'],
]);

/** Its error for an operation that it does not have. One that it has answers a complete request with JSON, also a refusal. */
export const unknown = (operation: string): RegExp =>
  new RegExp(`${operation}: <!doctype html>.*500 Internal Server Error`, 's');

const lacking = (operation: string): { readonly reason: string; readonly fails: RegExp } => ({
  reason: `${operation} is unknown to it`,
  fails: new RegExp(`${operation} received no usable response`),
});

/** What it does otherwise than AWS with those that it has: the kind and the step. */
export const INSIDE_EXCEPTIONS: Model['exceptions'] = new Map([
  // What comes before the deletion of a resource server is as on AWS: else the steps would fail with something else.
  ...Object.keys(STEPS).map((step) => [`ResourceServer ${step}`, lacking('DeleteResourceServer')] as const),
  ['ResourceServer is updated in place', lacking('UpdateResourceServer')],
  [
    'UserPoolDomain is updated in place',
    { reason: 'it has no ManagedLoginVersion', fails: /the same program again is a change/ },
  ],
  [
    'UserPoolDomain is read by its import id',
    { reason: 'it has no ManagedLoginVersion', fails: /managedLoginVersion: 1/ },
  ],
]);
