import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { isoTime } from '../../aws/iso-time';
import { fromApi, invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { compact, own, type PlainObject } from '../../codec/plain-object';
import { type Unrecognized, unrecognized } from '../../codec/unrecognized-members';
import { ROTATED_SECRET_ID, SUPERSEDED_SECRET_ID } from '../../engine/state-keys';
import { type ClientSettings, Updatable } from './settings';

/** A live app client. */
export interface LiveClient {
  readonly id: string;
  readonly userPoolId: string;
  /** Its settings, by the names of properties, without the secret. */
  readonly settings: ClientSettings;
  /** Response members that this package does not know; every update sends them back unchanged. */
  readonly extras: Unrecognized | undefined;
  readonly secret: string | undefined;
  /** What the state holds of a rotation of the secret. */
  readonly rotation: PlainObject;
  readonly creationDate: string | undefined;
  readonly lastModifiedDate: string | undefined;
}

/**
 * Keeps the known secret of a client if a response omits it. According to AWS's reference of client secrets, a custom
 * secret is not returned again, and after a rotation a response may have none: such a client still has a secret, and a
 * declared secret is assumed to be set.
 */
export const withKnownSecret = (client: LiveClient, known: unknown, isDeclared = false): LiveClient => {
  if (client.secret !== undefined || (typeof known !== 'string' && !isDeclared)) return client;
  const settings = { ...client.settings, generateSecret: true };
  return typeof known === 'string' ? { ...client, secret: known, settings } : { ...client, settings };
};

/**
 * Keeps the secret of a client that was rotated. What a response then shows is not settled, and may be the first secret,
 * which the rotation has deleted; so a change of the secret by others is not seen from then on.
 */
export const withRotatedSecret = (client: LiveClient, known: PlainObject): LiveClient => {
  const rotation = compact([ROTATED_SECRET_ID, SUPERSEDED_SECRET_ID].map((key) => [key, own(known, key)]));
  const secret = own(known, 'clientSecret');
  return typeof own(rotation, ROTATED_SECRET_ID) === 'string' && typeof secret === 'string'
    ? { ...client, rotation, secret, settings: { ...client.settings, generateSecret: true } }
    : client;
};

/** Response members that no update sets. `ClientType` is in no model of the SDK. */
const READ_ONLY_MEMBERS: ReadonlyArray<keyof UserPoolClientType | 'ClientType'> = [
  'UserPoolId',
  'ClientId',
  'ClientSecret',
  'CreationDate',
  'LastModifiedDate',
  'ClientType',
];

/** Whether a response describes a client and can be relied on. */
const isClient = (client: unknown): client is PlainObject =>
  ['ClientId', 'UserPoolId', 'ClientName'].every((name) => typeof own(client, name) === 'string') &&
  invalidPath(Updatable, client) === undefined;

/** AWS replaces a refresh token validity of 0 with 30 days, but may still return 0 for an older client. */
const withoutZero = (settings: ClientSettings): ClientSettings =>
  settings.refreshTokenValidity === 0
    ? {
        ...settings,
        refreshTokenValidity: 30,
        tokenValidityUnits: { ...settings.tokenValidityUnits, refreshToken: 'days' },
      }
    : settings;

/** Removes the service-linked role, which AWS returns for a project given by ARN and nobody sets. */
const withoutServiceRole = (settings: ClientSettings): ClientSettings => {
  const { analyticsConfiguration: analytics } = settings;
  return analytics?.applicationArn !== undefined && analytics.roleArn?.includes(':role/aws-service-role/')
    ? { ...settings, analyticsConfiguration: omit(analytics, ['roleArn']) }
    : settings;
};

/** The client in a response, if the response is valid. */
export const liveClient = (client: unknown): LiveClient | undefined => {
  if (!isClient(client)) return undefined;
  const { ClientId, UserPoolId, ClientSecret, CreationDate, LastModifiedDate } = client;
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
    rotation: {},
    creationDate: isoTime(CreationDate),
    lastModifiedDate: isoTime(LastModifiedDate),
  };
};
