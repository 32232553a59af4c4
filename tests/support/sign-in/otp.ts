import { createHash, randomBytes } from 'node:crypto';
import type { Tokens } from './answer';
import { text } from './fields';
import { codeIn, withMail } from './mail';
import { discover, requestTokens } from './openid';
import type { Outputs } from './outputs';
import { asksFor, open, type Page, stillOn, submit } from './page';
import { Refused } from './refused';

/** A sign-in at the managed login, at the page that asks the user to choose or to prove something. */
interface Begun {
  readonly page: Page;
  readonly redirectUri: string;
  readonly state: string;
  readonly verifier: string;
}

/** A sign-in that waits for the code that was mailed. */
export interface Waiting extends Begun {
  readonly code: string;
}

const random = (): string => randomBytes(32).toString('base64url');

/** Opens the managed login and says who signs in. The client needs the code grant, the scope `openid` and a callback URL. */
export async function openManagedLogin(outputs: Outputs, email: string, redirectUri: string): Promise<Begun> {
  const { authorizationEndpoint } = await discover(outputs);
  const [state, verifier] = [random(), random()];
  const url = new URL(authorizationEndpoint);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: outputs.clientId,
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const page = stillOn(await submit(stillOn(await open(url)), { username: email }));
  return { page, redirectUri, state, verifier };
}

/**
 * Asks the managed login for a code by e-mail, as a first factor. It is the one way to an e-mail code that ministack
 * has: its InitiateAuth knows no USER_AUTH.
 */
export async function requestEmailCode(
  outputs: Outputs,
  email: string,
  redirectUri: string,
): Promise<Waiting> {
  const ask = async (): Promise<Begun> => {
    const begun = await openManagedLogin(outputs, email, redirectUri);
    // With a single factor there is nothing to choose, and its page comes at once.
    const page = asksFor(begun.page, 'challenge', 'EMAIL_OTP')
      ? stillOn(await submit(begun.page, { challenge: 'EMAIL_OTP' }))
      : begun.page;
    if (!asksFor(page, 'code')) throw new Refused('NotOffered', 'a code by e-mail is not offered');
    return { ...begun, page };
  };
  const [begun, mail] = await withMail(outputs, email, ask);
  return { ...begun, code: codeIn(mail) };
}

/** Types the code in and changes what comes back for tokens. */
export async function enterEmailCode(
  outputs: Outputs,
  waiting: Waiting,
  code = waiting.code,
): Promise<Tokens> {
  const { page, redirectUri, state, verifier } = waiting;
  const next = await submit(page, { code });
  if (!('sentTo' in next)) throw new Refused('NotSentBack', next.html);
  const { searchParams } = next.sentTo;
  if (searchParams.get('state') !== state) throw new Refused('OtherState', 'another sign-in came back');
  const granted = await requestTokens(outputs, {
    grant_type: 'authorization_code',
    code: searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
  return {
    accessToken: text(granted, 'access_token'),
    idToken: text(granted, 'id_token'),
    refreshToken: text(granted, 'refresh_token'),
  };
}
