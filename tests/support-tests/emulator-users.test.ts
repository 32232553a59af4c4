import { deepEqual, equal, match } from 'node:assert/strict';
import { emulated } from './emulated';

const EMAIL = 'ada@example.com';

describe('The users of the emulator', () => {
  const service = emulated();

  const create = (UserPoolId: string, given: object = {}) =>
    service().call('AdminCreateUser', { UserPoolId, Username: 'ada', ...given });
  const get = async (UserPoolId: string, Username = 'ada') =>
    (await service().call('AdminGetUser', { UserPoolId, Username })).body;
  const attributesOf = async (UserPoolId: string, Username = 'ada') => {
    const { UserAttributes = [] } = (await get(UserPoolId, Username)) as {
      UserAttributes?: readonly { Name: string; Value: string }[];
    };
    return Object.fromEntries(
      UserAttributes.filter(({ Name }) => Name !== 'sub').map(({ Name, Value }) => [Name, Value]),
    );
  };
  const named = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
  const update = (UserPoolId: string, values: Readonly<Record<string, string>>) =>
    service().call('AdminUpdateUserAttributes', {
      UserPoolId,
      Username: 'ada',
      UserAttributes: named(values),
    });
  const list = async (UserPoolId: string, Filter?: string) =>
    (
      (await service().call('ListUsers', { UserPoolId, Filter })).body['Users'] as readonly {
        Username: string;
      }[]
    ).map(({ Username }) => Username);

  it('have to choose a password unless they have a permanent one, or need none', async () => {
    const UserPoolId = await service().pool();
    await create(UserPoolId);
    equal((await get(UserPoolId))['UserStatus'], 'FORCE_CHANGE_PASSWORD');
    const set = (Password: string, Permanent: boolean) =>
      service().call('AdminSetUserPassword', { UserPoolId, Username: 'ada', Password, Permanent });
    await set('Hunter22!', true);
    equal((await get(UserPoolId))['UserStatus'], 'CONFIRMED');
    await set('Hunter33!', false);
    equal((await get(UserPoolId))['UserStatus'], 'FORCE_CHANGE_PASSWORD');
    const passwordless = await service().pool({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    });
    await create(passwordless, { UserAttributes: named({ email: EMAIL }) });
    equal((await get(passwordless))['UserStatus'], 'CONFIRMED');
  });

  it('have names that the pool allows, each once', async () => {
    const [plain, byEmail, byBoth, aliased] = [
      await service().pool(),
      await service().pool({ UsernameAttributes: ['email'] }),
      await service().pool({ UsernameAttributes: ['email', 'phone_number'] }),
      await service().pool({ AliasAttributes: ['email', 'phone_number'] }),
    ];
    await create(plain);
    for (const [pool, Username, type, words] of [
      [plain, 'ada', 'UsernameExistsException', /^User account already exists$/],
      [byEmail, 'ada', 'InvalidParameterException', /^Username should be an email\.$/],
      [
        byBoth,
        'ada',
        'InvalidParameterException',
        /^Username should be either an email or a phone number\.$/,
      ],
      [aliased, EMAIL, 'InvalidParameterException', /^Username cannot be of email format/],
      [aliased, '+12065550100', 'InvalidParameterException', /^Username cannot be of phone number format/],
    ] as const) {
      const answer = await create(pool, { Username });
      equal(answer.type, type);
      match(answer.message, words);
    }
  });

  it('are named by the sub that AWS generates where they sign in with an address', async () => {
    const UserPoolId = await service().pool({ UsernameAttributes: ['email'] });
    const { body } = await create(UserPoolId, { Username: EMAIL });
    const { Username } = body['User'] as { Username: string };
    match(Username, /^[0-9a-f-]{36}$/);
    deepEqual(await attributesOf(UserPoolId, EMAIL), { email: EMAIL });
    deepEqual(await list(UserPoolId, `sub = "${Username}"`), [Username]);
    match((await create(UserPoolId, { Username: EMAIL })).message, /An account with the given email already/);
  });

  it('move an alias only where it is forced', async () => {
    const UserPoolId = await service().pool({ AliasAttributes: ['email'] });
    const UserAttributes = named({ email: EMAIL, email_verified: 'true' });
    await create(UserPoolId, { UserAttributes });
    const second = { Username: 'bob', UserAttributes };
    equal((await create(UserPoolId, second)).type, 'AliasExistsException');
    equal((await create(UserPoolId, { ...second, ForceAliasCreation: true })).status, 200);
    equal((await attributesOf(UserPoolId))['email_verified'], 'false');
  });

  it('have attributes that the pool has, in the forms of AWS', async () => {
    const UserPoolId = await service().pool({
      Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: false }],
    });
    await create(UserPoolId, { UserAttributes: named({ email: EMAIL, 'custom:team': 'a' }) });
    for (const [values, words] of [
      [{ 'custom:rank': 'x' }, /custom:rank: Attribute does not exist in the schema/],
      [{ email: 'ada' }, /^Invalid email address format\.$/],
      [{ phone_number: '555' }, /^Invalid phone number format\.$/],
      [{ 'custom:team': 'b' }, /^user\.custom:team: Attribute cannot be updated/],
      [{ phone_number_verified: 'true' }, /phone_number is required/],
    ] as const)
      match((await update(UserPoolId, values)).message, words);
  });

  it('become unverified with a changed address, or keep it until it is verified', async () => {
    const UserPoolId = await service().pool();
    await create(UserPoolId, { UserAttributes: named({ email: EMAIL, email_verified: 'true' }) });
    await update(UserPoolId, { email: 'new@example.com' });
    deepEqual(await attributesOf(UserPoolId), { email: 'new@example.com', email_verified: 'false' });
    const careful = await service().pool({
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    await create(careful, { UserAttributes: named({ email: EMAIL, email_verified: 'true' }) });
    await update(careful, { email: 'new@example.com' });
    deepEqual(await attributesOf(careful), { email: EMAIL, email_verified: 'true' });
    await update(careful, { email: 'new@example.com', email_verified: 'true' });
    deepEqual(await attributesOf(careful), { email: 'new@example.com', email_verified: 'true' });
  });

  it('lose an attribute that is deleted or blank', async () => {
    const UserPoolId = await service().pool({ Schema: [{ Name: 'email', Required: true }] });
    await create(UserPoolId, { UserAttributes: named({ email: EMAIL, name: 'Ada', nickname: 'A' }) });
    await update(UserPoolId, { nickname: '' });
    const drop = (...UserAttributeNames: readonly string[]) =>
      service().call('AdminDeleteUserAttributes', { UserPoolId, Username: 'ada', UserAttributeNames });
    await drop('name');
    deepEqual(await attributesOf(UserPoolId), { email: EMAIL });
    match((await drop('email')).message, /it is required/);
  });

  it('are listed late, if the test wants it, and got at once', async () => {
    const UserPoolId = await service().pool();
    Object.assign(service().emulator.options, { userListLagMs: 3_600_000 });
    await create(UserPoolId);
    deepEqual(await list(UserPoolId), []);
    equal((await get(UserPoolId))['Username'], 'ada');
    match((await service().call('ListUsers', { UserPoolId, Filter: 'custom:x = "a"' })).message, /filter/);
  });

  it('are invited again only before they have signed in', async () => {
    const UserPoolId = await service().pool();
    const again = () => create(UserPoolId, { MessageAction: 'RESEND' });
    equal((await again()).type, 'UserNotFoundException');
    await create(UserPoolId);
    equal((await again()).status, 200);
    await service().call('AdminSetUserPassword', {
      UserPoolId,
      Username: 'ada',
      Password: 'Hunter22!',
      Permanent: true,
    });
    equal((await again()).type, 'UnsupportedUserStateException');
  });

  it('are in groups, by precedence, until they are deleted', async () => {
    const UserPoolId = await service().pool();
    await create(UserPoolId);
    const ada = { UserPoolId, Username: 'ada' };
    for (const [GroupName, Precedence] of [
      ['last', undefined],
      ['second', 2],
      ['first', 0],
    ] as const) {
      await service().call('CreateGroup', { UserPoolId, GroupName, Precedence });
      for (const _ of [1, 2]) await service().call('AdminAddUserToGroup', { ...ada, GroupName });
    }
    const { body } = await service().call('AdminListGroupsForUser', ada);
    deepEqual(
      (body['Groups'] as readonly { GroupName: string }[]).map(({ GroupName }) => GroupName),
      ['first', 'second', 'last'],
    );
    await service().call('AdminDeleteUser', ada);
    deepEqual(service().emulator.pool(UserPoolId).groupMembers.get('first'), []);
  });
});
