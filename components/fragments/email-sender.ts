import type * as pulumi from '@pulumi/pulumi';
import type { UserPoolArgs } from '../../provider';
import * as codecs from '../../provider/codecs';
import { type Argument, type Problem, when } from '../arguments';

/** The sender of the pool's e-mail. */
export interface EmailSenderArgs {
  /**
   * The ARN of your verified SES identity, which sends the pool's e-mail. Without it Cognito sends the e-mail, limited
   * to 50 a day.
   */
  sesIdentityArn?: pulumi.Input<string> | undefined;
  /** The From address of the e-mail, as `Name <name@example.com>`. Needs `sesIdentityArn`. */
  emailFrom?: pulumi.Input<string> | undefined;
}

const { sourceArn, from } = codecs.EmailConfiguration.fields;

export const EMAIL_SENDER: Readonly<Record<keyof EmailSenderArgs, Argument>> = {
  sesIdentityArn: sourceArn.codec,
  emailFrom: from.codec,
};

export const emailSender = ({ sesIdentityArn, emailFrom }: EmailSenderArgs): UserPoolArgs =>
  sesIdentityArn === undefined
    ? {}
    : {
        emailConfiguration: {
          emailSendingAccount: 'DEVELOPER',
          sourceArn: sesIdentityArn,
          from: emailFrom,
        },
      };

export const emailSenderProblems = (args: EmailSenderArgs): ReadonlyArray<Problem | false> => [
  when(
    args.emailFrom !== undefined && args.sesIdentityArn === undefined,
    'emailFrom',
    'requires sesIdentityArn: the address of Cognito’s default sender is fixed',
  ),
];
