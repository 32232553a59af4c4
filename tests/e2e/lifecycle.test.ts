import { strict as assert } from 'node:assert';
import { cognito } from './cognito';
import {
  changing,
  deleting,
  kindsOf,
  onlyStep,
  operations,
  pools,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';
import { onHost } from './on-host';

const customers = {
  usernameAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  policies: {
    passwordPolicy: { minimumLength: 12 },
    signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] },
  },
  accountRecoverySetting: {
    recoveryMechanisms: [
      { name: 'verified_phone_number', priority: 2 },
      { name: 'verified_email', priority: 1 },
    ],
  },
  schema: [
    { name: 'team', attributeDataType: 'String', mutable: true },
    { name: 'company', attributeDataType: 'String', mutable: true },
  ],
  userPoolTags: { stage: 'test', team: 'identity' },
};

const staff = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };

const sameInOtherWords = {
  ...customers,
  deletionProtection: 'INACTIVE',
  mfaConfiguration: 'OFF',
  userPoolTier: 'ESSENTIALS',
  emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' },
  policies: {
    passwordPolicy: { temporaryPasswordValidityDays: 7, minimumLength: 12 },
    signInPolicy: { allowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD'] },
  },
  accountRecoverySetting: {
    recoveryMechanisms: customers.accountRecoverySetting.recoveryMechanisms.toReversed(),
  },
  schema: customers.schema.toReversed(),
  userPoolTags: { team: 'identity', stage: 'test' },
};

const { adminCreateUserConfig: _, ...open } = customers;
const edited = {
  ...open,
  policies: { ...customers.policies, passwordPolicy: { minimumLength: 14 } },
  userPoolTags: { stage: 'production', team: 'identity', owner: 'ada' },
  verificationMessageTemplate: { emailSubject: 'Welcome' },
};

const grown = {
  ...edited,
  poolName: 'buyers',
  schema: [...customers.schema, { name: 'site', attributeDataType: 'String', mutable: true }],
};

const moved = { ...grown, allowReplacement: true, usernameAttributes: ['email', 'phone_number'] };

describe('a pool through its life', () => {
  const fixture = setUpFixture({ name: 'lifecycle', program: pools({ customers, staff }) });
  let first = '';

  it('is previewed without a call to AWS', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.preview());
    assert.match(output, /\+ 3 to create/);
    assert.deepEqual(received(emulator), []);
  });

  it('is created in one call, in two where there is a factor that only SetUserPoolMfaConfig knows', async () => {
    const { project, emulator } = fixture();
    assert.match(succeeds(await project.up(['--skip-preview'])), /\+ 3 created/);
    const { customers: made, staff: guarded } = await stateOf(project);
    first = made?.id ?? '';
    const requests = received(emulator);
    assert.deepEqual(requests.map(({ operation }) => operation).sort(), [
      'CreateUserPool',
      'CreateUserPool',
      'SetUserPoolMfaConfig',
    ]);
    const named = (name: string) => requests.find(({ input }) => input['PoolName'] === name)?.input;
    assert.deepEqual(named('customers'), {
      PoolName: 'customers',
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: {
        PasswordPolicy: { MinimumLength: 12 },
        SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD'] },
      },
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: 'verified_email', Priority: 1 },
          { Name: 'verified_phone_number', Priority: 2 },
        ],
      },
      Schema: [
        { Name: 'company', AttributeDataType: 'String', Mutable: true },
        { Name: 'team', AttributeDataType: 'String', Mutable: true },
      ],
      UserPoolTags: { stage: 'test', team: 'identity' },
    });
    assert.deepEqual(named('staff'), { PoolName: 'staff', MfaConfiguration: 'OFF' });
    assert.deepEqual(requests.find(({ operation }) => operation === 'SetUserPoolMfaConfig')?.input, {
      UserPoolId: guarded?.id,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
  });

  it('is left alone by an up without a change', async () => {
    const { project, emulator } = fixture();
    assert.match(succeeds(await project.up(['--skip-preview', '--expect-no-changes'])), /3 unchanged/);
    assert.deepEqual(received(emulator), []);
  });

  it('shows no change for another order, nor for a default that is spelled out', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: sameInOtherWords, staff }));
    succeeds(await project.preview(['--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });

  it('shows an edit as exactly the properties that were edited, in place', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: edited, staff }));
    const edit = await onlyStep(project);
    assert.equal(edit.op, 'update');
    assert.deepEqual(kindsOf(edit), {
      adminCreateUserConfig: 'delete',
      'policies.passwordPolicy.minimumLength': 'update',
      'userPoolTags.owner': 'add',
      'userPoolTags.stage': 'update',
      verificationMessageTemplate: 'add',
    });
    assert.deepEqual(received(emulator), []);
  });

  it('is edited in one call, between a look before and a look after', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const requests = received(emulator);
    assert.deepEqual(
      requests.map(({ operation }) => operation),
      changing('UpdateUserPool'),
    );
    const { userPool } = emulator.pool(first);
    assert.equal(userPool.Policies?.PasswordPolicy?.MinimumLength, 14);
    assert.equal(userPool.AdminCreateUserConfig?.AllowAdminCreateUserOnly, false);
    assert.equal(userPool.VerificationMessageTemplate?.EmailSubject, 'Welcome');
    assert.deepEqual(userPool.UserPoolTags, edited.userPoolTags);
    assert.deepEqual(userPool.AutoVerifiedAttributes, ['email']);
  });

  it('gets another name and another attribute in place', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: grown, staff }));
    const edit = await onlyStep(project);
    assert.equal(edit.op, 'update');
    assert.deepEqual(kindsOf(edit), { poolName: 'update', 'schema[2]': 'add' });
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('UpdateUserPool', 'AddCustomAttributes'));
    const { userPool } = emulator.pool(first);
    assert.equal(userPool.Name, 'buyers');
    assert.ok(userPool.SchemaAttributes?.some(({ Name }) => Name === 'custom:site'));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });

  it('is replaced, for exactly that property, when its program allows it and its user names become others', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: moved, staff }));
    const step = await onlyStep(project);
    assert.equal(step.op, 'replace');
    assert.deepEqual(step.replaceReasons, ['usernameAttributes']);
    assert.deepEqual(
      kindsOf(step),
      onHost<object>({
        dynamic: { allowReplacement: 'add', 'usernameAttributes[1]': 'add' },
        plugin: { 'usernameAttributes[1]': 'add-replace' },
      }),
    );
    // It is found out first whether the old pool could go.
    assert.deepEqual(operations(emulator), deleting.slice(0, -1));
    succeeds(await project.up(['--skip-preview']));
    const [create, ...others] = received(emulator).slice(deleting.length - 1);
    const remove = others.at(-1);
    assert.equal(create?.operation, 'CreateUserPool');
    assert.deepEqual(create?.input['UsernameAttributes'], ['email', 'phone_number']);
    assert.deepEqual(
      others.map(({ operation }) => operation),
      deleting,
    );
    assert.deepEqual(remove?.input, { UserPoolId: first });
    assert.deepEqual(
      emulator.pools().map(({ userPool }) => userPool.Id === first),
      [false, false],
    );
  });

  it('is destroyed, also when it was deleted already', async () => {
    const { project, emulator } = fixture();
    const { staff: guarded } = await stateOf(project);
    await cognito(emulator).deleteUserPool({ UserPoolId: guarded?.id });
    received(emulator);
    assert.match(succeeds(await project.destroy(['--skip-preview'])), /- 3 deleted/);
    const requests = received(emulator);
    assert.deepEqual(
      requests.map(({ operation }) => operation).sort(),
      ['DescribeUserPool', ...deleting].sort(),
    );
    const about = (id: string | undefined) =>
      requests
        .filter(({ input }) => input['UserPoolId'] === id)
        .map(({ operation, status }) => [operation, status]);
    assert.deepEqual(about(guarded?.id), [['DescribeUserPool', 400]]);
    assert.deepEqual(emulator.pools(), []);
  });
});
