import type * as pulumi from '@pulumi/pulumi';
import {
  EmailPasswordPool,
  MachineToMachinePool,
  MfaRequiredPool,
  PasswordlessPool,
  PlusTierPool,
  WorkforcePool,
} from '../../components';
import type { Preset } from '../../components/preset';

/** A preset with the values that each of its arguments is tried with; `undefined` is not given. */
export interface Choices {
  readonly preset: string;
  readonly make: (name: string, args: never, opts?: pulumi.ComponentResourceOptions) => Preset;
  readonly values: Readonly<Record<string, ReadonlyArray<unknown>>>;
  /** Whether a combination contradicts itself. */
  readonly isContradictory?: (args: Readonly<Record<string, unknown>>) => boolean;
}

const SES = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const ROLE = 'arn:aws:iam::123456789012:role/sms';
const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:claims';

const email = { sesIdentityArn: [undefined, SES], emailFrom: [undefined, 'Example <hello@example.com>'] };
const passwords = { minimumPasswordLength: [undefined, 20] };
const signUp = { selfSignUp: [undefined, false, true] };
const mfa = { mfa: [undefined, 'OFF', 'OPTIONAL', 'ON'] };

const fromWithoutSes = ({ sesIdentityArn, emailFrom }: Readonly<Record<string, unknown>>): boolean =>
  emailFrom !== undefined && sesIdentityArn === undefined;

export const PRESETS: ReadonlyArray<Choices> = [
  {
    preset: 'PasswordlessPool',
    make: (name, args, opts) => new PasswordlessPool(name, args, opts),
    values: {
      emailCodes: [undefined, true, false],
      smsRoleArn: [undefined, ROLE],
      smsExternalId: [undefined, 'external-id'],
      relyingPartyId: [undefined, 'example.com'],
      userVerification: [undefined, 'preferred', 'required'],
      ...signUp,
      ...email,
    },
    isContradictory: (args) =>
      fromWithoutSes(args) ||
      (args['smsExternalId'] !== undefined && args['smsRoleArn'] === undefined) ||
      (args['userVerification'] !== undefined && args['relyingPartyId'] === undefined) ||
      (args['emailCodes'] === false &&
        args['smsRoleArn'] === undefined &&
        args['relyingPartyId'] === undefined),
  },
  {
    preset: 'EmailPasswordPool',
    make: (name, args, opts) => new EmailPasswordPool(name, args, opts),
    values: { ...email, ...passwords, ...signUp, ...mfa },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'PlusTierPool',
    make: (name, args, opts) => new PlusTierPool(name, args, opts),
    values: {
      threatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      customAuthThreatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      passwordHistorySize: [undefined, 0, 24],
      ...email,
      ...passwords,
      ...mfa,
    },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'MfaRequiredPool',
    make: (name, args, opts) => new MfaRequiredPool(name, args, opts),
    values: {
      authenticatorApp: [undefined, true, false],
      emailCodes: [undefined, true, false],
      relyingPartyId: [undefined, 'example.com'],
      ...email,
      ...passwords,
      ...signUp,
    },
    isContradictory: (args) =>
      fromWithoutSes(args) ||
      (args['authenticatorApp'] === false && args['emailCodes'] !== true) ||
      (args['emailCodes'] === true && args['sesIdentityArn'] === undefined),
  },
  {
    preset: 'WorkforcePool',
    make: (name, args, opts) => new WorkforcePool(name, args, opts),
    values: {
      invitationSubject: [undefined, 'Your account at Example'],
      invitationMessage: [undefined, 'You are {username}, and begin with {####}.'],
      invitationValidityDays: [undefined, 1],
      ...email,
      ...passwords,
      ...mfa,
    },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'MachineToMachinePool',
    make: (name, args, opts) => new MachineToMachinePool(name, args, opts),
    values: {
      apiIdentifier: ['https://orders.example.com'],
      scopes: [{ read: 'Read orders' }, { read: 'Read orders', write: 'Change orders' }],
      tokenFunctionArn: [undefined, LAMBDA],
    },
  },
];

type Args = Readonly<Record<string, unknown>>;

/** Every combination of the values of the arguments. */
export const combinations = (values: Readonly<Record<string, ReadonlyArray<unknown>>>): ReadonlyArray<Args> =>
  Object.entries(values).reduce<ReadonlyArray<Args>>(
    (all, [name, choices]) =>
      all.flatMap((args) =>
        choices.map((choice) => (choice === undefined ? args : { ...args, [name]: choice })),
      ),
    [{}],
  );
