import { strict as assert } from 'node:assert';
import {
  CreateResourceServerCommand,
  type CreateUserPoolClientRequest,
  type CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { type Ministack, startMinistack } from '../support/ministack';
import { answerNewPassword, inviteUser } from '../support/sign-in/admin-created';
import { challengeOf, tokensOf } from '../support/sign-in/answer';
import { withCognito } from '../support/sign-in/client';
import { signInAsMachine } from '../support/sign-in/machine';
import { wrongCode } from '../support/sign-in/mail';
import { enterEmailCode, requestEmailCode } from '../support/sign-in/otp';
import type { Outputs } from '../support/sign-in/outputs';
import { signInWithPlainPassword } from '../support/sign-in/plain-password';
import { demandMfa, makeClient, poolAt } from '../support/sign-in/plain-pools';
import { refreshTokens } from '../support/sign-in/refresh';
import { assertRefused } from '../support/sign-in/refused';
import {
  confirmSignUp,
  newUser,
  randomPassword,
  signedUp,
  signUp,
  signUpPasswordless,
} from '../support/sign-in/sign-up';
import { signInWithPassword } from '../support/sign-in/srp';
import { verifyAccessToken, verifyIdToken } from '../support/sign-in/token';
import {
  answerTotp,
  associateTotp,
  setUpTotp,
  totpCode,
  verifyTotp,
  wrongTotpCode,
} from '../support/sign-in/totp';

const REDIRECT_URI = 'https://example.com/signed-in';

const APP = { SoftwareTokenMfaConfiguration: { Enabled: true } };

describe('The sign-in kit, on ministack', () => {
  let ministack: Ministack | undefined;

  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    ministack = await startMinistack();
  });
  after(() => ministack?.stop());

  const makePool = (settings: Partial<CreateUserPoolRequest>): Promise<Outputs> =>
    poolAt(ministack?.url ?? assert.fail('not started'), settings);

  async function passwordPool(): Promise<Outputs> {
    return makeClient(await makePool({}));
  }

  describe('by e-mail address and password', () => {
    it('signs up with the mailed code, signs in over SRP and gets verified tokens', async () => {
      const outputs = await passwordPool();
      const user = await signedUp(outputs);
      const tokens = tokensOf(await signInWithPassword(outputs, user));
      assert.equal((await verifyIdToken(outputs, tokens.idToken))['email'], user.email);
      assert.equal((await verifyAccessToken(outputs, tokens.accessToken))['iss'], outputs.issuer);
    });

    it('signs in to a client that has a secret', async () => {
      const outputs = await makeClient(await makePool({}), { GenerateSecret: true });
      const user = await signedUp(outputs);
      const { idToken } = tokensOf(await signInWithPassword(outputs, user));
      assert.equal((await verifyIdToken(outputs, idToken))['email'], user.email);
    });

    it('refuses a wrong client secret', async () => {
      const outputs = await makeClient(await makePool({}), { GenerateSecret: true });
      const user = await signedUp(outputs);
      const guessed = { ...outputs, clientSecret: `${outputs.clientSecret}x` };
      await assertRefused(signInWithPassword(guessed, user), 'NotAuthorizedException');
      await assertRefused(signUp(guessed, newUser()), 'NotAuthorizedException');
    });

    it('refuses a wrong password', async () => {
      const outputs = await passwordPool();
      const user = await signedUp(outputs);
      await assertRefused(
        signInWithPassword(outputs, { ...user, password: `${user.password}x` }),
        'NotAuthorizedException',
      );
    });

    it('refuses an unknown user, and does not say so to a client that hides it', async () => {
      const pool = await makePool({});
      await assertRefused(signInWithPassword(await makeClient(pool), newUser()), 'UserNotFoundException');
      const hiding = await makeClient(pool, { PreventUserExistenceErrors: 'ENABLED' });
      await assertRefused(signInWithPassword(hiding, newUser()), 'NotAuthorizedException');
    });

    it('refuses a wrong confirmation code, and a sign-in before the right one', async () => {
      const outputs = await passwordPool();
      const user = newUser();
      const code = await signUp(outputs, user);
      await assertRefused(confirmSignUp(outputs, user.email, wrongCode(code)), 'CodeMismatchException');
      await assertRefused(signInWithPassword(outputs, user), 'UserNotConfirmedException');
    });

    it('refuses a password that the policy forbids, and an empty one', async () => {
      const outputs = await makeClient(
        await makePool({ Policies: { PasswordPolicy: { MinimumLength: 20 } } }),
      );
      const { email } = newUser();
      await assertRefused(signUp(outputs, { email, password: 'Aa1!Aa1!' }), 'InvalidPasswordException');
      await assertRefused(signUp(outputs, { email, password: '' }), 'InvalidPasswordException');
    });

    it('refuses the password itself to a client that does not allow it', async () => {
      const pool = await makePool({});
      const user = await signedUp(await makeClient(pool));
      const plain = await makeClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
      const { idToken } = tokensOf(await signInWithPlainPassword(plain, user));
      assert.equal((await verifyIdToken(plain, idToken))['email'], user.email);
      await assertRefused(signInWithPlainPassword(await makeClient(pool), user), 'InvalidParameterException');
    });

    it('refuses SRP to a client that does not allow it', async () => {
      const pool = await makePool({});
      const user = await signedUp(await makeClient(pool));
      const other = await makeClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] });
      await assertRefused(signInWithPassword(other, user), 'InvalidParameterException');
    });

    it('refreshes tokens, and refuses a token that is none or another client’s', async () => {
      const pool = await makePool({});
      const outputs = await makeClient(pool);
      const user = await signedUp(outputs);
      const { refreshToken } = tokensOf(await signInWithPassword(outputs, user));
      const { idToken } = await refreshTokens(outputs, refreshToken);
      assert.equal((await verifyIdToken(outputs, idToken))['email'], user.email);
      await assertRefused(refreshTokens(outputs, 'none'), 'NotAuthorizedException');
      await assertRefused(refreshTokens(await makeClient(pool), refreshToken), 'NotAuthorizedException');
    });
  });

  describe('with an authenticator app', () => {
    it('asks for its code once it is set up, and takes the right one', async () => {
      const outputs = await passwordPool();
      await demandMfa(outputs, APP);
      const user = await signedUp(outputs);
      const first = tokensOf(await signInWithPassword(outputs, user));
      const secret = await setUpTotp(outputs, first.accessToken);
      const asked = await signInWithPassword(outputs, user);
      const { idToken } = tokensOf(await answerTotp(outputs, asked, totpCode(secret)));
      assert.equal((await verifyIdToken(outputs, idToken))['email'], user.email);
    });

    it('refuses a wrong code, at set-up and at sign-in', async () => {
      const outputs = await passwordPool();
      await demandMfa(outputs, APP);
      const user = await signedUp(outputs);
      const { accessToken } = tokensOf(await signInWithPassword(outputs, user));
      const secret = await associateTotp(outputs, accessToken);
      await assertRefused(
        verifyTotp(outputs, accessToken, wrongTotpCode(secret)),
        'EnableSoftwareTokenMFAException',
      );
      await verifyTotp(outputs, accessToken, totpCode(secret));
      const asked = await signInWithPassword(outputs, user);
      await assertRefused(answerTotp(outputs, asked, wrongTotpCode(secret)), 'CodeMismatchException');
    });

    it('is not asked for in a pool without MFA', async () => {
      const outputs = await passwordPool();
      const user = await signedUp(outputs);
      await setUpTotp(outputs, tokensOf(await signInWithPassword(outputs, user)).accessToken);
      const again = await signInWithPassword(outputs, user);
      assert.throws(() => challengeOf(again, 'SOFTWARE_TOKEN_MFA'), /signed in without/);
    });
  });

  describe('of an administrator’s making', () => {
    const invitation = { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } };

    it('gets an invitation, must choose a password, and signs in with it and an app', async () => {
      const outputs = await makeClient(await makePool(invitation));
      await demandMfa(outputs, APP);
      const user = newUser();
      const mail = await inviteUser(outputs, user);
      assert.ok(mail.body.includes(user.password), mail.body);
      const own = { ...user, password: randomPassword() };
      const first = await answerNewPassword(outputs, await signInWithPassword(outputs, user), own.password);
      const secret = await setUpTotp(outputs, tokensOf(first).accessToken);
      const asked = await signInWithPassword(outputs, own);
      const { idToken } = tokensOf(await answerTotp(outputs, asked, totpCode(secret)));
      assert.equal((await verifyIdToken(outputs, idToken))['email'], user.email);
      await assertRefused(signInWithPassword(outputs, user), 'NotAuthorizedException');
    });
  });

  describe('by a code by e-mail', () => {
    const oauth: Partial<CreateUserPoolClientRequest> = {
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      CallbackURLs: [REDIRECT_URI],
      SupportedIdentityProviders: ['COGNITO'],
    };
    const factors = (...allowed: ('PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN')[]) => ({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: allowed } },
    });

    async function passwordless(outputs: Outputs): Promise<string> {
      const { email } = newUser();
      await confirmSignUp(outputs, email, await signUpPasswordless(outputs, email));
      return email;
    }

    it('signs in at the managed login', async () => {
      const outputs = await makeClient(await makePool(factors('PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN')), oauth);
      const email = await passwordless(outputs);
      const tokens = await enterEmailCode(outputs, await requestEmailCode(outputs, email, REDIRECT_URI));
      assert.equal((await verifyIdToken(outputs, tokens.idToken))['email'], email);
      await verifyAccessToken(outputs, tokens.accessToken);
    });

    it('refuses a wrong code', async () => {
      const outputs = await makeClient(await makePool(factors('PASSWORD', 'EMAIL_OTP')), oauth);
      const waiting = await requestEmailCode(outputs, await passwordless(outputs), REDIRECT_URI);
      await assertRefused(enterEmailCode(outputs, waiting, wrongCode(waiting.code)), 'ManagedLoginRefusal');
    });

    it('is not offered by a pool whose sign-in policy leaves it out', async () => {
      const outputs = await makeClient(await makePool(factors('PASSWORD')), oauth);
      const email = await passwordless(outputs);
      await assertRefused(requestEmailCode(outputs, email, REDIRECT_URI), 'NotOffered');
    });

    it('is refused to a callback that the client does not list', async () => {
      const outputs = await makeClient(await makePool(factors('PASSWORD', 'EMAIL_OTP')), oauth);
      const email = await passwordless(outputs);
      await assertRefused(requestEmailCode(outputs, email, 'https://evil.example.com/'), 'ManagedLoginError');
    });
  });

  describe('as a machine', () => {
    async function machinePool(): Promise<Outputs> {
      const pool = await makePool({});
      const command = new CreateResourceServerCommand({
        UserPoolId: pool.userPoolId,
        Identifier: 'orders',
        Name: 'Orders',
        Scopes: ['read', 'write', 'delete'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
      });
      await withCognito(pool, (cognito) => cognito.send(command));
      return makeClient(pool, {
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: ['orders/read', 'orders/write'],
      });
    }

    it('gets a verified access token of the scopes that it asks for, or of all that it may have', async () => {
      const outputs = await machinePool();
      const one = await verifyAccessToken(outputs, await signInAsMachine(outputs, ['orders/read']));
      assert.equal(one['scope'], 'orders/read');
      const all = await verifyAccessToken(outputs, await signInAsMachine(outputs));
      assert.deepEqual(String(all['scope']).split(' ').sort(), ['orders/read', 'orders/write']);
    });

    it('is refused a wrong secret, a scope that it may not have, and one that there is not', async () => {
      const outputs = await machinePool();
      const guessed = { ...outputs, clientSecret: `${outputs.clientSecret}x` };
      await assertRefused(signInAsMachine(guessed, ['orders/read']), 'invalid_client');
      await assertRefused(signInAsMachine(outputs, ['orders/delete']), 'invalid_grant');
      await assertRefused(signInAsMachine(outputs, ['orders/nonsense']), 'invalid_scope');
    });

    it('asks only an issuer that says it is the one of the stack', async () => {
      const outputs = await machinePool();
      const issuer = outputs.issuer.replace('amazonaws', 'example');
      await assertRefused(signInAsMachine({ ...outputs, issuer }), 'OtherIssuer');
    });

    it('is refused the grant where the client does not allow it', async () => {
      const outputs = await makeClient(await makePool({}), { GenerateSecret: true });
      await assertRefused(signInAsMachine(outputs), 'invalid_scope');
    });
  });

  describe('the verification of a token', () => {
    it('refuses another issuer, another pool, another client, another use, an old and a changed token', async () => {
      const pool = await makePool({});
      const outputs = await makeClient(pool);
      const user = await signedUp(outputs);
      const { idToken, accessToken } = tokensOf(await signInWithPassword(outputs, user));
      await verifyIdToken(outputs, idToken);
      await assertRefused(verifyIdToken({ ...outputs, issuer: `${outputs.issuer}x` }, idToken), 'WrongClaim');
      await assertRefused(verifyIdToken(await passwordPool(), idToken), 'UnknownKey');
      await assertRefused(verifyIdToken(await makeClient(pool), idToken), 'WrongClaim');
      await assertRefused(verifyIdToken(outputs, accessToken), 'WrongClaim');
      await assertRefused(verifyIdToken(outputs, idToken, Date.now() + 2 * 3_600_000), 'Expired');
      const [header, , signature] = idToken.split('.');
      const claims = Buffer.from(JSON.stringify({ iss: outputs.issuer })).toString('base64url');
      await assertRefused(verifyIdToken(outputs, `${header}.${claims}.${signature}`), 'WrongSignature');
    });
  });
});
