import { ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import type { Call } from '../../../provider/resources/user-pool/calls';
import { normalise as check } from '../../../provider/resources/user-pool/check';
import { changes, creation } from '../../../provider/resources/user-pool/plan';
import { ID, poolOf } from './live-pools';

export const SNS = { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'x' };
export const SNS_SENT = { SnsCallerArn: SNS.snsCallerArn, ExternalId: 'x' };
export const TOTP = { softwareTokenMfaConfiguration: { enabled: true } };
export const MAIL = { emailMfaConfiguration: { subject: 'Code' } };
export const SES = {
  emailConfiguration: {
    emailSendingAccount: 'DEVELOPER',
    sourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/a.b',
  },
};
export const SES_SENT = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: SES.emailConfiguration.sourceArn,
  },
};
export const ONE = 'arn:aws:lambda:us-east-1:123456789012:function:one';
export const TWO = 'arn:aws:lambda:us-east-1:123456789012:function:two';

export const normal = (inputs: unknown, olds: unknown = {}): PlainObject => {
  const result = check(olds, inputs, { region: 'us-east-1' });
  ok(E.isRight(result), JSON.stringify(result));
  return result.right;
};

export const sent = (inputs: PlainObject) => {
  const plan = creation(normal({ poolName: 'p', ...inputs }));
  return [{ operation: 'CreateUserPool', input: plan.create }, ...plan.afterwards(ID)];
};

export const create = (input: object) => ({
  operation: 'CreateUserPool',
  input: { PoolName: 'p', ...input },
});
export const update = (input: object) => ({
  operation: 'UpdateUserPool',
  input: { UserPoolId: ID, PoolName: 'p', ...input },
});
export const setMfa = (input: object) => ({
  operation: 'SetUserPoolMfaConfig',
  input: { UserPoolId: ID, ...input },
});

/** A pool with so few settings that a request can be read. */
export const live = (settings: PlainObject) => poolOf({ poolName: 'p', ...settings });

/** The calls of a plan that there is. */
export const callsOf = (plan: ReturnType<typeof changes>): ReadonlyArray<Call> => {
  ok(E.isRight(plan), JSON.stringify(plan));
  return plan.right;
};

export const changed = (settings: PlainObject, previous: PlainObject, news: PlainObject) =>
  callsOf(changes(live(settings), { poolName: 'p', ...previous }, normal({ poolName: 'p', ...news })));
