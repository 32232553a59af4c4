import type { UpdateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from './context';
import {
  acrLevels,
  adminCreateUser,
  dcr,
  deviceConfiguration,
  emailConfiguration,
  isEmptySms,
  issuer,
  key,
  mirrored,
  policies,
  verificationMessage,
} from './pool-defaults';

export type Updatable = Exclude<keyof UpdateUserPoolRequest, 'UserPoolId'>;

type Given<M extends Updatable> = NonNullable<UpdateUserPoolRequest[M]>;

interface Member<M extends Updatable> {
  /** What the pool has when it is not given; without this it has nothing. */
  readonly byDefault?: () => Given<M>;
  /** What the pool has when it is given; without this, just that. */
  readonly whenGiven?: (given: Given<M>, context: Context) => Given<M> | undefined;
}

const unlessEmpty = <A>(list: A[]): A[] | undefined => (list.length === 0 ? undefined : list);

/** How each member that Create and Update share comes to be what Describe returns (B, AWS column, unless noted). */
export const poolMembers: { readonly [M in Updatable]: Member<M> } = {
  PoolName: {},
  Policies: { byDefault: () => policies(undefined), whenGiven: policies },
  DeletionProtection: { byDefault: () => 'INACTIVE' },
  LambdaConfig: { byDefault: () => ({}), whenGiven: (given, { settings }) => mirrored(given, settings) },
  AutoVerifiedAttributes: { whenGiven: unlessEmpty },
  SmsVerificationMessage: {},
  EmailVerificationMessage: {},
  EmailVerificationSubject: {},
  VerificationMessageTemplate: {
    byDefault: () => verificationMessage({}),
    whenGiven: verificationMessage,
  },
  SmsAuthenticationMessage: {},
  UserAttributeUpdateSettings: {},
  MfaConfiguration: { byDefault: () => 'OFF' },
  DeviceConfiguration: { whenGiven: deviceConfiguration },
  EmailConfiguration: { byDefault: () => emailConfiguration({}), whenGiven: emailConfiguration },
  SmsConfiguration: { whenGiven: (given) => (isEmptySms(given) ? undefined : given) },
  UserPoolTags: { byDefault: () => ({}) },
  AdminCreateUserConfig: { byDefault: () => adminCreateUser({}), whenGiven: adminCreateUser },
  UserPoolAddOns: {},
  DcrConfiguration: { whenGiven: dcr },
  AccountRecoverySetting: {
    byDefault: () => ({
      RecoveryMechanisms: [
        { Priority: 1, Name: 'verified_email' },
        { Priority: 2, Name: 'verified_phone_number' },
      ],
    }),
  },
  UserPoolTier: { byDefault: () => 'ESSENTIALS' },
  KeyConfiguration: { byDefault: () => key({}), whenGiven: key },
  IssuerConfiguration: { byDefault: () => issuer({}), whenGiven: issuer },
  AcrConfiguration: { whenGiven: acrLevels },
};

export const updatable = Object.keys(poolMembers) as Updatable[];

/** The name Describe gives a member. */
export const describedAs = (member: Updatable): string => (member === 'PoolName' ? 'Name' : member);

export function defaultOf<M extends Updatable>(member: M): Given<M> | undefined {
  return (poolMembers[member] as Member<M>).byDefault?.();
}

export function givenAs<M extends Updatable>(
  member: M,
  given: Given<M>,
  context: Context,
): Given<M> | undefined {
  const { whenGiven } = poolMembers[member] as Member<M>;
  return whenGiven === undefined ? given : whenGiven(given, context);
}
