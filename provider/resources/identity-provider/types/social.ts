import { setOf } from '../../../codec/set';
import { text } from '../../../codec/string';
import { optional, required, struct } from '../../../codec/struct';
import { matching } from '../../shared/string-types';
import { detail, permission, scope, secretDetail } from './string-types';

/** Sign-in with Google. */
export const GoogleProvider = struct('GoogleProvider', {
  /** The client id of the pool at Google. */
  clientId: required(detail, { api: 'client_id' }),
  /** The client secret of the pool at Google. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: required(secretDetail, { api: 'client_secret' }),
  /** The scopes that Cognito requests: of `openid`, `email` and `profile`. */
  authorizeScopes: required(setOf(scope, { min: 1 }), { api: 'authorize_scopes' }),
});

/** Sign-in with Facebook. */
export const FacebookProvider = struct('FacebookProvider', {
  /** The app id of the pool at Facebook. */
  clientId: required(detail, { api: 'client_id' }),
  /** The app secret of the pool at Facebook. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: required(secretDetail, { api: 'client_secret' }),
  /** The permissions that Cognito requests, such as `public_profile` and `email`. */
  authorizeScopes: required(setOf(permission, { min: 1 }), { api: 'authorize_scopes' }),
  /** The version of Facebook's API, such as `v17.0`. @default the one that Cognito chooses */
  apiVersion: optional(
    text('a version', { min: 1, max: 20, format: matching('such as v17.0', /^v\d+\.\d+$/) }),
    { api: 'api_version' },
  ),
});

/** Login with Amazon. */
export const AmazonProvider = struct('AmazonProvider', {
  /** The client id of the pool at Amazon. */
  clientId: required(detail, { api: 'client_id' }),
  /** The client secret of the pool at Amazon. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: required(secretDetail, { api: 'client_secret' }),
  /** The scopes that Cognito requests: of `profile`, `profile:user_id` and `postal_code`. */
  authorizeScopes: required(setOf(scope, { min: 1 }), { api: 'authorize_scopes' }),
});

/** Sign in with Apple. */
export const AppleProvider = struct('AppleProvider', {
  /** The services id of the pool at Apple. */
  clientId: required(detail, { api: 'client_id' }),
  /** The team id at Apple. */
  teamId: required(detail, { api: 'team_id' }),
  /** The id of the private key. */
  keyId: required(detail, { api: 'key_id' }),
  /**
   * The private key, the text of the `.p8` file. It is required for a new provider. AWS never returns it, so the state holds
   * a salted hash of it, by which a changed key is recognised.
   */
  privateKey: optional(secretDetail, { api: 'private_key' }),
  /** The scopes that Cognito requests: of `email` and `name`. */
  authorizeScopes: required(setOf(scope, { min: 1 }), { api: 'authorize_scopes' }),
});
