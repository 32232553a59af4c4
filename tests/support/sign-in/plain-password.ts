import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { type Answer, readAnswer } from './answer';
import { withCognito, withSecretHash } from './client';
import type { Outputs } from './outputs';
import type { User } from './sign-up';

/** Signs in by sending the password itself, which a client has to allow. */
export async function signInWithPlainPassword(outputs: Outputs, { email, password }: User): Promise<Answer> {
  const command = new InitiateAuthCommand({
    ClientId: outputs.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: email, PASSWORD: password, ...withSecretHash(outputs, email) },
  });
  return readAnswer(await withCognito(outputs, (cognito) => cognito.send(command)), email);
}
