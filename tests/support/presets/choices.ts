import type * as pulumi from '@pulumi/pulumi';
import fc from 'fast-check';
import {
  EmailPasswordPool,
  EnterprisePool,
  MachineToMachinePool,
  type MachineToMachinePoolArgs,
  MfaRequiredPool,
  PasswordlessPool,
  PlusTierPool,
  SocialSignInPool,
  WorkforcePool,
} from '../../../components';
import type { Preset } from '../../../components/preset';
import type { SignInParts } from '../../../components/sign-in-preset-args';
import { isPlainObject } from '../../../provider/codec/plain-object';

/** A preset with the values that each of its choices is tried with; `undefined` is not given. Numbers, which change nothing else, are left out. */
export interface Choices {
  readonly preset: string;
  /** Its file, and its page in the docs. */
  readonly file: string;
  readonly make: (name: string, args: never, opts?: pulumi.ComponentResourceOptions) => Preset;
  readonly values: Readonly<Record<string, ReadonlyArray<unknown>>>;
  /** The arguments of sign-in pages, identity providers and groups, which multiply the combinations: they are tried in pairs. */
  readonly inPairs?: Readonly<Record<string, ReadonlyArray<unknown>>>;
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

const CALLBACKS = ['https://shop.example.com/signed-in', 'http://localhost:3000/signed-in'];
const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d';

const PREFIX = { domainPrefix: 'shop', callbackUrls: CALLBACKS };
const OWN_DOMAIN = {
  domain: 'example.com',
  certificateArn: CERTIFICATE,
  callbackUrls: CALLBACKS,
  logoutUrls: ['https://shop.example.com'],
  branding: { settings: { categories: { global: { colorSchemeMode: 'DARK' } } } },
};

const client = { clientId: 'shop', clientSecret: 'from-the-provider' };
const apple = { clientId: 'shop', teamId: 'TEAM', keyId: 'KEY', privateKey: 'text of the .p8 file' };
const corp = {
  saml: { metadataUrl: 'https://login.acme.example/metadata', idpSignout: true },
  idpIdentifiers: ['acme.example'],
};
const other = {
  oidc: { ...client, oidcIssuer: 'https://login.other.example' },
  attributeMapping: { locale: 'locale' },
};

const body = { subject: 'A sign-in to your account', textBody: 'Somebody signed in from {city}.' };
const RISK = {
  accountTakeoverRiskConfiguration: {
    notifyConfiguration: { sourceArn: SES, from: 'hello@example.com', blockEmail: body },
    actions: { mediumAction: { eventAction: 'MFA_REQUIRED', notify: false } },
  },
  riskExceptionConfiguration: { skippedIPRangeList: ['192.0.2.0/24'] },
};

const SOCIAL = { google: client, facebook: client, loginWithAmazon: client, signInWithApple: apple };
const GROUPS = { admins: { precedence: 0 }, editors: {} };

const signIn = {
  managedLogin: [undefined, PREFIX, OWN_DOMAIN],
  identityProviders: [undefined, { google: client }, { ...SOCIAL, corp, other }],
  groups: [undefined, GROUPS],
};

/** What presets for people do not take together. */
const isSignInContradictory = ({
  managedLogin,
  identityProviders,
  relyingPartyId,
}: Readonly<Record<string, unknown>>): boolean =>
  (identityProviders !== undefined && managedLogin === undefined) ||
  (relyingPartyId !== undefined && managedLogin === OWN_DOMAIN);

/** A domain is one pool's alone. */
const withOwnDomain = <A extends SignInParts>(name: string, args: A): A => {
  if (!isPlainObject(args)) return args;
  if (args.managedLogin === PREFIX) return { ...args, managedLogin: { ...PREFIX, domainPrefix: name } };
  if (args.managedLogin !== OWN_DOMAIN) return args;
  return { ...args, managedLogin: { ...OWN_DOMAIN, domain: `${name}.${OWN_DOMAIN.domain}` } };
};

export const PRESETS: ReadonlyArray<Choices> = [
  {
    preset: 'PasswordlessPool',
    file: 'passwordless-pool',
    make: (name, args, opts) => new PasswordlessPool(name, withOwnDomain(name, args), opts),
    inPairs: signIn,
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
      isSignInContradictory(args) ||
      (args['smsExternalId'] !== undefined && args['smsRoleArn'] === undefined) ||
      (args['userVerification'] !== undefined && args['relyingPartyId'] === undefined) ||
      (args['emailCodes'] === false &&
        args['smsRoleArn'] === undefined &&
        args['relyingPartyId'] === undefined),
  },
  {
    preset: 'EmailPasswordPool',
    file: 'email-password-pool',
    make: (name, args, opts) => new EmailPasswordPool(name, withOwnDomain(name, args), opts),
    inPairs: signIn,
    values: { ...email, ...signUp, ...mfa },
    isContradictory: (args) => fromWithoutSes(args) || isSignInContradictory(args),
  },
  {
    preset: 'PlusTierPool',
    file: 'plus-tier-pool',
    make: (name, args, opts) => new PlusTierPool(name, withOwnDomain(name, args), opts),
    inPairs: {
      ...signIn,
      createRiskConfiguration: [undefined, true, false],
      riskConfiguration: [undefined, RISK],
    },
    values: {
      threatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      customAuthThreatProtection: [undefined, 'AUDIT', 'ENFORCED'],
      ...email,
      ...mfa,
    },
    isContradictory: (args) =>
      fromWithoutSes(args) ||
      isSignInContradictory(args) ||
      (args['riskConfiguration'] !== undefined && args['createRiskConfiguration'] === false),
  },
  {
    preset: 'MfaRequiredPool',
    file: 'mfa-required-pool',
    make: (name, args, opts) => new MfaRequiredPool(name, withOwnDomain(name, args), opts),
    inPairs: signIn,
    values: {
      authenticatorApp: [undefined, true, false],
      emailCodes: [undefined, true, false],
      relyingPartyId: [undefined, 'example.com'],
      ...email,
      ...signUp,
    },
    isContradictory: (args) =>
      fromWithoutSes(args) ||
      isSignInContradictory(args) ||
      (args['authenticatorApp'] === false && args['emailCodes'] !== true) ||
      (args['emailCodes'] === true && args['sesIdentityArn'] === undefined),
  },
  {
    preset: 'WorkforcePool',
    file: 'workforce-pool',
    make: (name, args, opts) => new WorkforcePool(name, withOwnDomain(name, args), opts),
    inPairs: signIn,
    values: {
      invitationSubject: [undefined, 'Your account at Example'],
      invitationMessage: [undefined, 'You are {username}, and begin with {####}.'],
      ...email,
      ...mfa,
    },
    isContradictory: (args) => fromWithoutSes(args) || isSignInContradictory(args),
  },
  {
    preset: 'SocialSignInPool',
    file: 'social-sign-in-pool',
    make: (name, args, opts) => new SocialSignInPool(name, withOwnDomain(name, args), opts),
    values: {
      managedLogin: [PREFIX, OWN_DOMAIN],
      identityProviders: [{ google: client }, { facebook: client, loginWithAmazon: client }, SOCIAL],
      emailCodes: [undefined, true, false],
      ...email,
      ...signUp,
    },
    inPairs: { groups: [undefined, GROUPS] },
    isContradictory: fromWithoutSes,
  },
  {
    preset: 'EnterprisePool',
    file: 'enterprise-pool',
    make: (name, args, opts) => new EnterprisePool(name, withOwnDomain(name, args), opts),
    values: {
      managedLogin: [PREFIX, OWN_DOMAIN],
      identityProviders: [{ corp }, { other }, { corp, other }],
      groups: [undefined, GROUPS],
    },
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

/** The pairs of values of these arguments in a combination. */
export const pairsIn = (args: Args, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const texts = names.map((name) => JSON.stringify([name, args[name] ?? null]));
  return texts.flatMap((one, index) => texts.slice(index + 1).map((other) => `${one} ${other}`));
};

/** Random combinations, the same in every run: those of so many that add a pair of values to the ones before. */
export const pairedCombinations = (
  { values, inPairs = {}, isContradictory }: Choices,
  numRuns: number,
): ReadonlyArray<Args> => {
  const all = Object.entries({ ...values, ...inPairs });
  const names = all.map(([name]) => name);
  const chosen = fc.tuple(...all.map(([, choices]) => fc.constantFrom(...choices)));
  const found = new Set<string>();
  return fc
    .sample(chosen, { seed: 1, numRuns })
    .map((given) => Object.fromEntries(names.map((name, index) => [name, given[index]])))
    .filter((args) => isContradictory?.(args) !== true)
    .filter((args) => {
      const size = found.size;
      for (const pair of pairsIn(args, names)) found.add(pair);
      return found.size > size;
    });
};

/** Every combination of the values of the arguments. */
export const combinations = (values: Readonly<Record<string, ReadonlyArray<unknown>>>): ReadonlyArray<Args> =>
  Object.entries(values).reduce<ReadonlyArray<Args>>(
    (all, [name, choices]) =>
      all.flatMap((args) =>
        choices.map((choice) => (choice === undefined ? args : { ...args, [name]: choice })),
      ),
    [{}],
  );
