import { strict as assert } from 'node:assert';
import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import { own } from '../../provider/codec/plain-object';
import * as codecs from '../../provider/codecs';
import type { Emulator, LiveUserPool } from '../support/emulator';
import { cognito } from './cognito';
import { type Fixture, stateOf } from './fixture';

export interface Example {
  /** What its user sets by `pulumi config set`. */
  readonly config?: Readonly<Record<string, string>>;
  /** Makes what is there before it, and gives the rest of what its user sets. */
  readonly prepare?: (emulator: Emulator) => Promise<Readonly<Record<string, string>>>;
  /** How many pools there are once it is deployed. */
  readonly pools: number;
  /** How many pools there are once it is destroyed. */
  readonly left?: number;
  /** What it is there to show, with the proof that it does. */
  readonly shows: string;
  readonly proof: (fixture: Fixture) => Promise<void>;
}

const ACCOUNT = '123456789012';
const LAMBDA = `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:welcome`;

const theOnly = ({ emulator }: Fixture): LiveUserPool => {
  const [pool, ...others] = emulator.pools();
  assert.ok(pool);
  assert.deepEqual(others, []);
  return pool.userPool;
};

const theirs = {
  Policies: { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } },
  EmailVerificationSubject: 'Welcome',
  UserPoolTags: { owner: 'ada' },
} satisfies Partial<CreateUserPoolRequest>;

/** The functions that a pool calls by a version of their event are written alike, so one stands for them. */
const ALIKE = ['customSmsSender', 'customEmailSender', 'inboundFederation'].map(
  (name) => `lambdaConfig.${name}`,
);

/** The settings with settings inside that nobody gives, by their paths. */
const missing = (codec: unknown, given: unknown, path: string): readonly string[] => {
  switch (own(codec, '_tag')) {
    case 'StructType':
      return given === undefined
        ? [path]
        : Object.entries(own(codec, 'fields') ?? {}).flatMap(([name, field]) =>
            missing(own(field, 'codec'), own(given, name), path === '' ? name : `${path}.${name}`),
          );
    case 'MapType':
      return given === undefined ? [path] : [];
    case 'SetType': {
      const element = own(codec, 'element');
      if (own(element, '_tag') !== 'StructType') return [];
      // What one element leaves out another may have.
      const all: readonly unknown[] = Array.isArray(given) ? given : [];
      return missing(element, all.length === 0 ? undefined : Object.assign({}, ...all), path);
    }
    default:
      return [];
  }
};

/** What `with-pulumi-aws` is: its other resources need AWS itself. */
export const ONLY_CHECKED: readonly string[] = ['with-pulumi-aws'];

