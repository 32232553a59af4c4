import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import {
  EmailPasswordPool,
  EnterprisePool,
  type IdentityProvider,
  type SignInPresetArgs,
  SocialSignInPool,
  type UserPoolGroup,
} from '../../components';
import type { SignInPreset } from '../../components/sign-in-preset';
import { startEmulator } from '../support/emulator';
import { byKind, type Registered, registeredBy } from '../support/presets/registered';
import { Deployer } from './deployment';

const CALLBACKS = ['https://shop.example.com/in?from=a&b', 'http://localhost:3000/signed-in'];
const LOGIN = { domainPrefix: 'shop', callbackUrls: CALLBACKS };
const OWN = {
  domain: 'auth.example.com',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
  callbackUrls: ['https://shop.example.com/signed-in'],
  logoutUrls: ['https://shop.example.com/', 'https://example.com/bye'],
};
const GOOGLE = { clientId: 'shop', clientSecret: 'from-google' };
const SAML = { metadataUrl: 'https://login.acme.example/metadata' };
const OIDC = { clientId: 'shop', clientSecret: 'from-other', oidcIssuer: 'https://login.other.example' };

const SCOPE = 'scope=openid+email+profile';

const named = (all: ReadonlyArray<Registered>, name: string): Registered =>
  all.find((one) => one.name === name) ?? assert.fail(`${name} is not registered`);

const nameOf = (resource: unknown): unknown => Object(resource).constructor.name;

/** The URLs of a preset that is deployed to the emulator, by its program, and the id of its client. */
const urlsOf = async (program: () => SignInPreset): Promise<Readonly<Record<string, string>>> => {
  const emulator = await startEmulator();
  try {
    const found: Record<string, string> = {};
    await new Deployer(emulator).up(() => {
      const { signInUrl, signOutUrl, tokenUrl, clientId } = program();
      for (const [name, output] of Object.entries({ signInUrl, signOutUrl, tokenUrl, clientId }))
        output.apply((value) => {
          found[name] = value;
        });
    });
    return found;
  } finally {
    await emulator.close();
  }
};

describe('Managed login of a preset', function () {
  this.timeout(600_000);

  it('has its style by the id of the client, which a preview knows also while the client changes', async () => {
    // The engine knows no other output of a resource that it has yet to update.
    const { ManagedLoginBranding: style } = byKind(
      await registeredBy(() => new EmailPasswordPool('x', { managedLogin: LOGIN })),
    );
    assert.equal(style?.inputs['clientId'], 'x-id');
  });

  it('has the URLs of a prefix domain, and comes back to the sign-in page where no logout URL is given', async () => {
    const { clientId = '', ...urls } = await urlsOf(
      () => new EmailPasswordPool('x', { managedLogin: LOGIN }),
    );
    const host = 'https://shop.auth.eu-west-1.amazoncognito.com';
    const request = `client_id=${clientId}&response_type=code&${SCOPE}&redirect_uri=https%3A%2F%2Fshop.example.com%2Fin%3Ffrom%3Da%26b`;
    assert.ok(clientId.length > 10);
    assert.deepEqual(urls, {
      signInUrl: `${host}/oauth2/authorize?${request}`,
      signOutUrl: `${host}/logout?${request}`,
      tokenUrl: `${host}/oauth2/token`,
    });
  });

  it('has the URLs of its own domain, and leaves to the first logout URL', async () => {
    const { clientId, ...urls } = await urlsOf(
      () => new EmailPasswordPool('x', { managedLogin: OWN }, { domainOptions: { ignoreChanges: [] } }),
    );
    assert.deepEqual(urls, {
      signInUrl: `https://auth.example.com/oauth2/authorize?client_id=${clientId}&response_type=code&${SCOPE}&redirect_uri=https%3A%2F%2Fshop.example.com%2Fsigned-in`,
      signOutUrl: `https://auth.example.com/logout?client_id=${clientId}&logout_uri=https%3A%2F%2Fshop.example.com%2F`,
      tokenUrl: 'https://auth.example.com/oauth2/token',
    });
  });

  it('has the URLs of the client as the program overrides it, and of outputs', async () => {
    const { clientId, signInUrl } = await urlsOf(
      () =>
        new EmailPasswordPool('x', {
          managedLogin: { domainPrefix: pulumi.output('shop'), callbackUrls: pulumi.output(CALLBACKS) },
          client: {
            allowedOAuthScopes: ['openid', pulumi.output('phone')],
            defaultRedirectUri: CALLBACKS[1],
          },
        }),
    );
    assert.equal(
      signInUrl,
      `https://shop.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=${clientId}&response_type=code&scope=openid+phone&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fsigned-in`,
    );
  });

  it('is one client, one domain of the second version and Cognito’s own style, of the name of the preset', async () => {
    const all = await registeredBy(() => new EmailPasswordPool('x', { managedLogin: LOGIN }));
    assert.deepEqual(
      all.map(({ type, name }) => [type.split(':').at(-1), name]),
      ['EmailPasswordPool', 'UserPool', 'UserPoolDomain', 'UserPoolClient', 'ManagedLoginBranding'].map(
        (kind) => [kind, 'x'],
      ),
    );
    const { UserPoolDomain, UserPoolClient, ManagedLoginBranding } = byKind(all);
    assert.ok(ManagedLoginBranding);
    assert.equal(ManagedLoginBranding?.inputs['settings'], undefined);
    assert.deepEqual([ManagedLoginBranding?.options.dependsOn].flat().map(nameOf), ['UserPoolDomain']);
    assert.ok(ManagedLoginBranding?.options.deletedWith);
    assert.equal(UserPoolDomain?.inputs['domain'], 'shop');
    assert.equal(UserPoolDomain?.inputs['managedLoginVersion'], 2);
    // AWS deletes no pool that has a domain, so it cannot go with its pool.
    assert.equal(UserPoolDomain?.options.deletedWith, undefined);
    const { allowedOAuthFlows, allowedOAuthFlowsUserPoolClient, supportedIdentityProviders, generateSecret } =
      UserPoolClient?.inputs ?? {};
    assert.deepEqual(
      { allowedOAuthFlows, allowedOAuthFlowsUserPoolClient, supportedIdentityProviders, generateSecret },
      {
        allowedOAuthFlows: ['code'],
        allowedOAuthFlowsUserPoolClient: true,
        supportedIdentityProviders: ['COGNITO'],
        generateSecret: undefined,
      },
    );
    // The client signs in by the API as before.
    assert.deepEqual(UserPoolClient?.inputs['explicitAuthFlows'], [
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ]);
  });

  it('has the style that the program declares, or none where another resource has it', async () => {
    const branding = { settings: { categories: {} }, forceDestroy: true };
    const all = await registeredBy(() => {
      new EmailPasswordPool(
        'x',
        { managedLogin: { ...LOGIN, branding } },
        { brandingOptions: { aliases: [] } },
      );
      new EmailPasswordPool('y', { managedLogin: { ...LOGIN, createBranding: false } });
    });
    const styles = all.filter(({ type }) => type.endsWith(':ManagedLoginBranding'));
    assert.deepEqual(
      styles.map(({ name, options }) => [name, options.protect]),
      [['x', false]],
    );
    assert.deepEqual(styles[0]?.inputs['settings'], { categories: {} });
  });

  it('has no URLs without it, and reports that when one is read', async () => {
    await registeredBy(() => {
      const made = new EmailPasswordPool('x');
      for (const read of [() => made.signInUrl, () => made.signOutUrl, () => made.tokenUrl])
        assert.throws(read, /x: there is no (signIn|signOut|token)Url\. Give managedLogin\./);
      assert.equal(made.domain, undefined);
    });
  });
});

