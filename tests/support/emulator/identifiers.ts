import { randomInt } from 'node:crypto';
import type { LiveSecret } from './live-pool';

const lower = 'abcdefghijklmnopqrstuvwxyz0123456789';
const mixed = `${lower}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

const random = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

export const newPoolId = (region: string): string => `${region}_${random(mixed, 9)}`;

export const poolArn = (region: string, accountId: string, id: string): string =>
  `arn:aws:cognito-idp:${region}:${accountId}:userpool/${id}`;

/** The id of the pool an ARN names, if it names one. */
export const poolIdOfArn = (arn: string | undefined): string | undefined => arn?.split(':userpool/')[1];

export const newClientId = (): string => random(lower, 26);

export const newClientSecret = (): string => random(lower, 51);

let lastSecret = 0;

/** A secret with an id of the documented form `<client id>--<epoch>`, here in milliseconds, each later than the one before. */
export function newSecret(clientId: string, value: string): LiveSecret {
  lastSecret = Math.max(Date.now(), lastSecret + 1);
  return { ClientSecretId: `${clientId}--${lastSecret}`, ClientSecretCreateDate: lastSecret / 1000, value };
}
