import type * as pulumi from '@pulumi/pulumi';
import {
  EmailPasswordPool,
  MachineToMachinePool,
  type MachineToMachinePoolArgs,
  MfaRequiredPool,
  PasswordlessPool,
  PlusTierPool,
  WorkforcePool,
} from '../../../components';
import type { Preset } from '../../../components/preset';

/** A preset with the values that each of its choices is tried with; `undefined` is not given. Numbers, which change nothing else, are left out. */
export interface Choices {
  readonly preset: string;
  /** Its file, and its page in the docs. */
  readonly file: string;
  readonly make: (name: string, args: never, opts?: pulumi.ComponentResourceOptions) => Preset;
  readonly values: Readonly<Record<string, ReadonlyArray<unknown>>>;
  /** Whether a combination contradicts itself. */
  readonly isContradictory?: (args: Readonly<Record<string, unknown>>) => boolean;
}

const SES = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const ROLE = 'arn:aws:iam::123456789012:role/sms';
const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:claims';

const email = { sesIdentityArn: [undefined, SES], emailFrom: [undefined, 'Example <hello@example.com>'] };
const signUp = { selfSignUp: [undefined, false, true] };
const mfa = { mfa: [undefined, 'OFF', 'OPTIONAL', 'ON'] };

const fromWithoutSes = ({ sesIdentityArn, emailFrom }: Readonly<Record<string, unknown>>): boolean =>
  emailFrom !== undefined && sesIdentityArn === undefined;

/** A prefix is one pool's alone. */
const ownPrefix = (name: string, args: MachineToMachinePoolArgs): MachineToMachinePoolArgs =>
  args.domainPrefix === undefined ? args : { ...args, domainPrefix: name };

export const PRESETS: ReadonlyArray<Choices> = [
  {
    preset: 'PasswordlessPool',
    file: 'passwordless-pool',
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
    file: 'email-password-pool',
    make: (name, args, opts) => new EmailPasswordPool(name, args, opts),
    values: { ...email, ...signUp, ...mfa },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'PlusTierPool',
    file: 'plus-tier-pool',
    make: (name, args, opts) => new PlusTierPool(name, args, opts),
    values: {
      threatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      customAuthThreatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      ...email,
      ...mfa,
    },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'MfaRequiredPool',
    file: 'mfa-required-pool',
    make: (name, args, opts) => new MfaRequiredPool(name, args, opts),
    values: {
      authenticatorApp: [undefined, true, false],
      emailCodes: [undefined, true, false],
      relyingPartyId: [undefined, 'example.com'],
      ...email,
      ...signUp,
    },
    isContradictory: (args) =>
      fromWithoutSes(args) ||
      (args['authenticatorApp'] === false && args['emailCodes'] !== true) ||
      (args['emailCodes'] === true && args['sesIdentityArn'] === undefined),
  },
  {
    preset: 'WorkforcePool',
    file: 'workforce-pool',
    make: (name, args, opts) => new WorkforcePool(name, args, opts),
    values: {
      invitationSubject: [undefined, 'Your account at Example'],
      invitationMessage: [undefined, 'You are {username}, and begin with {####}.'],
      ...email,
      ...mfa,
    },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'MachineToMachinePool',
    file: 'machine-to-machine-pool',
    make: (name, args, opts) => new MachineToMachinePool(name, ownPrefix(name, args), opts),
    values: {
      apiIdentifier: ['https://orders.example.com'],
      scopes: [{ read: 'Read orders' }, { read: 'Read orders', write: 'Change orders' }],
      domainPrefix: [undefined, 'orders'],
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
