import { strict as assert } from 'node:assert';
import { isLiveAsDeclared } from '../expect';
import type { Values } from '../names';
import { arn, kmsKey, role, SES, SMS } from '../properties/row';
import { isSettled, type Scenario, type ScenarioGroup, standing } from '../scenario';

const EUMS = { smsConfiguration: { eumsSms: { callerArn: role('eums'), region: 'us-east-1' } } };
const LINK = { defaultEmailOption: 'CONFIRM_WITH_LINK', emailMessageByLink: '{##link##}' };
const CODE = { defaultEmailOption: 'CONFIRM_WITH_CODE', emailMessage: 'Code {####}' };

const both = (id: string, one: Values, other: Values): readonly Scenario[] => [
  switches(`${id}, there`, one, other),
  switches(`${id}, and back`, other, one),
];

const switches = (id: string, from: Values, to: Values): Scenario => ({
  id: `switch: ${id}`,
  play: async (context) => {
    const stack = await standing(context, { poolName: 'a pool', ...from });
    const program = { poolName: 'a pool', ...to };
    assert.equal(await stack.up(program), 'updated');
    isLiveAsDeclared(await context.cognito.live(stack.id), program);
    await isSettled(stack, program);
  },
});

/** Settings that AWS wants to see change together. */
export const SWITCHES: ScenarioGroup = {
  name: 'settings that hang together change together',
  scenarios: [
    ...both('SMS from SNS to End User Messaging', SMS, EUMS),
    ...both('e-mail from Cognito to SES', { autoVerifiedAttributes: ['email'] }, SES),
    ...both(
      'verification by link to code',
      { ...SES, verificationMessageTemplate: LINK },
      { ...SES, verificationMessageTemplate: CODE },
    ),
    ...both(
      'threat protection with its tier',
      { userPoolTier: 'LITE' },
      { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } },
    ),
    ...both(
      'all that ESSENTIALS has, to LITE',
      {
        policies: {
          passwordPolicy: { passwordHistorySize: 3 },
          signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] },
        },
        lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: arn('claims') } },
        dcrConfiguration: { enableStatus: 'Enabled' },
        acrConfiguration: { Level1: { acrValue: 'low' } },
        webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required' },
      },
      { userPoolTier: 'LITE' },
    ),
    ...both(
      'verified attributes with what needs them',
      {
        ...SMS,
        autoVerifiedAttributes: ['phone_number'],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['phone_number'] },
      },
      {
        autoVerifiedAttributes: ['email'],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      },
    ),
    ...both(
      'a customer key to AWS’s',
      { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: kmsKey('ours') } },
      { keyConfiguration: { keyType: 'AWS_OWNED_KEY' } },
    ),
    ...both(
      'custom senders to none',
      {
        lambdaConfig: {
          kmsKeyId: kmsKey('codes'),
          customSmsSender: { lambdaVersion: 'V1_0', lambdaArn: arn('sms') },
          customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: arn('email') },
        },
      },
      { lambdaConfig: { preSignUp: arn('sign-up') } },
    ),
    ...both(
      'the pre token generation function, old name to new',
      { lambdaConfig: { preTokenGeneration: arn('one') } },
      { lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: arn('two') } } },
    ),
  ],
};
