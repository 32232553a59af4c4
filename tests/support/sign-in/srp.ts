import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { type Answer, answerChallenge, challengeOf, readAnswer } from './answer';
import { withCognito, withSecretHash } from './client';
import { text } from './fields';
import type { Outputs } from './outputs';
import type { User } from './sign-up';
import { ephemeral, proof, timestamp } from './srp-proof';

/** Signs in by e-mail address and password over USER_SRP_AUTH: the tokens, or what is asked for next. */
export async function signInWithPassword(outputs: Outputs, { email, password }: User): Promise<Answer> {
  const mine = ephemeral();
  const command = new InitiateAuthCommand({
    ClientId: outputs.clientId,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: {
      USERNAME: email,
      SRP_A: mine.publicKey.toString(16),
      ...withSecretHash(outputs, email),
    },
  });
  const reply = await withCognito(outputs, (cognito) => cognito.send(command));
  const challenge = challengeOf(readAnswer(reply, email), 'PASSWORD_VERIFIER');
  const secretBlock = text(challenge.parameters, 'SECRET_BLOCK');
  const at = timestamp(new Date());
  const signature = proof({
    userPoolId: outputs.userPoolId,
    userId: challenge.username,
    password,
    mine,
    serverHex: text(challenge.parameters, 'SRP_B'),
    saltHex: text(challenge.parameters, 'SALT'),
    secretBlock,
    at,
  });
  return answerChallenge(outputs, challenge, {
    PASSWORD_CLAIM_SIGNATURE: signature,
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    TIMESTAMP: at,
  });
}
