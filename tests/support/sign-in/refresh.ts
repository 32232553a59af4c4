import { GetTokensFromRefreshTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { readTokens, type Tokens } from './answer';
import { withCognito } from './client';
import type { Outputs } from './outputs';

/** New tokens for an old refresh token, with or without rotation: REFRESH_TOKEN_AUTH knows only the latter. */
export async function refreshTokens(outputs: Outputs, refreshToken: string): Promise<Tokens> {
  const command = new GetTokensFromRefreshTokenCommand({
    ClientId: outputs.clientId,
    ClientSecret: outputs.clientSecret,
    RefreshToken: refreshToken,
  });
  const { AuthenticationResult } = await withCognito(outputs, (cognito) => cognito.send(command));
  if (AuthenticationResult === undefined) throw new Error('no tokens came back');
  return readTokens(AuthenticationResult, AuthenticationResult.RefreshToken ?? refreshToken);
}
