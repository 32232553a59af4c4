import { boolean } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { fileText } from '../../shared/file-text';
import { detail, signingAlgorithm, url } from './string-types';

/** A SAML 2.0 identity provider. */
export const SamlProvider = struct('SamlProvider', {
  /**
   * The URL of the provider's metadata. Cognito reads it when the provider is created, and again every 6 hours or before the
   * metadata expires, so a new certificate needs no update. Give this or `metadataFile`.
   */
  metadataUrl: optional(url, { api: 'MetadataURL' }),
  /**
   * The provider's metadata: `new pulumi.asset.FileAsset(path)`, `new pulumi.asset.StringAsset(xml)`, or the XML as text. It
   * must be replaced by hand when a certificate changes: `metadataUrl` is better.
   */
  metadataFile: optional(fileText(detail), { api: 'MetadataFile' }),
  /** Whether a sign-out from Cognito also signs the user out from the provider. @default false */
  idpSignout: optional(boolean, { api: 'IDPSignout', default: false }),
  /** Whether the provider may start a sign-in by itself, without a request of the app. @default false */
  idpInit: optional(boolean, { api: 'IDPInit', default: false }),
  /**
   * Whether the provider must encrypt its assertions, with the certificate in the output `encryptionCertificate`.
   * @default false
   */
  encryptedResponses: optional(boolean, { api: 'EncryptedResponses', default: false }),
  /** The algorithm with which Cognito signs its requests, `rsa-sha256`. @default unsigned requests */
  requestSigningAlgorithm: optional(signingAlgorithm, { api: 'RequestSigningAlgorithm' }),
});
