import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';

// Three ARNs are of your account: `pulumi config set lambdaArn arn:aws:lambda:...`, smsRoleArn and sesIdentityArn.
const config = new pulumi.Config();

// Every setting that has settings inside, once. The editor tells what each does, `pulumi preview` what does not fit.
const customers = new UserPool('customers', {
  deletionProtection: 'INACTIVE', // So that `pulumi destroy` can clean up. A pool with real users is ACTIVE.
  userPoolTier: 'PLUS',
  mfaConfiguration: 'OPTIONAL',
  autoVerifiedAttributes: ['email'],
  usernameConfiguration: { caseSensitive: false },
  schema: [
    { name: 'plan', attributeDataType: 'String', mutable: true, stringAttributeConstraints: { maxLength: '20' } },
    { name: 'seats', attributeDataType: 'Number', mutable: true, numberAttributeConstraints: { minValue: '1' } },
  ],
  policies: { passwordPolicy: { minimumLength: 12 }, signInPolicy: { allowedFirstAuthFactors: ['PASSWORD'] } },
  accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only', priority: 1 }] },
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
  adminCreateUserConfig: { inviteMessageTemplate: { emailSubject: 'Welcome' } },
  verificationMessageTemplate: { emailSubject: 'Your code', emailMessage: 'It is {####}.' },
  emailConfiguration: { emailSendingAccount: 'DEVELOPER', sourceArn: config.require('sesIdentityArn') },
  emailMfaConfiguration: { subject: 'Your code', message: 'It is {####}.' },
  smsConfiguration: { eumsSms: { callerArn: config.require('smsRoleArn') } },
  softwareTokenMfaConfiguration: { enabled: true },
  webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'preferred' },
  deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: true },
  lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: config.require('lambdaArn') } },
  userPoolAddOns: { advancedSecurityMode: 'AUDIT', advancedSecurityAdditionalFlows: { customAuthMode: 'AUDIT' } },
  dcrConfiguration: { allowedScopes: ['aws.cognito.signin.user.admin'] },
  acrConfiguration: { Level2: { acrValue: 'urn:example:two-factors' } },
  issuerConfiguration: { type: 'ORIGINAL' },
  keyConfiguration: { keyType: 'AWS_OWNED_KEY' },
  userPoolTags: { example: 'custom-pool' },
});
export const { id, arn, issuer } = customers;
