import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/codec/plain-object';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { check, warningsFor } from '../../provider/resources/user-pool-user/check';
import { defaultSettings } from '../support/emulator';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const PASSWORD = 'hush-Hunter22!';
const OTHER = 'hush-Other33!';

const READS = /^(?:Describe|List|AdminGet)/;

describe('A user', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    harness = await pools.other('UserPoolUser');
    userPoolId = (
      await pools.create({ schema: [{ name: 'team', attributeDataType: 'String', mutable: true }] })
    ).id;
    harness.calls();
  });

  const ada = (given: object = {}) => ({
    userPoolId,
    username: 'ada',
    userAttributes: {
      email: 'ada@example.com',
      emailVerified: true,
      name: 'Ada',
      custom: { team: 'engines' },
    },
    ...given,
  });
  const live = (name = 'ada', pool = userPoolId) =>
    pools.emulator.pool(pool).users.get(name) ?? assert.fail(`${name} is not live`);
  const writes = (): readonly string[] => harness.calls().filter((operation) => !READS.test(operation));
  const inputsOf = (operation: string): readonly PlainObject[] =>
    harness.emulator.requests.filter((one) => one.operation === operation).map(({ input }) => input);
  const isSettled = async (made: Deployed, given: object): Promise<void> => {
    assert.deepEqual(await harness.diff(made, given), { changes: false });
    const found = await harness.refresh(made);
    assert.deepEqual(found?.outs, made.outs);
    assert.deepEqual(await harness.diff(found ?? made, given), { changes: false });
  };
  const byEmail = async (): Promise<string> => {
    const { id } = await pools.create({ usernameAttributes: ['email'] });
    harness.calls();
    return id;
  };

  it('is created by one request and changed attribute by attribute', async () => {
    const made = await harness.create(ada());
    assert.equal(made.id, 'ada');
    assert.deepEqual(harness.calls(), ['ListUsers', 'AdminGetUser', 'DescribeUserPool', 'AdminCreateUser']);
    const { sub, ...attributes } = live().attributes;
    assert.deepEqual(attributes, {
      email: 'ada@example.com',
      email_verified: 'true',
      name: 'Ada',
      'custom:team': 'engines',
    });
    const { creationDate, ...outs } = made.outs;
    assert.match(String(creationDate), /^20\d\d-/);
    assert.deepEqual(outs, { ...ada(), cognitoUsername: 'ada', sub, region: REGION, unmanaged: [] });
    await isSettled(made, ada());
    const renamed = ada({
      userAttributes: { email: 'ada@example.com', emailVerified: true, name: 'Ada L.', nickname: 'Countess' },
    });
    harness.calls();
    const changed = await harness.up(made, renamed);
    assert.deepEqual(inputsOf('AdminUpdateUserAttributes'), [
      {
        UserPoolId: userPoolId,
        Username: 'ada',
        UserAttributes: [
          { Name: 'name', Value: 'Ada L.' },
          { Name: 'nickname', Value: 'Countess' },
        ],
      },
    ]);
    assert.deepEqual(inputsOf('AdminDeleteUserAttributes'), [
      { UserPoolId: userPoolId, Username: 'ada', UserAttributeNames: ['custom:team'] },
    ]);
    assert.equal(live().attributes['custom:team'], undefined);
    await isSettled(changed, renamed);
  });

  it('keeps the password that the user has chosen when an update of attributes fails', async () => {
    const invited = ada({ temporaryPassword: 'hush-Hunter22!' });
    const made = await harness.create(invited);
    const chosen = { Username: 'ada', Password: 'hush-Own33!', Permanent: true };
    await harness.sendRaw('AdminSetUserPassword', { UserPoolId: userPoolId, ...chosen });
    const next = { ...invited, userAttributes: { email: 'ada@example.com', emailVerified: true } };
    const operation = 'AdminDeleteUserAttributes';
    harness.emulator.fault({ operation, kind: 'error', type: 'NotAuthorizedException', status: 400 });
    const { properties } = await thrownBy(harness.up(made, next));
    harness.calls();
    const done = await harness.up({ ...made, outs: properties ?? assert.fail() }, next);
    assert.deepEqual(harness.calls(), ['ListUsers', operation, 'AdminGetUser']);
    assert.equal(live().passwords[0], chosen.Password);
    await isSettled(done, next);
  });

  it('keeps the address with which a user of a generated name signs in', async () => {
    const { id } = await pools.create({ usernameAttributes: ['email'] });
    const given = (userAttributes: object) => ({
      userPoolId: id,
      username: 'ada@example.com',
      messageAction: 'SUPPRESS',
      userAttributes,
    });
    const phone = { phoneNumber: '+12065550100' };
    const made = await harness.create(given({ email: 'ada@example.com', emailVerified: true, ...phone }));
    const dropped = await harness.up(made, given({ name: 'Ada' }));
    const [{ attributes } = assert.fail()] = pools.emulator.pool(id).users.values();
    assert.deepEqual([attributes['email'], attributes['phone_number']], ['ada@example.com', undefined]);
    await isSettled(dropped, given({ name: 'Ada' }));
    // The user may have another address by now, and no other one.
    Object.assign(attributes, { email: 'countess@example.com' });
    const found = await harness.refresh(dropped);
    assert.deepEqual(found?.outs['unmanaged'], ['userAttributes.email', 'userAttributes.emailVerified']);
    const declared = given({ name: 'Ada', email: 'countess@example.com' });
    const again = await harness.up(found ?? assert.fail(), declared);
    await harness.up(again, given({ name: 'Ada' }));
    assert.equal(attributes['email'], 'countess@example.com');
  });

  it('has no change where the program stops declaring the address that is its name, which stays', async () => {
    const given = (userPoolId: string, userAttributes: object) => ({
      userPoolId,
      username: 'ada@example.com',
      messageAction: 'SUPPRESS',
      userAttributes,
    });
    const whole = { email: 'ada@example.com', name: 'Ada' };
    const { id } = await pools.create({ usernameAttributes: ['email'] });
    const made = await harness.create(given(id, whole));
    assert.deepEqual(await harness.diff(made, given(id, { name: 'Ada' })), { changes: false });
    assert.equal((await harness.diff(made, given(id, { name: 'Lovelace' }))).changes ?? true, true);
    // Where the user name is no address, the attribute goes with its declaration.
    const plain = (await pools.create({})).id;
    const other = await harness.create(given(plain, whole));
    assert.notEqual((await harness.diff(other, given(plain, { name: 'Ada' }))).changes, false);
    await harness.up(other, given(plain, { name: 'Ada' }));
    const [{ attributes } = assert.fail()] = pools.emulator.pool(plain).users.values();
    assert.equal(attributes['email'], undefined);
  });

  it('has no change where the program stops declaring the phone number that is its name', async () => {
    const { id } = await pools.create({ usernameAttributes: ['phone_number'] });
    const given = (userAttributes: object) => ({
      userPoolId: id,
      username: '+12065550100',
      messageAction: 'SUPPRESS',
      userAttributes,
    });
    const made = await harness.create(given({ phoneNumber: '+12065550100', name: 'Ada' }));
    assert.deepEqual(await harness.diff(made, given({ name: 'Ada' })), { changes: false });
  });

  it('keeps attributes that the program does not declare, and names them without their values', async () => {
    const made = await harness.create(ada({ userAttributes: { name: 'Ada' } }));
    Object.assign(live(), {
      attributes: {
        ...live().attributes,
        locale: 'hush-locale',
        'custom:team': 'hush-team',
        'dev:custom:plan': 'hush-plan',
        identities: '[]',
        'cognito:mfa': 'x',
      },
    });
    const found = await harness.refresh(made);
    assert.deepEqual(found?.outs['unmanaged'], [
      'userAttributes.custom.team',
      'userAttributes.locale',
      'userAttributes.dev:custom:plan',
    ]);
    assert.ok(!JSON.stringify(found?.outs).includes('hush'));
    await harness.up(found ?? made, ada({ userAttributes: { name: 'Countess' } }));
    assert.partialDeepStrictEqual(live().attributes, {
      name: 'Countess',
      locale: 'hush-locale',
      'custom:team': 'hush-team',
      'dev:custom:plan': 'hush-plan',
    });
  });

  it('shows drift of what it declares, and the next up corrects it', async () => {
    const made = await harness.create(ada());
    Object.assign(live(), { Enabled: false, attributes: { ...live().attributes, name: 'By hand' } });
    const found = (await harness.refresh(made)) ?? assert.fail();
    assert.notDeepEqual(await harness.diff(found, ada()), { changes: false });
    assert.deepEqual(found.outs['unmanaged'], ['enabled']);
    const set = await harness.up(found, ada({ enabled: true }));
    assert.equal(live().attributes['name'], 'Ada');
    assert.equal(live().Enabled, true);
    await isSettled(set, ada({ enabled: true }));
  });

  it('is disabled and enabled again', async () => {
    const made = await harness.create(ada({ enabled: false }));
    assert.equal(live().Enabled, false);
    await isSettled(made, ada({ enabled: false }));
    const enabled = await harness.up(made, ada());
    assert.equal(live().Enabled, true);
    await isSettled(enabled, ada());
  });

  describe('with a password', () => {
    it('can sign in at once, gets no invitation, and the state has no password', async () => {
      const made = await harness.create(ada({ password: PASSWORD }));
      assert.deepEqual(writes(), ['AdminCreateUser', 'AdminSetUserPassword']);
      assert.deepEqual([live().UserStatus, live().passwords], ['CONFIRMED', [PASSWORD]]);
      assert.ok(!JSON.stringify(made.outs).includes('hush'));
      await isSettled(made, ada({ password: PASSWORD }));
      const changed = await harness.up(made, ada({ password: OTHER }));
      assert.equal(live().passwords[0], OTHER);
      assert.ok(!JSON.stringify(changed.outs).includes('hush'));
      await isSettled(changed, ada({ password: OTHER }));
      const dropped = await harness.up(changed, ada());
      assert.deepEqual(live().passwords, [OTHER, PASSWORD]);
      await isSettled(dropped, ada());
    });

    it('is invited with a temporary one, by the medium that can reach the user', async () => {
      await harness.create(ada({ temporaryPassword: PASSWORD }));
      await harness.create(ada({ username: 'bob', password: PASSWORD }));
      await harness.create(ada({ username: 'eve', userAttributes: { phoneNumber: '+12065550100' } }));
      await harness.create(ada({ username: 'joe', desiredDeliveryMediums: ['SMS', 'EMAIL'] }));
      const sent = inputsOf('AdminCreateUser').map(
        ({ MessageAction, TemporaryPassword, DesiredDeliveryMediums }) => ({
          MessageAction,
          TemporaryPassword,
          DesiredDeliveryMediums,
        }),
      );
      const none = {
        MessageAction: undefined,
        TemporaryPassword: undefined,
        DesiredDeliveryMediums: undefined,
      };
      assert.deepEqual(sent, [
        { ...none, TemporaryPassword: PASSWORD, DesiredDeliveryMediums: ['EMAIL'] },
        { ...none, MessageAction: 'SUPPRESS' },
        none,
        { ...none, DesiredDeliveryMediums: ['EMAIL', 'SMS'] },
      ]);
      assert.equal(live().UserStatus, 'FORCE_CHANGE_PASSWORD');
    });

    it('has to choose another after a changed temporary one, which the preview says', async () => {
      const made = await harness.create(ada({ temporaryPassword: PASSWORD }));
      Object.assign(live(), { UserStatus: 'CONFIRMED' });
      const output = await consoleOutputOf(async () => {
        await harness.up(made, ada({ temporaryPassword: OTHER }));
      });
      assert.match(output, /A temporary password is set: the user cannot sign in with the present password/);
      assert.ok(!output.includes('hush'));
      assert.deepEqual([live().UserStatus, live().passwords[0]], ['FORCE_CHANGE_PASSWORD', OTHER]);
    });

    it('gets it again after a create or an update of which it is unknown whether it was set', async () => {
      const refused = { operation: 'AdminSetUserPassword', kind: 'error', status: 400 } as const;
      harness.emulator.fault({ ...refused, type: 'NotAuthorizedException' });
      const failed = await thrownBy(harness.create(ada({ password: PASSWORD })));
      assert.match(failed.message, /The user was created; the next `pulumi up` completes it/);
      assert.ok(!JSON.stringify(failed.properties).includes('hush'));
      const made = { id: 'ada', inputs: ada({ password: PASSWORD }), outs: failed.properties ?? {} };
      const set = await harness.up(made, ada({ password: PASSWORD }));
      assert.deepEqual(live().passwords, [PASSWORD]);
      harness.emulator.fault({ ...refused, type: 'NotAuthorizedException' });
      const next = ada({ password: OTHER });
      const again = await thrownBy(harness.up(set, next));
      assert.ok(!JSON.stringify(again.properties).includes('hush'));
      await harness.up({ ...set, outs: again.properties ?? {} }, next);
      assert.equal(live().passwords[0], OTHER);
    });

    it('shows none of them in a message', async () => {
      harness.emulator.fault({
        operation: 'AdminCreateUser',
        kind: 'error',
        type: 'InvalidPasswordException',
        message: `${PASSWORD} is weak`,
        status: 400,
      });
      const output = await consoleOutputOf(async () => {
        const thrown = await thrownBy(harness.create(ada({ temporaryPassword: PASSWORD })));
        assert.match(thrown.message, /\[secret\] is weak.*policies\.passwordPolicy/);
      });
      assert.ok(!output.includes('hush'));
      const spaced = await thrownBy(harness.create(ada({ password: 'hush with space' })));
      assert.match(spaced.message, /password: must be a password/);
      assert.ok(!spaced.message.includes('hush'));
    });

    it('has one, permanent or temporary', async () => {
      const thrown = await thrownBy(harness.create(ada({ password: PASSWORD, temporaryPassword: OTHER })));
      assert.match(thrown.message, /^temporaryPassword: cannot be declared beside password/);
    });

    it('is told what to do where the pool remembers the password', async () => {
      const pool = (await pools.create({ policies: { passwordPolicy: { passwordHistorySize: 3 } } })).id;
      const bob = (password: string) => ({ userPoolId: pool, username: 'bob', password });
      const made = await harness.create(bob(PASSWORD));
      const next = await harness.up(made, bob(OTHER));
      const thrown = await thrownBy(harness.up(next, bob(PASSWORD)));
      assert.match(thrown.message, /PasswordHistoryPolicyViolationException.*Give another password, or none/);
    });
  });

  describe('that changes its address', () => {
    const addressed = (userAttributes: object) => ada({ userAttributes });

    it('sends the declared verification along', async () => {
      const made = await harness.create(ada());
      await harness.up(made, addressed({ email: 'new@example.com', emailVerified: true }));
      const [{ UserAttributes } = {}] = inputsOf('AdminUpdateUserAttributes');
      assert.deepEqual(UserAttributes, [
        { Name: 'email', Value: 'new@example.com' },
        { Name: 'email_verified', Value: 'true' },
      ]);
      assert.equal(live().attributes['email_verified'], 'true');
    });

    it('is told at preview that it becomes unverified, and never verifies what nobody declared', async () => {
      const made = await harness.create(addressed({ email: 'ada@example.com' }));
      Object.assign(live(), { attributes: { ...live().attributes, email_verified: 'true' } });
      const output = await consoleOutputOf(async () => {
        await harness.diff(made, addressed({ email: 'new@example.com' }));
      });
      assert.match(output, /e-mail address changes, so it counts as unverified, and AWS may send a message/);
      const changed = await harness.up(made, addressed({ email: 'new@example.com' }));
      assert.equal(live().attributes['email_verified'], 'false');
      await isSettled(changed, addressed({ email: 'new@example.com' }));
    });

    it('keeps a verification that the program no longer declares', async () => {
      const made = await harness.create(addressed({ email: 'ada@example.com', emailVerified: true }));
      harness.calls();
      const dropped = await harness.up(made, addressed({ email: 'ada@example.com' }));
      assert.deepEqual(writes(), []);
      assert.equal(live().attributes['email_verified'], 'true');
      assert.deepEqual(dropped.outs['unmanaged'], ['userAttributes.emailVerified']);
      await isSettled(dropped, addressed({ email: 'ada@example.com' }));
    });
  });

  describe('that is read', () => {
    it('costs nothing by default: a refresh lists, and does not get', async () => {
      const made = await harness.create(ada());
      harness.calls();
      await harness.refresh(made);
      assert.deepEqual(harness.calls(), ['ListUsers']);
      await harness.diff(made, ada());
      assert.deepEqual(harness.calls(), []);
    });

    it('is got where the program asks for it, from the next refresh on', async () => {
      const made = await harness.create(ada());
      const exact = await harness.up(made, ada({ readWith: 'AdminGetUser' }));
      harness.calls();
      await harness.refresh(exact);
      assert.deepEqual(harness.calls(), ['AdminGetUser']);
    });

    it('is neither lost nor shown as it was while the list lags behind', async () => {
      harness.emulator.options.userListLagMs = 3_600_000;
      const made = await harness.create(ada());
      await isSettled(made, ada());
      const renamed = ada({ userAttributes: { ...ada().userAttributes, name: 'Countess' } });
      const changed = await harness.up(made, renamed);
      assert.deepEqual(await harness.diff(changed, renamed), { changes: false });
    });

    it('is gone once it is deleted by hand, with its pool too', async () => {
      const made = await harness.create(ada());
      await harness.sendRaw('AdminDeleteUser', { UserPoolId: userPoolId, Username: 'ada' });
      assert.equal(await harness.refresh(made), undefined);
      const again = await harness.create(ada());
      await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
      assert.equal(await harness.refresh(again), undefined);
      await harness.delete(again);
    });

    it('is somebody else under the same name, if it has another sub', async () => {
      const made = await harness.create(ada({ deletionPolicy: 'DELETE' }));
      await harness.sendRaw('AdminDeleteUser', { UserPoolId: userPoolId, Username: 'ada' });
      await harness.sendRaw('AdminCreateUser', { UserPoolId: userPoolId, Username: 'ada' });
      assert.equal(await harness.refresh(made), undefined);
      await harness.delete(made);
      assert.equal(live().Username, 'ada');
    });
  });

  describe('in a pool whose users sign in with their addresses', () => {
    it('has the name that AWS generates as its id, and follows its address', async () => {
      const pool = await byEmail();
      const given = { userPoolId: pool, username: 'ada@example.com' };
      const made = await harness.create(given);
      const [[name, user] = assert.fail()] = [...pools.emulator.pool(pool).users];
      assert.deepEqual([made.id, made.outs['cognitoUsername'], made.outs['sub']], [name, name, name]);
      assert.equal(user.attributes['email'], 'ada@example.com');
      assert.deepEqual(made.outs['unmanaged'], []);
      await isSettled(made, given);
      const moved = { ...given, userAttributes: { email: 'new@example.com', emailVerified: true } };
      const changed = await harness.up(made, moved);
      assert.equal(user.attributes['email'], 'new@example.com');
      await isSettled(changed, moved);
      harness.calls();
      await harness.refresh(changed);
      assert.deepEqual(harness.calls(), ['ListUsers']);
      await harness.delete({ ...changed, outs: { ...changed.outs, deletionPolicy: 'DELETE' } });
      assert.equal(pools.emulator.pool(pool).users.size, 0);
    });

    it('is adopted by its generated name, which the refusal of its address names', async () => {
      const pool = await byEmail();
      const { id } = await harness.create({ userPoolId: pool, username: 'ada@example.com' });
      const thrown = await thrownBy(harness.create({ userPoolId: pool, adoptId: 'ada@example.com' }));
      assert.match(thrown.message, new RegExp(`adoptId: the id of the user ada@example.com is "${id}"`));
      harness.calls();
      const adopted = await harness.create({ userPoolId: pool, username: 'ada@example.com', adoptId: id });
      assert.equal(adopted.id, id);
      assert.deepEqual(writes(), []);
      await isSettled(adopted, { userPoolId: pool, username: 'ada@example.com', adoptId: id });
      await isSettled(adopted, { userPoolId: pool, username: 'ada@example.com' });
    });
  });

  describe('that exists', () => {
    it('is not taken for a new one', async () => {
      await harness.create(ada());
      const thrown = await thrownBy(harness.create(ada()));
      assert.match(
        thrown.message,
        /^username: the pool .* has a user ada already. To adopt it, set adoptId: "ada"/,
      );
    });

    it('is adopted without a write, a message or a password', async () => {
      await harness.create(ada({ password: PASSWORD }));
      harness.calls();
      const given = ada({ adoptId: 'ada', password: OTHER });
      const output = await consoleOutputOf(async () => {
        const adopted = await harness.create(given);
        assert.deepEqual(writes(), []);
        assert.ok(!JSON.stringify(adopted.outs).includes('hush'));
        await isSettled(adopted, given);
        await harness.up(adopted, ada({ adoptId: 'ada', password: 'hush-Third44!' }));
      });
      assert.match(
        output,
        /Changes: nothing\..*An adoption does not set password: the user keeps the present password/s,
      );
      assert.ok(!output.includes('hush'));
      assert.deepEqual(live().passwords, ['hush-Third44!', PASSWORD]);
    });

    it('is adopted with the attributes that it has, and changed where the program says so', async () => {
      await harness.create(ada());
      const adopted = await harness.create({
        userPoolId,
        adoptId: 'ada',
        userAttributes: { name: 'Countess' },
      });
      assert.equal(adopted.outs['username'], 'ada');
      assert.equal(live().attributes['name'], 'Countess');
      assert.deepEqual(adopted.outs['unmanaged'], [
        'userAttributes.custom.team',
        'userAttributes.email',
        'userAttributes.emailVerified',
      ]);
    });

    it('is not adopted where there is none', async () => {
      const thrown = await thrownBy(harness.create(ada({ adoptId: 'ada' })));
      assert.match(thrown.message, /^adoptId: the pool .* has no user ada/);
    });
  });

  describe('whose create request got no answer', () => {
    const lost = { operation: 'AdminCreateUser', kind: 'drop-after' } as const;

    it('is found, completed and created once', async () => {
      harness.emulator.fault(lost);
      const given = ada({ password: PASSWORD, enabled: false });
      const made = await harness.create(given);
      assert.deepEqual([live().passwords, live().Enabled], [[PASSWORD], false]);
      assert.equal(harness.emulator.count('AdminCreateUser'), 1);
      await isSettled(made, given);
    });

    it('is not the user of somebody who took the name before', async () => {
      const inputs = await harness.inputs(ada({ password: PASSWORD }));
      await harness.sendRaw('AdminCreateUser', { UserPoolId: userPoolId, Username: 'ada' });
      Object.assign(live(), {
        UserCreateDate: 1_000_000,
        attributes: {
          ...live().attributes,
          email: 'ada@example.com',
          email_verified: 'true',
          name: 'Ada',
          'custom:team': 'engines',
        },
      });
      harness.emulator.fault({ operation: 'AdminCreateUser', kind: 'drop-before' });
      const thrown = await thrownBy(Promise.resolve(harness.provider.create(inputs)));
      assert.match(thrown.message, /has a user ada already/);
      assert.deepEqual(live().passwords, []);
    });
  });

  describe('that is deleted', () => {
    it('stays in its pool by default, and the message says so', async () => {
      const made = await harness.create(ada());
      harness.calls();
      const output = await consoleOutputOf(() => harness.delete(made));
      assert.match(output, /The user ada of the pool .* stays in the pool.*deletionPolicy: "DELETE"/);
      assert.deepEqual(harness.calls(), []);
      assert.equal(live().Username, 'ada');
    });

    it('is deleted where the last up said so', async () => {
      const made = await harness.create(ada());
      const marked = await harness.up(made, ada({ deletionPolicy: 'DELETE' }));
      await harness.delete(marked);
      assert.equal(pools.emulator.pool(userPoolId).users.size, 0);
      await harness.delete(marked);
      const back = await harness.create(ada({ deletionPolicy: 'DELETE' }));
      await harness.delete(await harness.up(back, ada()));
      assert.equal(live().Username, 'ada');
    });

    it('has the deletion protection of its pool', async () => {
      const pool = (await pools.create({ deletionProtection: 'ACTIVE' })).id;
      const given = ada({ userPoolId: pool, deletionPolicy: 'DELETE', userAttributes: { name: 'Ada' } });
      const made = await harness.create(given);
      const thrown = await thrownBy(harness.delete(made));
      assert.match(thrown.message, /The user ada is not deleted: its pool .* is protected/);
      const forced = await harness.up(made, { ...given, forceDestroy: true });
      await harness.delete(forced);
      assert.equal(pools.emulator.pool(pool).users.size, 0);
    });
  });

  describe('that would be replaced', () => {
    it('is refused without opt-in, and the old user is never deleted silently', async () => {
      const made = await harness.create(ada());
      const bob = ada({ username: 'bob' });
      const thrown = await thrownBy(harness.diff(made, bob));
      assert.match(
        thrown.message,
        /This would replace the user ada .*username \("ada" => "bob"\).*ignoreChanges: \["username"\].*allowReplacement: true.*the old one stays in its pool/,
      );
      const output = await consoleOutputOf(async () => {
        const { replaces } = await harness.diff(made, { ...bob, allowReplacement: true });
        assert.deepEqual(replaces, ['username']);
      });
      assert.match(output, /This replaces the user ada.*the old one stays in its pool/);
      await harness.create({ ...bob, allowReplacement: true });
      await harness.delete(made);
      assert.deepEqual([live().Username, live('bob').Username], ['ada', 'bob']);
    });

    it('says that the old one is deleted, where it is', async () => {
      const made = await harness.create(ada({ deletionPolicy: 'DELETE' }));
      const bob = ada({ username: 'bob', deletionPolicy: 'DELETE' });
      const thrown = await thrownBy(harness.diff(made, bob));
      assert.match(thrown.message, /the old one is deleted, since deletionPolicy is DELETE/);
    });

    it('goes with a pool that is replaced, and one that is gone is no obstacle', async () => {
      const made = await harness.create(ada());
      const { replaces } = await harness.diff(made, ada({ userPoolId: UNKNOWN }));
      assert.deepEqual(replaces, ['userPoolId']);
      await harness.sendRaw('AdminDeleteUser', { UserPoolId: userPoolId, Username: 'ada' });
      assert.deepEqual(await harness.diff(made, ada({ username: 'bob' })), { replaces: ['username'] });
    });
  });

  describe('beside its pool', () => {
    const refusalOf = async (given: object): Promise<string> =>
      (await thrownBy(harness.inputs(ada(given)))).message;

    it('has a password that the live policy accepts, and the refusal tells no part of it', async () => {
      const message = await refusalOf({ password: 'hush' });
      assert.match(
        message,
        /^password: The password does not satisfy.*It needs at least 8 characters, an uppercase letter, a digit, a symbol\./,
      );
      assert.ok(!message.includes('hush'));
      assert.match(await refusalOf({ temporaryPassword: 'hush' }), /^temporaryPassword: /);
      await harness.inputs(ada({ password: 'hush', skipRules: ['user/password-policy'] }));
    });

    it('has a password that the policy of the same program accepts', async () => {
      const passwordPolicy = { minimumLength: 20 };
      const declared = { [POOL]: { passwordPolicy } };
      await assert.rejects(
        harness.inputs(ada({ password: PASSWORD, ...declared })),
        /at least 20 characters/,
      );
      const unknown = { userPoolId: UNKNOWN, [POOL]: { passwordPolicy } };
      await assert.rejects(harness.inputs(ada({ password: PASSWORD, ...unknown })), /at least 20 characters/);
      await harness.inputs(ada({ password: 'hush-lowercase-letters', ...unknown }));
      const bare = { userPoolId: UNKNOWN, [POOL]: {} };
      await assert.rejects(harness.inputs(ada({ password: 'hush-hush', ...bare })), /an uppercase letter/);
      await harness.inputs(ada({ password: 'hush', userPoolId: UNKNOWN }));
    });

    it('is not judged again for what does not change', async () => {
      const made = await harness.create(ada({ password: PASSWORD }));
      Object.assign(pools.emulator.pool(userPoolId).userPool, {
        Policies: { PasswordPolicy: { MinimumLength: 90 } },
      });
      await harness.up(made, ada({ password: PASSWORD, userAttributes: { name: 'Countess' } }));
      await assert.rejects(harness.up(made, ada({ password: OTHER })), /at least 90 characters/);
    });

    it('has a name of the form that the pool demands', async () => {
      const pool = await byEmail();
      assert.match(await refusalOf({ userPoolId: pool }), /^username: .*That is an e-mail address\./);
      const both = { userPoolId: UNKNOWN, [POOL]: { usernameAttributes: ['email', 'phone_number'] } };
      assert.match(await refusalOf(both), /That is an e-mail address or a phone number/);
      await harness.inputs(ada({ ...both, username: '+12065550100' }));
      const aliases = { userPoolId: UNKNOWN, [POOL]: { aliasAttributes: ['email'] } };
      assert.match(await refusalOf({ ...aliases, username: 'ada@example.com' }), /no name may have its form/);
      await harness.inputs(ada(aliases));
    });
  });

  it('is explained where AWS refuses it', async () => {
    for (const [type, words] of [
      ['CodeDeliveryFailureException', /could not send the message.*messageAction: "SUPPRESS"/],
      ['UserLambdaValidationException', /A Lambda trigger of the pool refused the user/],
      ['UnexpectedLambdaException', /A Lambda trigger of the pool failed/],
      ['InvalidLambdaResponseException', /gave an answer that Cognito cannot use/],
      ['PreconditionNotMetException', /does not fulfil a condition/],
      ['UnsupportedUserStateException', /status of the user does not allow/],
      ['AliasExistsException', /signs in with this e-mail address.*forceAliasCreation: true/],
    ] as const) {
      harness.emulator.fault({ operation: 'AdminCreateUser', kind: 'error', type, status: 400 });
      const thrown = await thrownBy(harness.create(ada()));
      assert.match(thrown.message, words, type);
    }
    const thrown = await thrownBy(harness.create(ada({ userAttributes: { custom: { rank: 'x' } } })));
    assert.match(thrown.message, /custom:rank: Attribute does not exist in the schema/);
  });

  describe('by its rules', () => {
    const program = (given: object) => ({ userPoolId: 'eu-west-1_AbCdEfGhI', username: 'ada', ...given });
    const refusedAt = (given: object): readonly string[] => {
      const result = check({}, program(given), { region: REGION });
      return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
    };

    it('needs a name, and an attribute has a value', () => {
      assert.deepEqual(refusedAt({ username: undefined }), ['username']);
      assert.deepEqual(refusedAt({ username: undefined, adoptId: 'ada' }), []);
      assert.deepEqual(refusedAt({ userAttributes: { name: '' } }), ['userAttributes.name']);
      assert.deepEqual(refusedAt({ userAttributes: { custom: { 'custom:x': 'y' } } }), [
        'userAttributes.custom["custom:x"]',
      ]);
    });

    it('warns of an invitation that reaches nobody, for a new user alone', () => {
      assert.match(String(warningsFor(program({}))), /no address for the invitation/);
      for (const given of [
        { adoptId: 'ada' },
        { password: PASSWORD },
        { messageAction: 'SUPPRESS' },
        { username: 'ada@example.com' },
        { userAttributes: { email: 'ada@example.com' } },
      ])
        assert.deepEqual(warningsFor(program(given)), [], JSON.stringify(given));
      assert.deepEqual(warningsFor(program({}), false), []);
    });
  });
});
