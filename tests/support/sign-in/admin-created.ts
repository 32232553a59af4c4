import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { type Answer, answerChallenge, challengeOf } from './answer';
import { withCognito } from './client';
import { type Mail, withMail } from './mail';
import type { Outputs } from './outputs';
import type { User } from './sign-up';

/** An administrator makes a user with a temporary password; the invitation that was mailed. */
export async function inviteUser(outputs: Outputs, { email, password }: User): Promise<Mail> {
  const command = new AdminCreateUserCommand({
    UserPoolId: outputs.userPoolId,
    Username: email,
    TemporaryPassword: password,
    DesiredDeliveryMediums: ['EMAIL'],
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  const [, mail] = await withMail(outputs, email, () =>
    withCognito(outputs, (cognito) => cognito.send(command)),
  );
  return mail;
}

/** Goes on with a first sign-in, which asks for a password of the user's own. */
export const answerNewPassword = (outputs: Outputs, answer: Answer, password: string): Promise<Answer> =>
  answerChallenge(outputs, challengeOf(answer, 'NEW_PASSWORD_REQUIRED'), { NEW_PASSWORD: password });
