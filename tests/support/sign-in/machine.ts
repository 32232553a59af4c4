import { text } from './fields';
import { requestTokens } from './openid';
import type { Outputs } from './outputs';

/** The access token of a program that signs in by its own name; without scopes, with all that it may have. */
export async function signInAsMachine(outputs: Outputs, scopes: readonly string[] = []): Promise<string> {
  const asked = scopes.length === 0 ? {} : { scope: scopes.join(' ') };
  return text(await requestTokens(outputs, { grant_type: 'client_credentials', ...asked }), 'access_token');
}
