import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { type Fields, fields, list, text } from './fields';
import { atEmulator, type Outputs } from './outputs';
import { Refused } from './refused';

function part(token: string, index: number): Fields {
  const encoded = token.split('.')[index] ?? '';
  return fields(JSON.parse(Buffer.from(encoded, 'base64url').toString()), 'a part of the token');
}

/** The public key of this id, from where the stack says that the pool's keys are. */
async function publicKey(outputs: Outputs, id: string): Promise<KeyObject> {
  const response = await fetch(atEmulator(outputs, outputs.jwksUri));
  const keys = list(fields(await response.json(), 'the JWKS'), 'keys').map((key) => fields(key, 'a key'));
  const found = keys.find(({ kid }) => kid === id);
  if (found === undefined) throw new Refused('UnknownKey', `the pool has no key ${id}`);
  const key: JsonWebKey = { kty: text(found, 'kty'), n: text(found, 'n'), e: text(found, 'e') };
  return createPublicKey({ key, format: 'jwk' });
}

async function checkSignature(outputs: Outputs, token: string): Promise<void> {
  const header = part(token, 0);
  // Whoever may choose the algorithm may forge the token.
  if (header['alg'] !== 'RS256') throw new Refused('WrongAlgorithm', `${header['alg']}, not RS256`);
  const key = await publicKey(outputs, text(header, 'kid'));
  const end = token.lastIndexOf('.');
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  if (!verify('RSA-SHA256', Buffer.from(token.slice(0, end)), key, signature))
    throw new Refused('WrongSignature', 'the pool’s key did not sign the token');
}

async function checkedClaims(
  outputs: Outputs,
  token: string,
  expected: Readonly<Record<string, string>>,
  now: number,
): Promise<Fields> {
  await checkSignature(outputs, token);
  const claims = part(token, 1);
  for (const [name, value] of Object.entries({ iss: outputs.issuer, ...expected }))
    if (claims[name] !== value) throw new Refused('WrongClaim', `${name} is ${claims[name]}, not ${value}`);
  const { exp } = claims;
  if (typeof exp !== 'number' || exp * 1000 <= now) throw new Refused('Expired', `expired at ${exp}`);
  return claims;
}

/** The claims of an ID token, if the pool of the stack signed it for the client of the stack. */
export const verifyIdToken = (outputs: Outputs, token: string, now = Date.now()): Promise<Fields> =>
  checkedClaims(outputs, token, { token_use: 'id', aud: outputs.clientId }, now);

/** The same of an access token. */
export const verifyAccessToken = (outputs: Outputs, token: string, now = Date.now()): Promise<Fields> =>
  checkedClaims(outputs, token, { token_use: 'access', client_id: outputs.clientId }, now);

/** Seconds from a token's issue to its end. AWS's refresh tokens do not tell; ministack's do. */
export function lifetimeOf(token: string): number {
  const { exp, iat } = part(token, 1);
  if (typeof exp !== 'number' || typeof iat !== 'number') throw new Error(`from ${iat} to ${exp}`);
  return exp - iat;
}
