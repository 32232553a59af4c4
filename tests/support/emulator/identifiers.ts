import { randomInt } from 'node:crypto';

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