describe('Identity providers and groups of a preset', () => {
  it('are named after the preset and their keys, and come with a mapping and scopes', async () => {
    let made: SignInPreset | undefined;
    const all = await registeredBy(() => {
      made = new EmailPasswordPool('x', {
        managedLogin: LOGIN,
        identityProviders: {
          google: GOOGLE,
          facebook: { ...GOOGLE, authorizeScopes: ['public_profile'] },
          loginWithAmazon: GOOGLE,
          signInWithApple: { clientId: 'shop', teamId: 'TEAM', keyId: 'KEY', privateKey: 'key' },
          corp: { saml: SAML, idpIdentifiers: ['acme.example'] },
          other: { oidc: OIDC, attributeMapping: { name: 'name', email: 'mail' } },
        },
      });
    });
    const settingsOf = (key: string) => {
      const { __provider: _, userPoolId, ...inputs } = named(all, `x-${key}`).inputs;
      assert.equal(userPoolId, 'x-id');
      return Object.fromEntries(Object.entries(inputs).filter(([name]) => !name.startsWith('__')));
    };
    const claims = {
      email: 'email',
      emailVerified: 'email_verified',
      givenName: 'given_name',
      familyName: 'family_name',
    };
    const soap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
    assert.deepEqual(settingsOf('google')['attributeMapping'], claims);
    assert.deepEqual(settingsOf('facebook')['attributeMapping'], {
      email: 'email',
      givenName: 'first_name',
      familyName: 'last_name',
    });
    assert.deepEqual(settingsOf('loginWithAmazon')['attributeMapping'], { email: 'email', name: 'name' });
    assert.deepEqual(settingsOf('signInWithApple')['attributeMapping'], {
      email: 'email',
      emailVerified: 'email_verified',
      givenName: 'firstName',
      familyName: 'lastName',
    });
    assert.deepEqual(settingsOf('corp'), {
      providerName: 'corp',
      saml: SAML,
      idpIdentifiers: ['acme.example'],
      attributeMapping: {
        email: `${soap}/emailaddress`,
        givenName: `${soap}/givenname`,
        familyName: `${soap}/surname`,
      },
    });
    assert.deepEqual(settingsOf('other')['attributeMapping'], { ...claims, name: 'name', email: 'mail' });
    assert.deepEqual(Object.keys(made?.identityProviders ?? {}), [
      'google',
      'facebook',
      'loginWithAmazon',
      'signInWithApple',
      'corp',
      'other',
    ]);
  });

  it('are listed by the client by their outputs, after the users of the pool, and depend on the domain', async () => {
    const all = await registeredBy(
      () =>
        new EmailPasswordPool('x', {
          managedLogin: LOGIN,
          identityProviders: { google: GOOGLE, corp: { saml: SAML } },
        }),
    );
    const { UserPoolDomain, UserPoolClient } = byKind(all);
    const providers = all.filter(({ type }) => type.endsWith(':IdentityProvider'));
    assert.equal(providers.length, 2);
    for (const { options } of providers) {
      assert.deepEqual([options.dependsOn].flat().map(nameOf), ['UserPoolDomain']);
      assert.ok(options.deletedWith);
    }
    assert.ok(UserPoolDomain);
    assert.deepEqual(UserPoolClient?.inputs['supportedIdentityProviders'], ['COGNITO', 'Google', 'corp']);
  });

  it('include groups of the names of their keys, of which one with precedence 0', async () => {
    let groups: Readonly<Record<string, UserPoolGroup>> = {};
    const all = await registeredBy(() => {
      groups = new EmailPasswordPool('x', { groups: { admins: { precedence: 0 }, editors: {} } }).groups;
    });
    const { groupName, precedence } = named(all, 'x-admins').inputs;
    assert.deepEqual({ groupName, precedence }, { groupName: 'admins', precedence: 0 });
    assert.equal(named(all, 'x-editors').inputs['groupName'], 'editors');
    assert.deepEqual(Object.keys(groups), ['admins', 'editors']);
    assert.ok(named(all, 'x-admins').options.deletedWith);
  });

  it('take options of their own, and are released from the protection of the pool where they may be destroyed', async () => {
    const args: SignInPresetArgs = {
      managedLogin: LOGIN,
      identityProviders: { google: { ...GOOGLE, forceDestroy: true }, facebook: GOOGLE },
      groups: { admins: { forceDestroy: true }, editors: {} },
    };
    const all = await registeredBy(
      () =>
        new EmailPasswordPool('x', args, {
          identityProviderOptions: { facebook: { aliases: [{ name: 'fb' }] } },
          groupOptions: { editors: { retainOnDelete: true } },
          domainOptions: { aliases: [{ name: 'sign-in' }] },
        }),
    );
    assert.deepEqual(
      ['google', 'facebook', 'admins', 'editors'].map((key) => named(all, `x-${key}`).options.protect),
      [false, undefined, false, undefined],
    );
    assert.deepEqual(named(all, 'x-facebook').options.aliases, [{ name: 'fb' }]);
    assert.equal(named(all, 'x-editors').options.retainOnDelete, true);
    assert.equal(named(all, 'x-admins').options.retainOnDelete, undefined);
    assert.deepEqual(byKind(all)['UserPoolDomain']?.options.aliases, [{ name: 'sign-in' }]);
  });
});

