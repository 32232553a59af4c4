import * as pulumi from '@pulumi/pulumi';
import { EnterprisePool } from 'pulumi-cognito-user-pool';

const config = new pulumi.Config();

// Nobody has a password here: each user signs in at the organization whose e-mail domain theirs is.
const partners = new EnterprisePool('partners', {
  managedLogin: {
    // Unique in the Region: `partner-portal.auth.eu-west-1.amazoncognito.com`.
    domainPrefix: config.get('domainPrefix') ?? 'partner-portal',
    callbackUrls: ['https://portal.example.com/signed-in'],
  },
  identityProviders: {
    // The key is the name of the provider in the pool, with which the names of its users begin.
    acme: {
      saml: { metadataUrl: 'https://login.acme.example/metadata', idpSignout: true },
      idpIdentifiers: ['acme.example', 'acme.org'],
    },
    globex: {
      oidc: {
        clientId: 'partner-portal',
        // `pulumi config set --secret globexClientSecret …`: Globex issues it.
        clientSecret: config.requireSecret('globexClientSecret'),
        oidcIssuer: 'https://login.globex.example',
      },
      idpIdentifiers: ['globex.example'],
    },
  },
  // So that `pulumi destroy` can clean up. Without this line the pool is protected, as one with real users should be.
  pool: { deletionProtection: 'INACTIVE' },
});

// What each organization enters at its provider.
const { acme, globex } = partners.identityProviders;
export const acmeNeeds = { entityId: acme?.entityId, assertionConsumerUri: acme?.assertionConsumerUri };
export const globexNeeds = { redirectUri: globex?.redirectUri };
// A user who comes by an organization's own link is not asked for an address: add `&idp_identifier=acme.example`.
export const { signInUrl, tokenUrl, clientId, userPoolId } = partners;
