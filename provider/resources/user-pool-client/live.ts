import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { fromApi, invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { own, type PlainObject } from '../../codec/plain-object';
import { type Unrecognized, unrecognized } from '../../codec/unrecognized-members';
import { type ClientSettings, Updatable } from './settings';

/** An app client as AWS has it. */
export interface LiveClient {
  readonly id: string;
  readonly userPoolId: string;
  /** Its settings, by the names a program uses; the secret is told apart from them. */
  readonly settings: ClientSettings;
  /** What Cognito said that this package does not know: it goes along with every update, as it is. */
  readonly extras: Unrecognized | undefined;
  readonly secret: string | undefined;
  readonly creationDate: string | undefined;
}

/**
 * A client with the secret that is known of it, where an answer tells none. AWS's reference of client secrets says that one
 * of your own is not told again, and after a rotation there may be none to tell: that is not a client without a secret, and
 * a program that says it has one is taken at its word.
 */
export const withKnownSecret = (client: LiveClient, known: unknown, isDeclared = false): LiveClient => {
  if (client.secret !== undefined || (typeof known !== 'string' && !isDeclared)) return client;
  const settings = { ...client.settings, generateSecret: true };
  return typeof known === 'string' ? { ...client, secret: known, settings } : { ...client, settings };
};

/** Members of a client in a response that no update sets. `ClientType` is in no model of the SDK. */
const READ_ONLY_MEMBERS: ReadonlyArray<keyof UserPoolClientType | 'ClientType'> = [
  'UserPoolId',
  'ClientId',
  'ClientSecret',
  'CreationDate',
  'LastModifiedDate',
  'ClientType',
];

/** Whether an answer speaks of a client in the way Cognito does, so that it can be relied on. */
const isClient = (client: unknown): client is PlainObject =>
  ['ClientId', 'UserPoolId', 'ClientName'].every((name) => typeof own(client, name) === 'string') &&
  invalidPath(Updatable, client) === undefined;

/** AWS overrides a refresh token of no time with one of 30 days, and an older client may still answer so. */
const withoutZero = (settings: ClientSettings): ClientSettings =>
  settings.refreshTokenValidity === 0
    ? {
        ...settings,
        refreshTokenValidity: 30,
        tokenValidityUnits: { ...settings.tokenValidityUnits, refreshToken: 'days' },
      }
    : settings;

/** By its ARN a project is reached through a role of Cognito's own, which AWS tells and nobody sets. */
const withoutServiceRole = (settings: ClientSettings): ClientSettings => {
  const { analyticsConfiguration: analytics } = settings;
  return analytics?.applicationArn !== undefined && analytics.roleArn?.includes(':role/aws-service-role/')
    ? { ...settings, analyticsConfiguration: omit(analytics, ['roleArn']) }
    : settings;
};

/** Reads an answer about a client, when it is one. */
export const liveClient = (client: unknown): LiveClient | undefined => {
  if (!isClient(client)) return undefined;
  const { ClientId, UserPoolId, ClientSecret, CreationDate } = client;
  const secret = typeof ClientSecret === 'string' ? ClientSecret : undefined;
  return {
    id: String(ClientId),
    userPoolId: String(UserPoolId),
    settings: withoutServiceRole(
      withoutZero({
        ...fromApi(Updatable, client),
        userPoolId: String(UserPoolId),
        ...(secret !== undefined && { generateSecret: true }),
      }),
    ),
    extras: unrecognized(Updatable, omit(client, READ_ONLY_MEMBERS)),
    secret,
    creationDate:
      typeof CreationDate === 'number' && Number.isFinite(CreationDate)
        ? new Date(CreationDate * 1000).toISOString()
        : undefined,
  };
};
