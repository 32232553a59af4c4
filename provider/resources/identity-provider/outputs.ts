import type * as t from 'io-ts';
import { asObject, own, textOf } from '../../codec/plain-object';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import type { OutputValues } from '../../engine/state';
import { urlOf } from '../shared/domain-url';
import { anyText } from '../shared/string-types';
import type { LiveProvider } from './live';

/** Outputs of an identity provider beside its settings: what the other side asks for. */
export const IdentityProviderOutputs = struct('IdentityProvider', {
  /** The entity id of the pool as a SAML service provider, also called audience. */
  entityId: optional(anyText, { follows: [] }),
  /** The URL to which a SAML provider posts its assertions (ACS URL), if the pool had a domain when it was last read. */
  assertionConsumerUri: optional(anyText),
  /** The redirect URI to register at an OIDC or social provider, if the pool had a domain when it was last read. */
  redirectUri: optional(anyText),
  /** The URL for sign-out responses of a SAML provider, if the pool had a domain when it was last read. */
  logoutUri: optional(anyText),
  /** The sign-on URL in the metadata of a SAML provider. */
  singleSignOnUri: optional(anyText),
  /** The sign-out URL in the metadata of a SAML provider, if it has one. */
  singleLogoutUri: optional(anyText),
  /** The certificate with which a SAML provider encrypts its assertions. */
  encryptionCertificate: optional(anyText),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type IdentityProviderOutputs = t.TypeOf<typeof IdentityProviderOutputs>;

/** The outputs of a live provider. */
export const outputsOf = (
  { members, domain }: LiveProvider,
  region: string,
): OutputValues<IdentityProviderOutputs> => {
  const details = asObject(own(members, 'ProviderDetails'));
  const isSaml = own(members, 'ProviderType') === 'SAML';
  const url = domain === undefined ? undefined : urlOf(domain, region);
  const at = (path: string, applies: boolean): string | undefined =>
    applies && url !== undefined ? `${url}${path}` : undefined;
  const detail = (key: string): string | undefined => (isSaml ? textOf(details[key]) : undefined);
  return {
    entityId: isSaml ? `urn:amazon:cognito:sp:${String(own(members, 'UserPoolId'))}` : undefined,
    assertionConsumerUri: at('/saml2/idpresponse', isSaml),
    redirectUri: at('/oauth2/idpresponse', !isSaml),
    logoutUri: at('/saml2/logout', isSaml),
    singleSignOnUri: detail('SSORedirectBindingURI'),
    singleLogoutUri: detail('SLORedirectBindingURI'),
    encryptionCertificate: detail('ActiveEncryptionCertificate'),
  };
};
