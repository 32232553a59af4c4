import type { AttributeMappingArgs } from '../../provider';

/** The scopes by default: those that the mapped attributes need. */
export const DEFAULT_SCOPES = {
  google: ['openid', 'email', 'profile'],
  facebook: ['public_profile', 'email'],
  loginWithAmazon: ['profile'],
  signInWithApple: ['email', 'name'],
  oidc: ['openid', 'email', 'profile'],
} as const satisfies { readonly [block: string]: ReadonlyArray<string> };

/** The claims of OpenID Connect (Core 1.0, section 5.1), which Google has too. */
const STANDARD_CLAIMS: AttributeMappingArgs = {
  email: 'email',
  emailVerified: 'email_verified',
  givenName: 'given_name',
  familyName: 'family_name',
};

const SOAP_CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

/** The attribute mapping by default: e-mail address and name, by the names of each provider (decision 30). */
export const DEFAULT_MAPPINGS = {
  google: STANDARD_CLAIMS,
  facebook: { email: 'email', givenName: 'first_name', familyName: 'last_name' },
  loginWithAmazon: { email: 'email', name: 'name' },
  signInWithApple: {
    email: 'email',
    emailVerified: 'email_verified',
    givenName: 'firstName',
    familyName: 'lastName',
  },
  oidc: STANDARD_CLAIMS,
  saml: {
    email: `${SOAP_CLAIMS}/emailaddress`,
    givenName: `${SOAP_CLAIMS}/givenname`,
    familyName: `${SOAP_CLAIMS}/surname`,
  },
} as const satisfies { readonly [block: string]: AttributeMappingArgs };
