import { strict as assert } from 'node:assert';
import { type Ministack, startMinistack } from '../support/ministack';
import { answerNewPassword, inviteUser } from '../support/sign-in/admin-created';
import { challengeOf, type Tokens, tokensOf } from '../support/sign-in/answer';
import { authEvents } from '../support/sign-in/auth-events';
import { fields, text } from '../support/sign-in/fields';
import { signInAsMachine } from '../support/sign-in/machine';
import { wrongCode } from '../support/sign-in/mail';
import { enterEmailCode, requestEmailCode } from '../support/sign-in/otp';
import type { Outputs } from '../support/sign-in/outputs';
import { signInWithPlainPassword } from '../support/sign-in/plain-password';
import { refreshTokens } from '../support/sign-in/refresh';
import { assertRefused } from '../support/sign-in/refused';
import {
  confirmSignUp,
  newUser,
  randomPassword,
  signedUp,
  signUp,
  type User,
} from '../support/sign-in/sign-up';
import { signInWithPassword } from '../support/sign-in/srp';
import { lifetimeOf, verifyAccessToken, verifyIdToken } from '../support/sign-in/token';
import { answerTotp, setUpTotp, totpCode, wrongTotpCode } from '../support/sign-in/totp';
import { createProject, type Project, packPackage } from '../support/workspace';
import { succeeds } from './fixture';

const SIGNED_IN = 'https://shop.example.com/signed-in';

const PROGRAM = `
import {
  EmailPasswordPool,
  MachineToMachinePool,
  MfaRequiredPool,
  PasswordlessPool,
  PlusTierPool,
  WorkforcePool,
} from 'pulumi-cognito-user-pool';

// The pools are deleted with the users that the tests leave in them.
const pool = { forceDestroy: true };

type Needed = Pick<EmailPasswordPool, 'client' | 'clientId' | 'issuer' | 'pool' | 'userPoolId'>;

const whatAnApplicationNeeds = ({ client, clientId, issuer, pool, userPoolId }: Needed) => ({
  userPoolId,
  clientId,
  clientSecret: client.clientSecret,
  issuer,
  jwksUri: pool.jwksUri,
});

export const emailPassword = whatAnApplicationNeeds(new EmailPasswordPool('email-password', { pool }));

export const optionalApp = whatAnApplicationNeeds(
  new EmailPasswordPool('optional-app', { mfa: 'OPTIONAL', client: { generateSecret: true }, pool }),
);

// ministack has no risk configurations.
export const plusTier = whatAnApplicationNeeds(
  new PlusTierPool('plus-tier', { createRiskConfiguration: false, pool }),
);

export const mfaRequired = whatAnApplicationNeeds(new MfaRequiredPool('mfa-required', { pool }));

export const workforce = whatAnApplicationNeeds(
  new WorkforcePool('workforce', {
    invitationSubject: 'Your account at Example',
    invitationMessage: 'Sign in as {username} with {####}.',
    pool,
  }),
);

export const passwordless = whatAnApplicationNeeds(
  new PasswordlessPool('passwordless', {
    relyingPartyId: 'example.com',
    client: {
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['code'],
      allowedOAuthScopes: ['openid', 'email'],
      callbackUrls: ['${SIGNED_IN}'],
      supportedIdentityProviders: ['COGNITO'],
    },
    pool,
  }),
);

const orders = {
  apiIdentifier: 'https://orders.example.com',
  scopes: { read: 'Read orders', write: 'Change orders' },
  pool,
};

export const machine = whatAnApplicationNeeds(new MachineToMachinePool('machine', orders));

export const reader = whatAnApplicationNeeds(
  new MachineToMachinePool('reader', {
    ...orders,
    client: { allowedOAuthScopes: ['https://orders.example.com/read'] },
  }),
);
`;

