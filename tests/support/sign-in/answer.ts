import {
  type AuthenticationResultType,
  type ChallengeNameType,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { withCognito, withSecretHash } from './client';
import type { Outputs } from './outputs';

export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

export interface Challenge {
  readonly name: ChallengeNameType;
  readonly username: string;
  readonly session: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a step of a sign-in comes to. */
export type Answer = { readonly tokens: Tokens } | { readonly challenge: Challenge };

/** What InitiateAuth and RespondToAuthChallenge have in common. */
interface Reply {
  readonly AuthenticationResult?: AuthenticationResultType | undefined;
  readonly ChallengeName?: ChallengeNameType | undefined;
  readonly ChallengeParameters?: Record<string, string> | undefined;
  readonly Session?: string | undefined;
}

export function readTokens(result: AuthenticationResultType, refreshToken = result.RefreshToken): Tokens {
  const { AccessToken: accessToken, IdToken: idToken } = result;
  if (accessToken === undefined || idToken === undefined || refreshToken === undefined)
    throw new Error(`a token is missing: there are ${Object.keys(result).join(', ')}`);
  return { accessToken, idToken, refreshToken };
}

export function readAnswer(reply: Reply, username: string): Answer {
  if (reply.AuthenticationResult !== undefined) return { tokens: readTokens(reply.AuthenticationResult) };
  if (reply.ChallengeName === undefined) throw new Error('neither tokens nor a challenge came back');
  const parameters = reply.ChallengeParameters ?? {};
  // Challenges are answered under the pool's own name of the user, which is not the e-mail address.
  const known = parameters['USER_ID_FOR_SRP'] ?? username;
  return { challenge: { name: reply.ChallengeName, username: known, session: reply.Session, parameters } };
}

export async function answerChallenge(
  outputs: Outputs,
  { name, username, session }: Challenge,
  responses: Readonly<Record<string, string>>,
): Promise<Answer> {
  const ChallengeResponses = { USERNAME: username, ...withSecretHash(outputs, username), ...responses };
  const reply = await withCognito(outputs, (cognito) =>
    cognito.send(
      new RespondToAuthChallengeCommand({
        ClientId: outputs.clientId,
        ChallengeName: name,
        ChallengeResponses,
        Session: session,
      }),
    ),
  );
  return readAnswer(reply, username);
}

/** The tokens, where nothing more may be asked. */
export function tokensOf(answer: Answer): Tokens {
  if ('challenge' in answer) throw new Error(`not signed in yet: ${answer.challenge.name} is asked for`);
  return answer.tokens;
}

/** The challenge, where signing in without it would be a hole. */
export function challengeOf(answer: Answer, name: ChallengeNameType): Challenge {
  if ('tokens' in answer) throw new Error(`signed in without ${name}`);
  if (answer.challenge.name !== name) throw new Error(`${answer.challenge.name} is asked for, not ${name}`);
  return answer.challenge;
}
