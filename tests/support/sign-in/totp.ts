import { createHmac } from 'node:crypto';
import {
  AssociateSoftwareTokenCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { type Answer, answerChallenge, challengeOf } from './answer';
import { withCognito } from './client';
import type { Outputs } from './outputs';
import { Refused } from './refused';

const STEP_MS = 30_000;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(encoded: string): Buffer {
  const bits = [...encoded.replace(/=+$/, '').toUpperCase()].map((letter) => {
    const value = BASE32.indexOf(letter);
    if (value < 0) throw new Error(`${letter} is no letter of Base32`);
    return value.toString(2).padStart(5, '0');
  });
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** What an authenticator app shows (RFC 6238). */
export function totpCode(secret: string, now = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP_MS)));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A code that an authenticator app does not show, nor has just shown or is about to show. */
export function wrongTotpCode(secret: string, now = Date.now()): string {
  const near = [-2, -1, 0, 1, 2].map((steps) => totpCode(secret, now + steps * STEP_MS));
  return (
    ['000000', '000001', '000002', '000003', '000004', '000005'].find((code) => !near.includes(code)) ?? ''
  );
}

/** The secret of a new authenticator app, for a user who is signed in. */
export async function associateTotp(outputs: Outputs, accessToken: string): Promise<string> {
  const command = new AssociateSoftwareTokenCommand({ AccessToken: accessToken });
  const { SecretCode } = await withCognito(outputs, (cognito) => cognito.send(command));
  if (SecretCode === undefined) throw new Error('AssociateSoftwareToken answered without a secret');
  return SecretCode;
}

/** Shows that the app works; from then on each sign-in asks for its code. */
export async function verifyTotp(outputs: Outputs, accessToken: string, code: string): Promise<void> {
  const command = new VerifySoftwareTokenCommand({ AccessToken: accessToken, UserCode: code });
  const { Status } = await withCognito(outputs, (cognito) => cognito.send(command));
  // A status is an answer of its own: the call succeeds either way.
  if (Status !== 'SUCCESS') throw new Refused('NotVerified', `VerifySoftwareToken answered ${Status}`);
}

/** Sets up an authenticator app and returns its secret. */
export async function setUpTotp(outputs: Outputs, accessToken: string): Promise<string> {
  const secret = await associateTotp(outputs, accessToken);
  await verifyTotp(outputs, accessToken, totpCode(secret));
  return secret;
}

/** Goes on with a sign-in that asks for the app's code. */
export const answerTotp = (outputs: Outputs, answer: Answer, code: string): Promise<Answer> =>
  answerChallenge(outputs, challengeOf(answer, 'SOFTWARE_TOKEN_MFA'), { SOFTWARE_TOKEN_MFA_CODE: code });