describe('the outputs of a stack are all it takes to sign in, on ministack', () => {
  let ministack: Ministack | undefined;
  let project: Project | undefined;
  let stackOutputs: Readonly<Record<string, unknown>> = {};

  const stack = (): Project => project ?? assert.fail('the fixture is not ready yet');

  before(async () => {
    ministack = await startMinistack();
    project = await createProject({
      name: 'sign-in',
      program: PROGRAM,
      tarball: await packPackage(),
      emulator: ministack.url,
    });
    succeeds(await project.up(['--skip-preview']));
    stackOutputs = await project.outputs();
  });
  after(async () => {
    await ministack?.stop();
    await project?.dispose();
  });

  /** What the stack says of a preset, and from the environment where AWS is. */
  function outputsOf(name: string): Outputs {
    const own = fields(stackOutputs[name], `the output ${name}`);
    const { clientSecret } = own;
    return {
      endpoint: stack().env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] ?? '',
      region: stack().env['AWS_REGION'] ?? '',
      userPoolId: text(own, 'userPoolId'),
      clientId: text(own, 'clientId'),
      ...(typeof clientSecret === 'string' && { clientSecret }),
      issuer: text(own, 'issuer'),
      jwksUri: text(own, 'jwksUri'),
    };
  }

  /** The tokens are the user's: signed with the keys at the `jwksUri`, and from the `issuer`, that the stack names. */
  async function assertSignedIn(outputs: Outputs, { email }: Pick<User, 'email'>, tokens: Tokens) {
    const id = await verifyIdToken(outputs, tokens.idToken);
    assert.equal(id['iss'], outputs.issuer);
    assert.equal(id['email'], email);
    const access = await verifyAccessToken(outputs, tokens.accessToken);
    assert.equal(access['iss'], outputs.issuer);
    assert.equal(access['sub'], id['sub']);
  }

  /** Sets up an authenticator app, after which only its code signs in. */
  async function assertAppIsDemandedOnceSetUp(outputs: Outputs, user: User, { accessToken }: Tokens) {
    const secret = await setUpTotp(outputs, accessToken);
    const asked = await signInWithPassword(outputs, user);
    challengeOf(asked, 'SOFTWARE_TOKEN_MFA');
    await assertRefused(answerTotp(outputs, asked, wrongTotpCode(secret)), 'CodeMismatchException');
    await assertSignedIn(outputs, user, tokensOf(await answerTotp(outputs, asked, totpCode(secret))));
  }

  it('has nothing left to change after one up, by the state and by what is live', async () => {
    succeeds(await stack().run(['refresh', '--yes', '--skip-preview', '--expect-no-changes']));
    succeeds(await stack().up(['--skip-preview', '--expect-no-changes']));
  });

  describe('EmailPasswordPool', () => {
    const outputs = (): Outputs => outputsOf('emailPassword');

    it('signs up with the mailed code, signs in over SRP and again with the refresh token', async () => {
      const user = newUser();
      const code = await signUp(outputs(), user);
      await assertRefused(confirmSignUp(outputs(), user.email, wrongCode(code)), 'CodeMismatchException');
      await assertRefused(signInWithPassword(outputs(), user), 'UserNotConfirmedException');
      await confirmSignUp(outputs(), user.email, code);
      const tokens = tokensOf(await signInWithPassword(outputs(), user));
      await assertSignedIn(outputs(), user, tokens);
      await assertSignedIn(outputs(), user, await refreshTokens(outputs(), tokens.refreshToken));
    });

    it('takes a long password of small letters, and none of 11 characters', async () => {
      const { email } = newUser();
      await assertRefused(signUp(outputs(), { email, password: 'Aa1!Aa1!Aa1' }), 'InvalidPasswordException');
      const user = await signedUp(outputs(), { email, password: 'correct horse battery' });
      await assertSignedIn(outputs(), user, tokensOf(await signInWithPassword(outputs(), user)));
    });

    it('refuses a wrong password and an unknown user alike, and the password itself in place of SRP', async () => {
      const user = await signedUp(outputs());
      const wrong = { ...user, password: randomPassword() };
      await assertRefused(signInWithPassword(outputs(), wrong), 'NotAuthorizedException');
      await assertRefused(signInWithPassword(outputs(), newUser()), 'NotAuthorizedException');
      await assertRefused(signInWithPlainPassword(outputs(), user), 'InvalidParameterException');
    });

    it('with mfa OPTIONAL and a client secret: requires the app’s code from users who have set one up', async () => {
      const own = outputsOf('optionalApp');
      const user = await signedUp(own);
      const tokens = tokensOf(await signInWithPassword(own, user));
      await assertSignedIn(own, user, tokens);
      await assertAppIsDemandedOnceSetUp(own, user, tokens);
      await assertRefused(
        signInWithPassword({ ...own, clientSecret: `${own.clientSecret}x` }, user),
        'NotAuthorizedException',
      );
    });
  });

  describe('PlusTierPool', () => {
    const outputs = (): Outputs => outputsOf('plusTier');

    it('signs up and in, requires the app’s code once set up, and records sign-ins (without risk assessment, which ministack lacks)', async () => {
      const user = await signedUp(outputs());
      const wrong = { ...user, password: randomPassword() };
      await assertRefused(signInWithPassword(outputs(), wrong), 'NotAuthorizedException');
      const tokens = tokensOf(await signInWithPassword(outputs(), user));
      await assertSignedIn(outputs(), user, tokens);
      assert.deepEqual(await authEvents(outputs(), user.email), ['SignIn Pass NoRisk', 'SignIn Fail NoRisk']);
      await assertAppIsDemandedOnceSetUp(outputs(), user, tokens);
    });
  });

  describe('MfaRequiredPool', () => {
    const outputs = (): Outputs => outputsOf('mfaRequired');

    it('signs up, sets up an app, and from then on demands its code (ministack gives tokens before that, where AWS has MFA_SETUP)', async () => {
      const user = await signedUp(outputs());
      const first = tokensOf(await signInWithPassword(outputs(), user));
      await assertAppIsDemandedOnceSetUp(outputs(), user, first);
    });
  });

  describe('WorkforcePool', () => {
    const outputs = (): Outputs => outputsOf('workforce');

    it('is entered by invitation, with a password of one’s own and an app, for a session of 12 hours (ministack lets anyone sign up nonetheless)', async () => {
      const invited = newUser();
      const { subject, body } = await inviteUser(outputs(), invited);
      assert.equal(subject, 'Your account at Example');
      assert.equal(body, `Sign in as ${invited.email} with ${invited.password}.`);
      const user = { ...invited, password: randomPassword() };
      const asked = await signInWithPassword(outputs(), invited);
      const first = tokensOf(await answerNewPassword(outputs(), asked, user.password));
      await assertSignedIn(outputs(), user, first);
      assert.equal(lifetimeOf(first.refreshToken), 12 * 60 * 60);
      await assertRefused(signInWithPassword(outputs(), invited), 'NotAuthorizedException');
      await assertAppIsDemandedOnceSetUp(outputs(), user, first);
    });

    it('refuses a first password of 13 characters, and one of letters alone', async () => {
      for (const password of ['Aa1!Aa1!Aa1!A', 'correcthorsebattery'])
        await assertRefused(inviteUser(outputs(), { ...newUser(), password }), 'InvalidPasswordException');
    });
  });

  describe('PasswordlessPool', () => {
    const outputs = (): Outputs => outputsOf('passwordless');

    it('signs in with a mailed code at the managed login (ministack has it nowhere else, and neither passkeys nor SMS)', async () => {
      const user = await signedUp(outputs());
      const waiting = await requestEmailCode(outputs(), user.email, SIGNED_IN);
      await assertRefused(enterEmailCode(outputs(), waiting, wrongCode(waiting.code)), 'ManagedLoginRefusal');
      await assertSignedIn(outputs(), user, await enterEmailCode(outputs(), waiting));
    });

    it('has no client that signs in by password, even where somebody knows one', async () => {
      const user = await signedUp(outputs());
      await assertRefused(signInWithPassword(outputs(), user), 'InvalidParameterException');
      await assertRefused(signInWithPlainPassword(outputs(), user), 'InvalidParameterException');
    });
  });

  describe('MachineToMachinePool', () => {
    const outputs = (): Outputs => outputsOf('machine');
    const [read, write] = ['https://orders.example.com/read', 'https://orders.example.com/write'];

    it('issues tokens with the requested scopes, or with all', async () => {
      const one = await verifyAccessToken(outputs(), await signInAsMachine(outputs(), [read]));
      assert.equal(one['scope'], read);
      assert.equal(one['iss'], outputs().issuer);
      const all = await verifyAccessToken(outputs(), await signInAsMachine(outputs()));
      assert.deepEqual(String(all['scope']).split(' ').sort(), [read, write]);
    });

    it('refuses a scope that the client may not have', async () => {
      const own = outputsOf('reader');
      assert.equal((await verifyAccessToken(own, await signInAsMachine(own)))['scope'], read);
      await assertRefused(signInAsMachine(own, [write]), 'invalid_grant');
    });

    it('refuses a scope that the API does not have, and a wrong secret', async () => {
      await assertRefused(signInAsMachine(outputs(), ['https://orders.example.com/delete']), 'invalid_scope');
      const guessed = { ...outputs(), clientSecret: `${outputs().clientSecret}x` };
      await assertRefused(signInAsMachine(guessed, [read]), 'invalid_client');
    });
  });

  describe('the stack, afterwards', () => {
    it('is as it was after all of that, and is destroyed with its users', async () => {
      succeeds(await stack().run(['refresh', '--yes', '--skip-preview', '--expect-no-changes']));
      succeeds(await stack().up(['--skip-preview', '--expect-no-changes']));
      const { userPoolId } = outputsOf('emailPassword');
      succeeds(await stack().destroy(['--skip-preview']));
      const left = await fetch(`${ministack?.url}/${userPoolId}/.well-known/openid-configuration`);
      assert.equal(left.status, 404);
    });
  });
});
