import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { UpdateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { LiveUserPool, Omission } from '../support/emulator';
import { defaultOf, updatable } from '../support/emulator/pool-members';
import { largestPool } from '../support/model/largest-pool';
import { emulated } from './emulated';

/** Everything a pool can have but SMS and what rests on it, so that omission can take any part of it away. */
function richPool(): Record<string, unknown> {
  const { SmsConfiguration: _, MfaConfiguration: __, UserPoolAddOns: ___, ...rest } = largestPool();
  return {
    ...rest,
    AutoVerifiedAttributes: ['email'],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
    Policies: {
      ...rest.Policies,
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
    },
  };
}

const fixed = ['Id', 'Arn', 'AliasAttributes', 'UsernameConfiguration', 'SchemaAttributes', 'CreationDate'];

const always = ['Name', 'DcrConfiguration', 'UserPoolTier'];

const keptBy: Readonly<Record<Omission, readonly string[]>> = {
  documented: always,
  observed: [...always, 'Policies', 'MfaConfiguration', 'UserAttributeUpdateSettings'],
  keep: updatable.map((member) => (member === 'PoolName' ? 'Name' : member)),
};

describe('UpdateUserPool with only the id', () => {
  const service = emulated();

  const updated = async (omission: Omission) => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool(richPool());
    const before: LiveUserPool = structuredClone(emulator.pool(UserPoolId).userPool);
    emulator.options.omission = omission;
    const { status, message } = await call('UpdateUserPool', { UserPoolId });
    equal(status, 200, message);
    return { before, after: emulator.pool(UserPoolId).userPool };
  };

  for (const omission of ['documented', 'observed', 'keep'] as const) {
    for (const member of updatable.map((name) => (name === 'PoolName' ? 'Name' : name))) {
      const kept = keptBy[omission].includes(member);
      it(`${kept ? 'keeps' : 'resets'} ${member} under ${omission}`, async () => {
        const { before, after } = await updated(omission);
        const expected = kept
          ? before[member]
          : defaultOf(member === 'Name' ? 'PoolName' : (member as 'Policies'));
        deepEqual(after[member], expected);
      });
    }

    it(`leaves what only CreateUserPool sets under ${omission}, and moves the date of change`, async () => {
      const { before, after } = await updated(omission);
      for (const member of fixed) deepEqual(after[member], before[member], member);
      ok(after.LastModifiedDate > before.LastModifiedDate);
    });
  }

  for (const [choice, expected] of [
    ['keep', 'ACTIVE'],
    ['reset', 'INACTIVE'],
  ] as const) {
    it(`leaves DeletionProtection ${expected} when the test configures ${choice}`, async () => {
      const { call, emulator, pool } = service();
      const UserPoolId = await pool({ DeletionProtection: 'ACTIVE' });
      emulator.options.deletionProtectionOnOmission = choice;
      await call('UpdateUserPool', { UserPoolId });
      equal(emulator.pool(UserPoolId).userPool.DeletionProtection, expected);
    });
  }
});