export const EXAMPLES: Readonly<Record<string, Example>> = {
  'quick-start': {
    pools: 1,
    shows: 'a pool with settings of its own',
    proof: async (fixture) => assert.equal(theOnly(fixture).Policies?.PasswordPolicy?.MinimumLength, 12),
  },
  passwordless: {
    pools: 1,
    shows: 'a pool whose users sign in by codes and passkeys',
    proof: async (fixture) => {
      const factors = theOnly(fixture).Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [];
      assert.deepEqual(factors.toSorted(), ['EMAIL_OTP', 'PASSWORD', 'WEB_AUTHN']);
    },
  },
  'plus-tier': {
    pools: 1,
    shows: 'threat protection, and a client secret that stays one',
    proof: async (fixture) => {
      const { UserPoolTier, UserPoolAddOns } = theOnly(fixture);
      assert.deepEqual([UserPoolTier, UserPoolAddOns?.AdvancedSecurityMode], ['PLUS', 'AUDIT']);
      const { clientSecret } = await fixture.project.outputs();
      assert.equal(typeof clientSecret, 'string');
      assert.ok(!JSON.stringify(await fixture.project.exportState()).includes(String(clientSecret)));
    },
  },
  'custom-pool': {
    config: {
      lambdaArn: LAMBDA,
      smsRoleArn: `arn:aws:iam::${ACCOUNT}:role/sms`,
      sesIdentityArn: `arn:aws:ses:eu-west-1:${ACCOUNT}:identity/example.com`,
    },
    pools: 1,
    shows: 'every setting that has settings inside',
    proof: async ({ project }) => {
      const inputs = (await stateOf(project))['customers']?.inputs;
      assert.ok(inputs);
      assert.deepEqual(missing(codecs.UserPoolSettings, inputs, ''), ALIKE);
    },
  },
  'multi-tenant': {
    pools: 25,
    shows: 'a pool of its own for each of 25 tenants',
    proof: async ({ project, emulator }) => {
      const { signIn } = await project.outputs();
      const ids = Object.values(signIn ?? {}).map((tenant) => own(tenant, 'userPoolId'));
      const made = emulator.pools().map(({ userPool }) => userPool);
      assert.deepEqual(ids.toSorted(), made.map(({ Id }) => Id).toSorted());
      assert.equal(new Set(made.map(({ UserPoolTags }) => UserPoolTags?.['tenant'])).size, 25);
      assert.ok(new Set(made.map(({ MfaConfiguration }) => MfaConfiguration)).size > 1, 'they choose');
    },
  },
  'adopt-existing': {
    prepare: async (emulator) => {
      const { UserPool } = await cognito(emulator).createUserPool({ PoolName: 'theirs', ...theirs });
      return { poolId: UserPool?.Id ?? '' };
    },
    pools: 1,
    left: 1,
    shows: 'a pool of which only what is declared has changed',
    proof: async (fixture) => {
      const { Name, Policies, EmailVerificationSubject, UserPoolTags } = theOnly(fixture);
      assert.deepEqual(
        { Name, EmailVerificationSubject, UserPoolTags },
        {
          Name: 'theirs',
          EmailVerificationSubject: theirs.EmailVerificationSubject,
          UserPoolTags: { ...theirs.UserPoolTags, managedBy: 'pulumi' },
        },
      );
      assert.equal(Policies?.PasswordPolicy?.MinimumLength, 12);
      assert.equal(Policies?.PasswordPolicy?.RequireSymbols, true);
    },
  },
  'secret-rotation': {
    pools: 1,
    shows: 'a client with two valid secrets, which are in the state in no plain text',
    proof: async ({ project, emulator }) => {
      const { userPoolId, clientId, firstSecret, nextSecret } = await project.outputs();
      const live = emulator.pool(String(userPoolId)).clientSecrets.get(String(clientId)) ?? [];
      assert.deepEqual(
        live.map(({ value }) => value),
        [firstSecret, nextSecret],
      );
      const state = JSON.stringify(await project.exportState());
      for (const { value } of live) assert.ok(!state.includes(value));
    },
  },
  'branded-login': {
    pools: 1,
    shows: 'login pages with a style of their own',
    proof: async ({ project, emulator }) => {
      const [style, ...others] = [...(emulator.pools()[0]?.styles.values() ?? [])];
      assert.deepEqual(others, []);
      assert.equal((await project.outputs())['managedLoginBrandingId'], style?.ManagedLoginBrandingId);
      const [logo] = style?.Assets ?? [];
      assert.deepEqual([logo?.Category, logo?.Extension], ['FORM_LOGO', 'SVG']);
      assert.match(Buffer.from(logo?.Bytes ?? '', 'base64').toString(), /^<svg /);
    },
  },
  'triggers-without-a-cycle': {
    config: { functionArn: LAMBDA },
    pools: 1,
    shows: 'a function that knows the pool, and a pool that calls it',
    proof: async (fixture) => {
      const { Id, LambdaConfig } = theOnly(fixture);
      assert.equal(LambdaConfig?.PostConfirmation, LAMBDA);
      const { deployment } = await fixture.project.exportState();
      const welcome = deployment.resources?.find(({ id }) => id === LAMBDA);
      assert.equal(welcome?.outputs?.['poolId'], Id);
    },
  },
  'social-sign-in': {
    config: {
      googleClientSecret: 'hush-google',
      facebookClientSecret: 'hush-facebook',
      amazonClientSecret: 'hush-amazon',
      applePrivateKey: 'hush-apple',
    },
    pools: 1,
    shows: 'a sign-in page with four providers beside e-mail, in the style of Cognito',
    proof: async (fixture) => {
      const { clientId, ...urls } = await fixture.project.outputs();
      const host = 'https://shop-customers.auth.eu-west-1.amazoncognito.com';
      assert.equal(
        urls['signInUrl'],
        `${host}/oauth2/authorize?client_id=${clientId}&response_type=code&scope=openid+email+profile&redirect_uri=https%3A%2F%2Fshop.example.com%2Fsigned-in`,
      );
      assert.equal(
        urls['signOutUrl'],
        `${host}/logout?client_id=${clientId}&logout_uri=https%3A%2F%2Fshop.example.com%2F`,
      );
      assert.equal(urls['redirectUri'], `${host}/oauth2/idpresponse`);
      const [pool] = fixture.emulator.pools();
      const names = ['Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple'];
      assert.deepEqual([...(pool?.identityProviders.keys() ?? [])].sort(), names);
      const [client] = [...(pool?.clients.values() ?? [])];
      assert.deepEqual(client?.SupportedIdentityProviders?.toSorted(), ['COGNITO', ...names]);
      // The engine keeps the configuration itself as it is set, here not as a secret.
      const { deployment } = await fixture.project.exportState();
      const made = (deployment.resources ?? []).filter(({ type }) => type.includes('cognito-user-pool'));
      assert.ok(made.length > 5);
      assert.ok(!JSON.stringify(made).includes('hush'));
    },
  },
  'enterprise-sso': {
    config: { globexClientSecret: 'hush-globex' },
    pools: 1,
    shows: 'a pool whose users sign in at their organizations alone',
    proof: async (fixture) => {
      const { acmeNeeds, globexNeeds } = await fixture.project.outputs();
      const { Id } = theOnly(fixture);
      const host = 'https://partner-portal.auth.eu-west-1.amazoncognito.com';
      assert.deepEqual(acmeNeeds, {
        entityId: `urn:amazon:cognito:sp:${Id}`,
        assertionConsumerUri: `${host}/saml2/idpresponse`,
      });
      assert.deepEqual(globexNeeds, { redirectUri: `${host}/oauth2/idpresponse` });
      const [pool] = fixture.emulator.pools();
      const [client] = [...(pool?.clients.values() ?? [])];
      assert.deepEqual(client?.SupportedIdentityProviders?.toSorted(), ['acme', 'globex']);
      assert.deepEqual(client?.ExplicitAuthFlows, ['ALLOW_REFRESH_TOKEN_AUTH']);
    },
  },
};
