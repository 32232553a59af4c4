import * as pulumi from '@pulumi/pulumi';
import { expectTypeOf } from 'expect-type';
import type {
  EnterprisePool,
  EnterprisePoolArgs,
  IdentityProvider,
  PlusTierPool,
  RiskConfiguration,
  SignInPresetArgs,
  SignInPresetOptions,
  SocialSignInPoolArgs,
} from '../../components';

const text = pulumi.output('a');
const managedLogin = { domainPrefix: 'shop', callbackUrls: ['https://shop.example.com'] };
const google = { clientId: text, clientSecret: text };
const saml = { metadataUrl: 'https://login.acme.example/metadata' };

/** Compile only with the arguments of a preset. */
const accepts = (_args: SignInPresetArgs): void => {};
const acceptsSocial = (_args: SocialSignInPoolArgs): void => {};
const acceptsEnterprise = (_args: EnterprisePoolArgs): void => {};
const acceptsOptions = (_options: SignInPresetOptions): void => {};

describe('The arguments of a preset for people', () => {
  it('take sign-in pages, whose values may be outputs', () => {
    accepts({ managedLogin });
    accepts({
      managedLogin: { domain: text, certificateArn: text, callbackUrls: [text], logoutUrls: [text] },
    });
    accepts({ managedLogin: { ...managedLogin, branding: { settings: { categories: text } } } });
    // @ts-expect-error the URLs to come back to are required
    accepts({ managedLogin: { domainPrefix: 'shop' } });
    // @ts-expect-error it is called callbackUrls
    accepts({ managedLogin: { ...managedLogin, callbackURLs: [] } });
  });

  it('take social providers by their names, and organizations by names of their own', () => {
    accepts({ managedLogin, identityProviders: { google, corp: { saml }, other: undefined } });
    accepts({ managedLogin, identityProviders: { facebook: { ...google, apiVersion: 'v17.0' } } });
    // @ts-expect-error Google has a secret
    accepts({ managedLogin, identityProviders: { google: { clientId: 'shop' } } });
    // @ts-expect-error Google is no SAML provider
    accepts({ managedLogin, identityProviders: { google: { saml } } });
    // @ts-expect-error the name of a claim is a text
    accepts({ managedLogin, identityProviders: { google: { ...google, attributeMapping: { email: 7 } } } });
    // @ts-expect-error it is called metadataUrl
    accepts({ managedLogin, identityProviders: { corp: { saml: { metadataURL: 'https://a.example' } } } });
  });

  it('take groups by their names', () => {
    accepts({ groups: { admins: { precedence: 0, roleArn: text }, editors: {} } });
    // @ts-expect-error a rank is a number
    accepts({ groups: { admins: { precedence: 'first' } } });
    // @ts-expect-error the key is the name
    accepts({ groups: { admins: { groupName: 'administrators' } } });
  });

  it('are narrower where the preset is for one of them', () => {
    acceptsSocial({ managedLogin, identityProviders: { google } });
    acceptsEnterprise({ managedLogin, identityProviders: { acme: { saml, idpIdentifiers: [text] } } });
    // @ts-expect-error an organization is not social
    acceptsSocial({ managedLogin, identityProviders: { corp: { saml } } });
    // @ts-expect-error Google is no organization
    acceptsEnterprise({ managedLogin, identityProviders: { google } });
    // @ts-expect-error sign-in pages are required
    acceptsEnterprise({ identityProviders: { acme: { saml } } });
  });

  it('come with options of each child by its key', () => {
    acceptsOptions({ groupOptions: { admins: { aliases: [{ name: 'admins' }] } }, domainOptions: {} });
    // @ts-expect-error a child stays in its preset
    acceptsOptions({ identityProviderOptions: { google: { parent: pulumi.rootStackResource } } });
  });
});

describe('The outputs of a preset for people', () => {
  it('are the URLs, and the children by their keys', () => {
    expectTypeOf<EnterprisePool['signInUrl']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<EnterprisePool['tokenUrl']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<EnterprisePool['identityProviders'][string]>().toEqualTypeOf<IdentityProvider>();
    expectTypeOf<PlusTierPool['riskConfiguration']>().toEqualTypeOf<RiskConfiguration | undefined>();
  });
});