describe('UpdateUserPool as observed', () => {
  const service = emulated();

  it('keeps each part of Policies that it is not given', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool({
      Policies: {
        PasswordPolicy: { MinimumLength: 20 },
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] },
      },
    });
    await call('UpdateUserPool', { UserPoolId, Policies: { PasswordPolicy: { MinimumLength: 30 } } });
    const { Policies } = emulator.pool(UserPoolId).userPool;
    equal(Policies?.PasswordPolicy?.MinimumLength, 30);
    deepEqual(Policies?.SignInPolicy, { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] });
    await call('UpdateUserPool', {
      UserPoolId,
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } },
    });
    equal(emulator.pool(UserPoolId).userPool.Policies?.PasswordPolicy?.MinimumLength, 30);
  });

  it('resets the triggers it is not given when it is given others', async () => {
    const { call, emulator, pool } = service();
    const [one, two] = ['one', 'two'].map((name) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`);
    const UserPoolId = await pool({ LambdaConfig: { PreSignUp: one, CustomMessage: one } });
    await call('UpdateUserPool', { UserPoolId, LambdaConfig: { PreSignUp: two } });
    deepEqual(emulator.pool(UserPoolId).userPool.LambdaConfig, { PreSignUp: two });
  });

  it('refuses to unprotect a pool that verifies before update, unless it is given both lists', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool({
      DeletionProtection: 'ACTIVE',
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const refused = await call('UpdateUserPool', { UserPoolId, DeletionProtection: 'INACTIVE' });
    match(refused.message, /must exist in AutoVerifiedAttributes/);
    const whole = { UserPoolId, DeletionProtection: 'INACTIVE', AutoVerifiedAttributes: ['email'] };
    equal((await call('UpdateUserPool', whole)).status, 200);
  });

  it('renames a pool', async () => {
    const { client, emulator, pool } = service();
    const UserPoolId = await pool();
    await client.send(new UpdateUserPoolCommand({ UserPoolId, PoolName: 'renamed' }));
    equal(emulator.pool(UserPoolId).userPool.Name, 'renamed');
  });

  it('refuses what only CreateUserPool takes', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    for (const member of ['AliasAttributes', 'UsernameAttributes', 'Schema', 'UsernameConfiguration'])
      equal((await call('UpdateUserPool', { UserPoolId, [member]: [] })).type, 'SerializationException');
  });

  it('refuses the retired validity of unused accounts', async () => {
    const { call, pool } = service();
    const input = { AdminCreateUserConfig: { UnusedAccountValidityDays: 3 } };
    const UserPoolId = await pool(input);
    equal((await call('UpdateUserPool', { UserPoolId, ...input })).status, 200);
    const Policies = { PasswordPolicy: { TemporaryPasswordValidityDays: 9 } };
    match(
      (await call('UpdateUserPool', { UserPoolId, ...input, Policies })).message,
      /use TemporaryPassword/,
    );
    equal((await call('UpdateUserPool', { UserPoolId, Policies })).status, 200);
    match((await call('UpdateUserPool', { UserPoolId, ...input })).message, /Please use TemporaryPassword/);
  });

  it('refuses to leave required MFA without a factor', async () => {
    const { call, pool } = service();
    const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' };
    const UserPoolId = await pool({ MfaConfiguration: 'ON', SmsConfiguration });
    equal((await call('UpdateUserPool', { UserPoolId })).type, 'InvalidParameterException');
    equal((await call('UpdateUserPool', { UserPoolId, SmsConfiguration })).status, 200);
  });

  for (const [choice, expected] of [
    ['clears', undefined],
    ['ignored', { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }],
  ] as const) {
    it(`reads an empty SmsConfiguration as ${choice} when the test configures it`, async () => {
      const { call, emulator, pool } = service();
      const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' };
      const UserPoolId = await pool({ SmsConfiguration });
      emulator.options.emptySmsConfiguration = choice;
      equal((await call('UpdateUserPool', { UserPoolId, SmsConfiguration: {} })).status, 200);
      deepEqual(emulator.pool(UserPoolId).userPool.SmsConfiguration, expected);
    });
  }

  for (const [omission, kept] of [
    ['observed', false],
    ['keep', true],
  ] as const) {
    it(`${kept ? 'keeps' : 'resets'} a member newer than the model under ${omission}`, async () => {
      const { call, emulator, pool } = service();
      const UserPoolId = await pool();
      const live = emulator.pool(UserPoolId).userPool;
      live['FutureSetting'] = { Mode: 'X' };
      live.LambdaConfig = { FutureTrigger: 'arn' } as object;
      emulator.options.omission = omission;
      await call('UpdateUserPool', { UserPoolId });
      const { body } = await call('DescribeUserPool', { UserPoolId });
      const { FutureSetting, LambdaConfig } = body['UserPool'] as Record<string, unknown>;
      deepEqual(FutureSetting, kept ? { Mode: 'X' } : undefined);
      deepEqual(LambdaConfig, kept ? { FutureTrigger: 'arn' } : {});
    });
  }

  it('replaces a member newer than the model when the test tolerates it', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool();
    emulator.options.allowUnknownMembers = ['FutureSetting'];
    await call('UpdateUserPool', { UserPoolId, FutureSetting: { Mode: 'Y' } });
    deepEqual(emulator.pool(UserPoolId).userPool['FutureSetting'], { Mode: 'Y' });
  });

  it('mirrors the two pre-token triggers when the test configures it', async () => {
    const { emulator, pool } = service();
    emulator.options.preTokenGenerationMirrored = true;
    const PreTokenGeneration = 'arn:aws:lambda:us-east-1:123456789012:function:one';
    const id = await pool({ LambdaConfig: { PreTokenGeneration } });
    deepEqual(emulator.pool(id).userPool.LambdaConfig?.PreTokenGenerationConfig, {
      LambdaVersion: 'V1_0',
      LambdaArn: PreTokenGeneration,
    });
  });

  it('keeps system tags, and refuses to set them', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool({ UserPoolTags: { a: '1' } });
    emulator.pool(UserPoolId).userPool.UserPoolTags = { a: '1', 'aws:stack': 's' };
    await call('UpdateUserPool', { UserPoolId, UserPoolTags: { b: '2' } });
    deepEqual(emulator.pool(UserPoolId).userPool.UserPoolTags, { 'aws:stack': 's', b: '2' });
    const refused = await call('UpdateUserPool', { UserPoolId, UserPoolTags: { 'aws:stack': 's' } });
    equal(refused.type, 'UserPoolTaggingException');
  });
});
