import * as samlify from 'samlify';

/** What a service provider gives to an identity provider to be trusted. */
export interface Trusted {
  readonly entityId: string;
  readonly assertionConsumerUri: string;
  /** Where people return after a sign-out. */
  readonly logoutUri?: string;
  /** Its assertions are encrypted with this; without it they are not. */
  readonly encryptionCertificate?: string;
  /** Its requests must be signed with this; without it nothing but a sign-out must be. */
  readonly signingCertificate?: string;
}

export const binding = {
  redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
  post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
};

/** A service provider as `samlify` knows it. */
export const serviceProvider = (trusted: Trusted) =>
  samlify.ServiceProvider({
    entityID: trusted.entityId,
    assertionConsumerService: [{ Binding: binding.post, Location: trusted.assertionConsumerUri }],
    wantAssertionsSigned: true,
    wantLogoutResponseSigned: true,
    ...(trusted.logoutUri !== undefined && {
      singleLogoutService: [{ Binding: binding.post, Location: trusted.logoutUri }],
    }),
    ...(trusted.encryptionCertificate !== undefined && { encryptCert: trusted.encryptionCertificate }),
    ...(trusted.signingCertificate !== undefined && {
      signingCert: trusted.signingCertificate,
      authnRequestsSigned: true,
    }),
  });
