import type { Values } from '../names';

/** One setting of a pool, and two values that it can have. */
export interface Row {
  readonly path: string;
  /** Its name in titles and lists of exceptions; by default the path. */
  readonly name?: string;
  /** What has to be declared with it. */
  readonly beside?: Values;
  readonly first: unknown;
  readonly second: unknown;
  /** What it can be once it is no longer declared; the first is AWS's own. Nothing of it when it cannot be left out. */
  readonly resetValues?: readonly unknown[];
  /** The value that somebody else sets; by default the second value. */
  readonly drifted?: unknown;
  /** Other members, by AWS's names, that AWS moves along with it, most of them its older name. */
  readonly moves?: readonly string[];
  /** Why AWS lets nobody change it on a live pool. */
  readonly fixed?: string;
}

export const ABSENT: readonly unknown[] = [undefined];

export const arn = (name: string): string => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
export const kmsKey = (name: string): string => `arn:aws:kms:us-east-1:123456789012:key/${name}`;
export const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
export const identity = (name: string): string => `arn:aws:ses:us-east-1:123456789012:identity/${name}`;

/** SMS through SNS. */
export const SMS: Values = {
  smsConfiguration: { snsCallerArn: role('sms'), externalId: 'outside', snsRegion: 'us-east-1' },
};

/** E-mail through SES. */
export const SES: Values = {
  emailConfiguration: { emailSendingAccount: 'DEVELOPER', sourceArn: identity('example.com') },
};
