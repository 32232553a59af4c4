import { fromApi } from '../../../provider/codec/from-api';
import { getIn } from '../../../provider/codec/object-path';
import { own, type PlainObject } from '../../../provider/codec/plain-object';
import { stateOf as savedState } from '../../../provider/engine/state';
import { userPoolDefinition } from '../../../provider/resources/user-pool/definition';
import { desiredState } from '../../../provider/resources/user-pool/desired-state';
import type { LivePool } from '../../../provider/resources/user-pool/live';
import { Attributes, CreateOnly } from '../../../provider/resources/user-pool/settings';
import { standardAttributes } from '../../support/emulator/standard-attributes';

export const ID = 'us-east-1_AbCdEfGhI';
export const ARN = `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${ID}`;

const STANDARD = own(fromApi(Attributes, { Schema: standardAttributes }), 'schema');
const standard: ReadonlyArray<PlainObject> = Array.isArray(STANDARD) ? STANDARD : [];

/** What AWS fills in: a policy that is given in part demands no kind of character that it does not name. */
const withDefaults = (declared: PlainObject): PlainObject => {
  const demands = getIn(declared, ['policies', 'passwordPolicy']) === undefined;
  return {
    policies: {
      passwordPolicy: {
        minimumLength: 8,
        requireUppercase: demands,
        requireLowercase: demands,
        requireNumbers: demands,
        requireSymbols: demands,
        temporaryPasswordValidityDays: 7,
      },
      signInPolicy: { allowedFirstAuthFactors: ['PASSWORD'] },
    },
    deletionProtection: 'INACTIVE',
    mfaConfiguration: 'OFF',
    verificationMessageTemplate: { defaultEmailOption: 'CONFIRM_WITH_CODE' },
    emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' },
    adminCreateUserConfig: { allowAdminCreateUserOnly: false, unusedAccountValidityDays: 7 },
    accountRecoverySetting: {
      recoveryMechanisms: [
        { priority: 1, name: 'verified_email' },
        { priority: 2, name: 'verified_phone_number' },
      ],
    },
    userPoolTier: 'ESSENTIALS',
    keyConfiguration: { keyType: 'AWS_OWNED_KEY' },
    issuerConfiguration: { type: 'ORIGINAL' },
    webAuthnConfiguration: { factorConfiguration: 'SINGLE_FACTOR' },
  };
};

const nameOf = (attribute: unknown): string => String(own(attribute, 'name'));

const isStandard = (name: string): boolean => standard.some((attribute) => nameOf(attribute) === name);

const listOf = (value: unknown): ReadonlyArray<PlainObject> => (Array.isArray(value) ? value : []);

/** The attributes of a pool that was made with these: the standard ones, and those of its own with a prefix. */
const liveSchema = (declared: unknown): ReadonlyArray<PlainObject> => {
  const given = listOf(declared);
  const ours = given
    .filter((attribute) => !isStandard(nameOf(attribute)))
    .map((attribute) => ({ mutable: false, ...attribute, name: `custom:${nameOf(attribute)}` }));
  const theirs = standard.map((attribute) => ({
    ...attribute,
    ...given.find((item) => nameOf(item) === nameOf(attribute)),
  }));
  return [...theirs, ...ours];
};

/** A live pool of these settings alone. */
export const poolOf = (settings: PlainObject): LivePool => ({
  id: ID,
  arn: ARN,
  settings,
  creationDate: '2026-01-02T03:04:05.000Z',
  lastModifiedDate: '2026-01-02T03:04:05.000Z',
  estimatedNumberOfUsers: 7,
  domain: undefined,
  customDomain: undefined,
  smsConfigurationFailure: undefined,
  emailConfigurationFailure: undefined,
});

/** The live pool that AWS makes of a declaration: with its defaults filled in and its standard attributes. */
export const made = (declared: PlainObject, drift: PlainObject = {}): LivePool =>
  poolOf({
    ...desiredState(withDefaults(declared), {}, declared),
    ...fromApi(CreateOnly, CreateOnly.encodePartial(declared)),
    ...drift,
    schema: liveSchema(declared['schema']),
  });

/** A live pool after an update: as the target says, with new attributes. */
export const updated = (pool: LivePool, previous: PlainObject, news: PlainObject): LivePool => {
  const settings: PlainObject = {
    ...desiredState(pool.settings, previous, news),
    schema: [
      ...listOf(pool.settings.schema),
      ...listOf(liveSchema(news['schema'])).filter(
        (attribute) => !listOf(pool.settings.schema).some((item) => nameOf(item) === nameOf(attribute)),
      ),
    ],
  };
  return { ...pool, settings };
};

/** What the state keeps of a pool that was declared so. */
export const stateOf = (declared: PlainObject, pool: LivePool = made(declared)): PlainObject =>
  savedState(userPoolDefinition, declared, pool, String(declared['region'] ?? 'us-east-1'));
