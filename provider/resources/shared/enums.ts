import { oneOf } from '../../codec/scalar';

/** An attribute that a message can verify. */
export const verifiedAttribute = oneOf('phone_number', 'email');

/** A grant type of OAuth 2.0. */
export const oauthFlow = oneOf('code', 'implicit', 'client_credentials');
