import { strict as assert } from 'node:assert';
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { cognito } from './cognito';
import {
  assertSaysOnce,
  changing,
  fails,
  looking,
  operations,
  pools,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const theirs = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  Policies: { PasswordPolicy: { MinimumLength: 10, RequireSymbols: true } },
  EmailVerificationSubject: 'Welcome',
  UserPoolTags: { owner: 'ada' },
} satisfies UserPoolType;

const declared = {
  poolName: 'theirs',
  usernameAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 10 } },
};

const reading = (id: string): string => `
import { UserPool } from 'pulumi-cognito-user-pool';
const pool = UserPool.get('theirs', '${id}');
export const { arn, issuer, poolName, policies, autoVerifiedAttributes } = pool;
`;

const importing = (id: string): string => `
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('theirs', {}, { import: '${id}' });
`;

describe('a pool that exists already', () => {
  const fixture = setUpFixture({ name: 'adopt', program: '' });
  const ids: string[] = [];
  const [first, second] = [() => ids[0] ?? '', () => ids[1] ?? ''];

  before(async () => {
    const { emulator } = fixture();
    const aws = cognito(emulator);
    for (let count = 0; count < 2; count++) {
      const { UserPool } = await aws.createUserPool({ PoolName: 'theirs', ...theirs });
      ids.push(UserPool?.Id ?? '');
    }
    received(emulator);
  });

  it('is read, in a preview too', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(reading(first()));
    const output = succeeds(await project.preview());
    assert.deepEqual(operations(emulator), looking);
    assert.match(output, new RegExp(`arn +: "arn:aws:cognito-idp:eu-west-1:\\d+:userpool/${first()}"`));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), looking);
    const { issuer, poolName, policies, autoVerifiedAttributes } = await project.outputs();
    assert.equal(issuer, `https://cognito-idp.eu-west-1.amazonaws.com/${first()}`);
    assert.equal(poolName, 'theirs');
    assert.deepEqual(autoVerifiedAttributes, ['email']);
    assert.equal(
      (policies as { passwordPolicy: { minimumLength: number } }).passwordPolicy.minimumLength,
      10,
    );
    await project.writeProgram('');
    succeeds(await project.up(['--skip-preview']));
    assert.equal(emulator.pools().length, 2);
    received(emulator);
  });

  it('is refused by the import option with a message that names the alternative', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(importing(first()));
    const { code, output } = await project.preview();
    assert.notEqual(code, 0);
    assert.match(
      output,
      /Pulumi cannot import resources of a dynamic provider.+give its id as `adoptId`.+UserPool\.get/,
    );
    assert.deepEqual(received(emulator), []);
  });

  it('does not exist, and the preview of its adoption fails', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ pool: { adoptId: 'eu-west-1_Nowhere00' } }));
    assert.match(fails(await project.preview()), /adoptId: the pool eu-west-1_Nowhere00 does not exist/);
    assert.deepEqual(operations(emulator), ['DescribeUserPool']);
  });

  it('is adopted unchanged by adoptId, after which an up sends nothing', async () => {
    const { project, emulator } = fixture();
    const before = structuredClone(emulator.pool(first()).userPool);
    // Its name is declared by nobody: the one in the program is another.
    const { poolName: _, ...nameless } = declared;
    await project.writeProgram(pools({ pool: { ...nameless, adoptId: first() } }));
    assertSaysOnce(
      succeeds(await project.preview()),
      `Adopts the pool ${first()}. Changes: nothing. Unchanged, since the program does not declare them: autoVerifiedAttributes, emailVerificationSubject, policies.passwordPolicy.requireSymbols, userPoolTags.owner.`,
    );
    assert.deepEqual(operations(emulator), looking);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), [...looking, ...looking]);
    assert.deepEqual(emulator.pool(first()).userPool, before);
    assert.equal((await stateOf(project))['pool']?.id, first());
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    await project.writeProgram(pools({ pool: nameless }));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    assert.equal((await stateOf(project))['pool']?.inputs?.['poolName'], 'theirs');
  });

  it('is changed by adoptId in what differs from the program, and in nothing else', async () => {
    const { project, emulator } = fixture();
    const { LastModifiedDate: _, ...before } = structuredClone(emulator.pool(second()).userPool);
    const stricter = {
      ...declared,
      policies: { passwordPolicy: { minimumLength: 16 } },
      adoptId: second(),
    };
    await project.writeProgram(pools({ pool: declared, other: stricter }));
    assertSaysOnce(
      succeeds(await project.preview()),
      `Adopts the pool ${second()}. Changes: policies.passwordPolicy.minimumLength: 10 => 16. Unchanged, since the program does not declare them: autoVerifiedAttributes, emailVerificationSubject, policies.passwordPolicy.requireSymbols, userPoolTags.owner.`,
    );
    assert.deepEqual(operations(emulator), looking);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), [...looking, ...changing('UpdateUserPool')]);
    const { LastModifiedDate: __, ...after } = emulator.pool(second()).userPool;
    assert.deepEqual(after, {
      ...before,
      Policies: {
        ...before.Policies,
        PasswordPolicy: { ...before.Policies?.PasswordPolicy, MinimumLength: 16 },
      },
    });
  });

  it('is not exchanged for another by adoptId', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ pool: { ...declared, adoptId: second() } }));
    const output = fails(await project.preview());
    assert.ok(
      output.includes(
        `adoptId: this resource manages ${first()} already, and cannot adopt ${second()} in its place.`,
      ),
      output,
    );
    assert.deepEqual(received(emulator), []);
  });

  it('is kept when another resource of the program adopts it', async () => {
    const { project, emulator } = fixture();
    const other = { ...declared, policies: { passwordPolicy: { minimumLength: 16 } } };
    await project.writeProgram(pools({ renamed: { ...declared, adoptId: first() }, other }));
    const output = succeeds(await project.up(['--skip-preview']));
    assertSaysOnce(output, `The pool theirs (${first()}) is not deleted: another resource has adopted it`);
    assert.deepEqual(operations(emulator), [...looking, ...looking]);
    const { renamed, pool } = await stateOf(project);
    assert.equal(renamed?.id, first());
    assert.equal(pool, undefined);
    assert.equal(emulator.pool(first()).userPool.Name, 'theirs');
  });

  it('is not adopted in another region, nor with what cannot change', async () => {
    const { project, emulator } = fixture();
    const { UserPool } = await cognito(emulator).createUserPool({ PoolName: 'third', ...theirs });
    received(emulator);
    const adoptId = UserPool?.Id ?? '';
    await project.writeProgram(pools({ far: { region: 'us-east-1', adoptId } }));
    assert.match(
      fails(await project.preview()),
      /adoptId: names a pool in eu-west-1, but the region is us-east-1/,
    );
    assert.deepEqual(received(emulator), []);
    await project.writeProgram(pools({ third: { adoptId, usernameAttributes: ['phone_number'] } }));
    assert.match(
      fails(await project.up(['--skip-preview', '--target', '**third'])),
      /cannot be adopted as declared: usernameAttributes cannot be changed on a live pool/,
    );
    assert.deepEqual(operations(emulator), looking);
  });
});
