import { randomBytes } from 'node:crypto';
import { ConfirmSignUpCommand, SignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import { secretHash, withCognito } from './client';
import { codeIn, withMail } from './mail';
import type { Outputs } from './outputs';

export interface User {
  readonly email: string;
  readonly password: string;
}

/** Meets any password policy. */
export const randomPassword = (): string => `Aa1!${randomBytes(24).toString('base64url')}`;

export const newUser = (): User => ({
  email: `${randomBytes(8).toString('hex')}@example.com`,
  password: randomPassword(),
});

/** Signs up under an e-mail address; the code that was mailed to it. */
export async function signUp(outputs: Outputs, { email, password }: User): Promise<string> {
  const command = new SignUpCommand({
    ClientId: outputs.clientId,
    SecretHash: secretHash(outputs, email),
    Username: email,
    Password: password,
    UserAttributes: [{ Name: 'email', Value: email }],
  });
  const [, mail] = await withMail(outputs, email, () =>
    withCognito(outputs, (cognito) => cognito.send(command)),
  );
  return codeIn(mail);
}

export async function confirmSignUp(outputs: Outputs, email: string, code: string): Promise<void> {
  const command = new ConfirmSignUpCommand({
    ClientId: outputs.clientId,
    SecretHash: secretHash(outputs, email),
    Username: email,
    ConfirmationCode: code,
  });
  await withCognito(outputs, (cognito) => cognito.send(command));
}

/** A new user who has signed up and confirmed it with the code that was mailed. */
export async function signedUp(outputs: Outputs, user = newUser()): Promise<User> {
  await confirmSignUp(outputs, user.email, await signUp(outputs, user));
  return user;
}

/** Signs up with a password that nobody keeps: ministack refuses a sign-up without one, which AWS allows. */
export const signUpPasswordless = (outputs: Outputs, email: string): Promise<string> =>
  signUp(outputs, { email, password: randomPassword() });