describe('An enterprise pool', () => {
  it('has no users of its own: no passwords, no sign-up, and a client with no other sign-in than organizations', async () => {
    let providers: Readonly<Record<string, IdentityProvider>> = {};
    const all = await registeredBy(() => {
      providers = new EnterprisePool('x', {
        managedLogin: LOGIN,
        identityProviders: { acme: { saml: SAML, idpIdentifiers: ['acme.example'] }, other: { oidc: OIDC } },
      }).identityProviders;
    });
    const { UserPool, UserPoolClient } = byKind(all);
    assert.deepEqual(UserPool?.inputs['adminCreateUserConfig'], { allowAdminCreateUserOnly: true });
    assert.equal(UserPool?.inputs['policies'], undefined);
    assert.deepEqual(UserPoolClient?.inputs['explicitAuthFlows'], ['ALLOW_REFRESH_TOKEN_AUTH']);
    assert.deepEqual(UserPoolClient?.inputs['supportedIdentityProviders'], ['acme', 'other']);
    assert.deepEqual(Object.keys(providers), ['acme', 'other']);
  });
});

describe('A pool with social sign-in', () => {
  it('signs in by e-mail too, with a password or with codes', async () => {
    const args = { managedLogin: LOGIN, identityProviders: { google: GOOGLE } };
    const all = await registeredBy(() => {
      new SocialSignInPool('passwords', args);
      new SocialSignInPool('codes', {
        ...args,
        managedLogin: { ...LOGIN, domainPrefix: 'two' },
        emailCodes: true,
      });
    });
    const clients = all.filter(({ type }) => type.endsWith(':UserPoolClient'));
    assert.deepEqual(
      clients.map(({ inputs }) => inputs['explicitAuthFlows']),
      [
        ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      ],
    );
    for (const { inputs } of clients)
      assert.deepEqual(inputs['supportedIdentityProviders'], ['COGNITO', 'Google']);
  });
});
