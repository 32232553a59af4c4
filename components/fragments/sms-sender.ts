import type * as pulumi from '@pulumi/pulumi';
import type { UserPoolArgs } from '../../provider';
import * as codecs from '../../provider/codecs';
import { type Argument, type Problem, when } from '../arguments';

/** The sender of the pool's SMS messages. */
export interface SmsSenderArgs {
  /** The ARN of the IAM role that Cognito assumes to send SMS through SNS: giving it enables sign-in with codes by SMS. AWS cannot remove SMS from a pool again. */
  smsRoleArn?: pulumi.Input<string> | undefined;
  /** The external ID in the role's trust policy. Needs `smsRoleArn`. */
  smsExternalId?: pulumi.Input<string> | undefined;
}

const { snsCallerArn, externalId } = codecs.SmsConfiguration.fields;

export const SMS_SENDER: Readonly<Record<keyof SmsSenderArgs, Argument>> = {
  smsRoleArn: snsCallerArn.codec,
  smsExternalId: externalId.codec,
};

export const smsSender = ({ smsRoleArn, smsExternalId }: SmsSenderArgs): UserPoolArgs =>
  smsRoleArn === undefined
    ? {}
    : { smsConfiguration: { snsCallerArn: smsRoleArn, externalId: smsExternalId } };

export const smsSenderProblems = (args: SmsSenderArgs): ReadonlyArray<Problem | false> => [
  when(
    args.smsExternalId !== undefined && args.smsRoleArn === undefined,
    'smsExternalId',
    'requires smsRoleArn, the role that checks it',
  ),
];
