import { strict as assert } from 'node:assert';
import {
  AdminGetUserCommand,
  ChangePasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  SetUserMFAPreferenceCommand,
  SignUpCommand,
  StartWebAuthnRegistrationCommand,
  UpdateUserAttributesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { answerNewPassword, inviteUser } from '../support/sign-in/admin-created';
import { tokensOf } from '../support/sign-in/answer';
import { authEvents } from '../support/sign-in/auth-events';
import { withCognito } from '../support/sign-in/client';
import { codeIn, withMail } from '../support/sign-in/mail';
import { openManagedLogin } from '../support/sign-in/otp';
import type { Outputs } from '../support/sign-in/outputs';
import { choices } from '../support/sign-in/page';
import { demandMfa, makeClient, poolAt } from '../support/sign-in/plain-pools';
import { assertRefused } from '../support/sign-in/refused';
import { newUser, randomPassword, signedUp, signUp } from '../support/sign-in/sign-up';
import { signInWithPassword } from '../support/sign-in/srp';

/**
 * What no test can show of a preset on ministack 1.5.33, and what ministack does in its place. Beside these, nothing
 * that takes days to show: how long an invitation works.
 */
export interface Gap {
  readonly what: string;
  readonly instead: string;
  /** Passes as long as it is so: when ministack learns it, this fails, and the test of the preset has more to show. */
  readonly isSo: (endpoint: string) => Promise<void>;
}

type Settings = Parameters<typeof poolAt>[1];

const withClient = async (endpoint: string, settings: Settings = {}): Promise<Outputs> =>
  makeClient(await poolAt(endpoint, settings));

const signedIn = async (outputs: Outputs) => {
  const user = await signedUp(outputs);
  return { user, ...tokensOf(await signInWithPassword(outputs, user)) };
};

const REDIRECT_URI = 'https://example.com/signed-in';

/** What the managed login lets a user choose where the pool allows every way to sign in. */
async function offered(endpoint: string): Promise<readonly string[]> {
  const outputs = await makeClient(
    await poolAt(endpoint, {
      Policies: {
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
      },
    }),
    {
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [REDIRECT_URI],
    },
  );
  const { email } = await signedUp(outputs);
  const { page } = await openManagedLogin(outputs, email, REDIRECT_URI);
  return choices(page, 'challenge');
}

export const GAPS: readonly Gap[] = [
  {
    what: 'passkeys, of PasswordlessPool and MfaRequiredPool with a relyingPartyId',
    instead: 'has none of their operations, and its managed login leaves them out',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint);
      const command = new StartWebAuthnRegistrationCommand({
        AccessToken: (await signedIn(outputs)).accessToken,
      });
      await assertRefused(
        withCognito(outputs, (cognito) => cognito.send(command)),
        'InvalidAction',
      );
      assert.deepEqual(await offered(endpoint), ['PASSWORD', 'EMAIL_OTP']);
    },
  },
  {
    what: 'codes by SMS, of PasswordlessPool with a smsRoleArn',
    instead: 'does not offer them at its managed login',
    isSo: async (endpoint) => {
      assert.deepEqual(await offered(endpoint), ['PASSWORD', 'EMAIL_OTP']);
    },
  },
  {
    what: 'the choice among ways to sign in by the API (USER_AUTH), of PasswordlessPool’s client',
    instead: 'does not know that flow; codes by e-mail are shown at its managed login',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint);
      const { email } = await signedUp(outputs);
      const command = new InitiateAuthCommand({
        ClientId: outputs.clientId,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: email, PREFERRED_CHALLENGE: 'EMAIL_OTP' },
      });
      await assertRefused(
        withCognito(outputs, (cognito) => cognito.send(command)),
        'InvalidParameterException',
      );
    },
  },
  {
    what: 'users without any password, of PasswordlessPool',
    instead: 'refuses a sign-up without one',
    isSo: async (endpoint) => {
      const outputs = await makeClient(
        await poolAt(endpoint, {
          Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
        }),
      );
      const { email } = newUser();
      const command = new SignUpCommand({
        ClientId: outputs.clientId,
        Username: email,
        UserAttributes: [{ Name: 'email', Value: email }],
      });
      await assertRefused(
        withCognito(outputs, (cognito) => cognito.send(command)),
        'InvalidPasswordException',
      );
    },
  },
  {
    what: 'that only administrators make accounts, of WorkforcePool and of any preset with selfSignUp: false',
    instead: 'lets everyone sign up all the same',
    isSo: async (endpoint) => {
      await signedIn(
        await withClient(endpoint, { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }),
      );
    },
  },
  {
    what: 'a second factor before the first tokens (MFA_SETUP), of MfaRequiredPool and WorkforcePool',
    instead: 'gives tokens until an app is set up with them',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint);
      await demandMfa(outputs, { SoftwareTokenMfaConfiguration: { Enabled: true } });
      await signedIn(outputs);
    },
  },
  {
    what: 'codes by e-mail as a second factor, of MfaRequiredPool with emailCodes',
    instead: 'never asks for them',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint);
      await demandMfa(outputs, { EmailMfaConfiguration: {} });
      const { user, accessToken } = await signedIn(outputs);
      const command = new SetUserMFAPreferenceCommand({
        AccessToken: accessToken,
        EmailMfaSettings: { Enabled: true, PreferredMfa: true },
      });
      await withCognito(outputs, (cognito) => cognito.send(command));
      tokensOf(await signInWithPassword(outputs, user));
    },
  },
  {
    what: 'what PlusTierPool’s threat protection makes of a sign-in',
    instead: 'writes sign-ins down, and finds no risk in a guessed password',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, {
        UserPoolTier: 'PLUS',
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      });
      const user = await signedUp(outputs);
      for (let guesses = 0; guesses < 6; guesses += 1)
        await assertRefused(
          signInWithPassword(outputs, { ...user, password: randomPassword() }),
          'NotAuthorizedException',
        );
      assert.deepEqual(new Set(await authEvents(outputs, user.email)), new Set(['SignIn Fail NoRisk']));
      tokensOf(await signInWithPassword(outputs, user));
    },
  },
  {
    what: 'that earlier passwords are refused, of PlusTierPool and WorkforcePool',
    instead: 'takes the same password again',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, {
        Policies: { PasswordPolicy: { PasswordHistorySize: 24 } },
      });
      const { user, accessToken } = await signedIn(outputs);
      const command = new ChangePasswordCommand({
        AccessToken: accessToken,
        PreviousPassword: user.password,
        ProposedPassword: user.password,
      });
      await withCognito(outputs, (cognito) => cognito.send(command));
    },
  },
  {
    what: 'that the password chosen after an invitation meets the policy, of WorkforcePool',
    instead: 'takes any',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, { Policies: { PasswordPolicy: { MinimumLength: 14 } } });
      const invited = newUser();
      await inviteUser(outputs, invited);
      tokensOf(await answerNewPassword(outputs, await signInWithPassword(outputs, invited), 'short'));
    },
  },
  {
    what: 'that capital letters of an e-mail address do not matter, of every preset with users',
    instead: 'takes them for another address',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, { UsernameConfiguration: { CaseSensitive: false } });
      const user = await signedUp(outputs);
      await assertRefused(
        signInWithPassword(outputs, { ...user, email: user.email.toUpperCase() }),
        'UserNotFoundException',
      );
    },
  },
  {
    what: 'that only administrators bring users back, of PasswordlessPool and MachineToMachinePool',
    instead: 'mails a code for a new password all the same',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, {
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' }] },
      });
      const { email } = await signedUp(outputs);
      const command = new ForgotPasswordCommand({ ClientId: outputs.clientId, Username: email });
      const [, mail] = await withMail(outputs, email, () =>
        withCognito(outputs, (cognito) => cognito.send(command)),
      );
      assert.match(codeIn(mail), /^\d{6}$/);
    },
  },
  {
    what: 'that a new e-mail address counts only once it is verified, of every preset with users',
    instead: 'changes it at once',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint, {
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      });
      const { user, accessToken } = await signedIn(outputs);
      const { email } = newUser();
      await withCognito(outputs, async (cognito) => {
        await cognito.send(
          new UpdateUserAttributesCommand({
            AccessToken: accessToken,
            UserAttributes: [{ Name: 'email', Value: email }],
          }),
        );
        await assertRefused(
          cognito.send(new AdminGetUserCommand({ UserPoolId: outputs.userPoolId, Username: user.email })),
          'UserNotFoundException',
        );
        await cognito.send(new AdminGetUserCommand({ UserPoolId: outputs.userPoolId, Username: email }));
      });
    },
  },
  {
    what: 'that each mailed code is one of its own',
    instead: 'mails the same to everyone',
    isSo: async (endpoint) => {
      const outputs = await withClient(endpoint);
      assert.equal(await signUp(outputs, newUser()), await signUp(outputs, newUser()));
    },
  },
];
