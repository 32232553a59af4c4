import type * as t from 'io-ts';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { clientSecret, referencedClientId, userPoolId } from '../shared/string-types';

/** The id that AWS gives a secret: that of its client, two hyphens and its creation time. */
export const secretId = text('the id of a client secret', { min: 1, max: 128 });

/** The settings that can be updated in place: none, since a secret is immutable. */
export const Updatable = struct('UserPoolClientSecret', {});

/** The create-only settings: changing one replaces the secret. */
export const CreateOnly = struct('UserPoolClientSecret', {
  /** The id of the client's pool. Changing it replaces the secret. */
  userPoolId: required(userPoolId),
  /** The id of the app client, which must have a secret already. Changing it replaces the secret. */
  clientId: required(referencedClientId),
  /**
   * Your own client secret, 24 to 64 characters, instead of one that AWS generates. Changing it replaces the secret: the
   * new one is created before the old one is deleted.
   */
  clientSecret: optional(clientSecret),
});

/** The parameters of AddUserPoolClientSecret. */
export const UserPoolClientSecretSettings = struct('UserPoolClientSecret', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type UserPoolClientSecretSettings = t.TypeOf<typeof UserPoolClientSecretSettings>;
