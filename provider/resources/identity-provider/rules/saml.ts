import type { Violation } from '../../../engine/rules';
import { certificateEnds, entityCount, hasRedirectSignOn } from './metadata';
import type { IdentityProviderRule, Provider, RulePath } from './rule';
import { typeOf } from './type-of';

/** The metadata in the program, in a block or by AWS's keys. */
const metadataOf = (
  provider: Provider,
): { readonly url: string | undefined; readonly file: string | undefined } | undefined => {
  if (typeOf(provider) !== 'SAML') return undefined;
  const { saml, providerDetails } = provider;
  return {
    url: saml?.metadataUrl ?? providerDetails?.['MetadataURL'],
    file: saml?.metadataFile ?? providerDetails?.['MetadataFile'],
  };
};

/** The violation at what the program has: a property of the block, or AWS's keys. */
const at =
  (path: RulePath, isBroken: (provider: Provider) => boolean) =>
  (provider: Provider): ReadonlyArray<Violation<RulePath>> =>
    isBroken(provider) ? [{ path: provider.providerDetails === undefined ? path : 'providerDetails' }] : [];

const fileOf = (provider: Provider): string | undefined => metadataOf(provider)?.file;

const NO_XML =
  "This text is no XML, so it may be a path: give the content of the file, such as readFileSync(path, 'utf8').";

const documented = 'AWS documentation, Adding SAML identity providers to a user pool';

export const samlRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/saml-metadata',
    paths: ['saml.metadataUrl', 'saml.metadataFile', 'providerDetails'],
    message:
      'A SAML provider needs its metadata. Give metadataUrl, which Cognito reads again when it changes, or metadataFile.',
    awsError:
      'InvalidParameterException: At least one of the MetadataURL or MetadataFile should be provided.',
    evidence: 'answered',
    source: 'hashicorp/terraform-provider-aws#4815',
    violates: at('saml.metadataUrl', (provider) => {
      const metadata = metadataOf(provider);
      return metadata !== undefined && metadata.url === undefined && metadata.file === undefined;
    }),
  },
  {
    id: 'identity-provider/saml-two-metadata',
    paths: ['saml.metadataFile', 'saml.metadataUrl', 'providerDetails'],
    message:
      'AWS documents a metadata URL or a metadata file, and not which of the two applies if both are given. Remove one.',
    awsError: 'nothing that is known',
    evidence: 'documented',
    source: 'AWS API reference, CreateIdentityProvider, ProviderDetails',
    isAdvice: true,
    violates: at('saml.metadataFile', (provider) => {
      const metadata = metadataOf(provider);
      return metadata?.url !== undefined && metadata.file !== undefined;
    }),
  },
  {
    id: 'identity-provider/saml-sign-on-url',
    paths: ['saml.metadataFile', 'providerDetails'],
    message:
      'The metadata has no SingleSignOnService with the binding HTTP-Redirect, the one with which Cognito sends users to the provider. Let the provider add it to its metadata.',
    awsError: 'InvalidParameterException: No SingleSignOn Http redirect binding location found in metadata.',
    evidence: 'answered',
    source: 'ozra/dummyidp#10',
    violates: (provider) => {
      const file = fileOf(provider);
      const isBroken = (): boolean => file !== undefined && !hasRedirectSignOn(file);
      return at(
        'saml.metadataFile',
        isBroken,
      )(provider).map((one) => (file?.includes('<') === true ? one : { ...one, hint: NO_XML }));
    },
  },
  {
    id: 'identity-provider/saml-several-entities',
    paths: ['saml.metadataFile', 'providerDetails'],
    message:
      'The metadata describes several entities. Give the EntityDescriptor of the one provider that signs users in.',
    awsError: 'nothing that is known',
    evidence: 'reported',
    source: 'no answer of AWS was found; a provider is one entity',
    isAdvice: true,
    violates: at('saml.metadataFile', (provider) => entityCount(fileOf(provider) ?? '') > 1),
  },
  {
    id: 'identity-provider/saml-expired-certificate',
    paths: ['saml.metadataFile', 'providerDetails'],
    message:
      'Every certificate in the metadata has expired, so no assertion can be verified. Give the metadata with the new certificate; with metadataUrl, Cognito reads it by itself.',
    awsError: 'nothing at deployment, and refused assertions at sign-in',
    evidence: 'documented',
    source: documented,
    isAdvice: true,
    violates: at('saml.metadataFile', (provider) => {
      const ends = certificateEnds(fileOf(provider) ?? '');
      return ends.length > 0 && ends.every((end) => end.getTime() < Date.now());
    }),
  },
];
