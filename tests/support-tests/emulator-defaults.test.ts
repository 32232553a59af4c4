import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated } from './emulated';

describe('A pool created with only a name', () => {
  const service = emulated();

  it('has what AWS is observed to fill in', async () => {
    const { client } = service();
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'plain' }));
    const { Id, Arn, CreationDate, LastModifiedDate, SchemaAttributes = [], ...rest } = UserPool ?? {};
    ok(/^us-east-1_[0-9a-zA-Z]{9}$/.test(Id ?? ''));
    equal(Arn, `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${Id}`);
    ok(CreationDate instanceof Date && LastModifiedDate instanceof Date);
    equal(SchemaAttributes.length, 21);
    equal(SchemaAttributes.at(-1)?.Name, 'identities');
    deepEqual(rest, {
      Name: 'plain',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireUppercase: true,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          TemporaryPasswordValidityDays: 7,
        },
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
      },
      DeletionProtection: 'INACTIVE',
      LambdaConfig: {},
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
      MfaConfiguration: 'OFF',
      EstimatedNumberOfUsers: 0,
      EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
      UserPoolTags: {},
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: 'verified_email' },
          { Priority: 2, Name: 'verified_phone_number' },
        ],
      },
      UserPoolTier: 'ESSENTIALS',
      KeyConfiguration: { KeyType: 'AWS_OWNED_KEY' },
      IssuerConfiguration: { Type: 'ORIGINAL' },
    });
  });

  it('is answered by Create as Describe describes it', async () => {
    const { client } = service();
    const { UserPool: created } = await client.send(new CreateUserPoolCommand({ PoolName: 'plain' }));
    const { UserPool: live } = await client.send(new DescribeUserPoolCommand({ UserPoolId: created?.Id }));
    deepEqual(live, created);
  });

  it('has MFA off and passkeys as a single factor', async () => {
    const { client, pool } = service();
    const UserPoolId = await pool();
    const { $metadata: _, ...mfa } = await client.send(new GetUserPoolMfaConfigCommand({ UserPoolId }));
    deepEqual(mfa, {
      MfaConfiguration: 'OFF',
      WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' },
    });
  });
});

describe('A pool created with a part of a setting', () => {
  const service = emulated();

  const cases: readonly (readonly [string, Record<string, unknown>, string, unknown])[] = [
    [
      'a partial password policy requires nothing else',
      { Policies: { PasswordPolicy: { RequireNumbers: true } } },
      'Policies',
      {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireUppercase: false,
          RequireLowercase: false,
          RequireNumbers: true,
          RequireSymbols: false,
          TemporaryPasswordValidityDays: 7,
        },
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
      },
    ],
    [
      'dynamic client registration is on',
      { DcrConfiguration: { AuthenticatedGrantTypes: ['code', 'implicit'] } },
      'DcrConfiguration',
      {
        EnableStatus: 'Enabled',
        OpenDcrEnabled: false,
        AuthenticatedGrantTypes: ['code'],
        OpenDcrGrantTypes: ['code'],
        AllowedScopes: ['openid', 'email', 'phone', 'profile'],
      },
    ],
    [
      'ACR names are merged with the default ones',
      { AcrConfiguration: { Level2: { AcrValue: 'mfa' } } },
      'AcrConfiguration',
      {
        Level1: { AcrValue: 'urn:cognito:loa:1' },
        Level2: { AcrValue: 'mfa' },
        Level3: { AcrValue: 'urn:cognito:loa:3' },
        Level4: { AcrValue: 'urn:cognito:loa:4' },
      },
    ],
    [
      'one device setting turns remembering on',
      { DeviceConfiguration: { ChallengeRequiredOnNewDevice: false } },
      'DeviceConfiguration',
      { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
    ],
    [
      'the retired validity of unused accounts is echoed',
      { AdminCreateUserConfig: { UnusedAccountValidityDays: 3 } },
      'AdminCreateUserConfig',
      { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 3 },
    ],
    ['an empty list is absent', { AutoVerifiedAttributes: [] }, 'AutoVerifiedAttributes', undefined],
    ['an empty SMS configuration is absent', { SmsConfiguration: {} }, 'SmsConfiguration', undefined],
  ];

  for (const [title, input, member, expected] of cases) {
    it(title, async () => {
      const id = await service().pool(input);
      deepEqual(service().emulator.pool(id).userPool[member], expected);
    });
  }
});

describe('Attributes in the schema of a new pool', () => {
  const service = emulated();

  const described = async (attribute: Record<string, unknown>, name: string) => {
    const id = await service().pool({ Schema: [attribute] });
    return service()
      .emulator.pool(id)
      .userPool.SchemaAttributes?.find(({ Name }) => Name === name);
  };

  it('get a prefix and what they left out', async () => {
    deepEqual(await described({ Name: 'plan', AttributeDataType: 'Number' }, 'custom:plan'), {
      Name: 'custom:plan',
      AttributeDataType: 'Number',
      DeveloperOnlyAttribute: false,
      Mutable: false,
      Required: false,
      NumberAttributeConstraints: {},
    });
  });

  for (const prefix of ['dev:custom:', 'dev:'] as const) {
    it(`are named ${prefix} when only developers may change them and the test configures it`, async () => {
      service().emulator.options.developerAttributePrefix = prefix;
      ok(
        await described(
          { Name: 'x', AttributeDataType: 'String', DeveloperOnlyAttribute: true },
          `${prefix}x`,
        ),
      );
    });
  }

  it('are mutable by default when the test configures it', async () => {
    service().emulator.options.customMutableDefault = true;
    equal((await described({ Name: 'x', AttributeDataType: 'String' }, 'custom:x'))?.Mutable, true);
  });

  it('override a standard attribute of the same name', async () => {
    const email = await described({ Name: 'email', Required: true, Mutable: false }, 'email');
    deepEqual([email?.Required, email?.Mutable, email?.AttributeDataType], [true, false, 'String']);
    deepEqual(email?.StringAttributeConstraints, { MinLength: '0', MaxLength: '2048' });
  });
});
