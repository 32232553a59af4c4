import * as pulumi from '@pulumi/pulumi';
import { ManagedLoginBranding, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';

const domainPrefix = new pulumi.Config().get('domainPrefix') ?? 'branded-login-example';

const customers = new UserPool('customers', { usernameAttributes: ['email'], autoVerifiedAttributes: ['email'] });

const web = new UserPoolClient('web', {
  userPoolId: customers.id,
  callbackUrls: ['https://example.com/callback'],
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid', 'email'],
});

// Only version 2 of the sign-in pages, managed login, has styles.
const domain = new UserPoolDomain('login', {
  userPoolId: customers.id,
  domain: domainPrefix,
  managedLoginVersion: 2,
});

// Without settings and assets the pages have Cognito's own style; without a style the client has no pages.
const style = new ManagedLoginBranding('style', {
  userPoolId: customers.id,
  clientId: web.id,
  settings: {
    categories: { form: { displayGraphics: true } },
    components: { primaryButton: { lightMode: { defaults: { backgroundColor: '5b21b6ff' } } } },
  },
  assets: [{ category: 'FORM_LOGO', bytes: new pulumi.asset.FileAsset('./logo.svg') }],
});

export const { managedLoginBrandingId } = style;
const query = 'response_type=code&redirect_uri=https://example.com/callback';
export const loginUrl = pulumi.interpolate`${domain.url}/login?client_id=${web.id}&${query}`;
