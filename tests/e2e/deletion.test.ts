import { strict as assert } from 'node:assert';
import {
  assertSaysOnce,
  fails,
  looking,
  operations,
  pools,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const customers = { userPoolTags: { stage: 'test' } };
const guarded = {
  deletionProtection: 'ACTIVE',
  autoVerifiedAttributes: ['email'],
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
  policies: { passwordPolicy: { minimumLength: 12 } },
};

const RESTORE =
  'To keep the pool and only remove it from the stack, deploy it with `retainOnDelete: true` first, or run `pulumi state delete` for its URN. AWS keeps a deleted pool for 14 days, and AWS Support may restore it.';

describe('a pool that a program would have deleted', () => {
  const fixture = setUpFixture({ name: 'deletion', program: pools({ customers, guarded }) });
  let ids: Readonly<Record<string, string>> = {};

  before(async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    ids = Object.fromEntries(Object.entries(await stateOf(project)).map(([name, { id = '' }]) => [name, id]));
    emulator.pool(ids['customers'] ?? '').userPool.EstimatedNumberOfUsers = 3;
    received(emulator);
  });

  const withUsers = () =>
    `error: The pool customers (${ids['customers']}) is not deleted: it has about 3 users, who would be deleted with it (to delete them too, set \`forceDestroy: true\`, run \`pulumi up\`, and then delete it). ${RESTORE}`;

  const assertLeft = async (): Promise<void> => {
    const { project, emulator } = fixture();
    assert.deepEqual(
      emulator
        .pools()
        .map(({ userPool }) => userPool.Id)
        .sort(),
      Object.values(ids).sort(),
    );
    assert.deepEqual(Object.keys(await stateOf(project)).sort(), ['customers', 'guarded']);
  };

  it('is kept while it has users, with a remedy in the message', async () => {
    const { project, emulator } = fixture();
    const output = fails(await project.destroy(['--skip-preview', '--target', '**::customers']));
    assertSaysOnce(output, withUsers());
    assert.deepEqual(operations(emulator), looking);
    await assertLeft();
  });

  it('is left when the program no longer names it', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ guarded }));
    assertSaysOnce(fails(await project.up()), withUsers());
    assert.deepEqual(operations(emulator), looking);
    await assertLeft();
  });

  it('is left while it is protected, which is explained', async () => {
    const { project, emulator } = fixture();
    const output = fails(await project.destroy(['--skip-preview', '--target', '**::guarded']));
    assertSaysOnce(
      output,
      `error: The pool guarded (${ids['guarded']}) is not deleted: its deletion protection is ACTIVE (set \`deletionProtection: 'INACTIVE'\` and run \`pulumi up\`, or set \`forceDestroy: true\`, run \`pulumi up\`, and then delete it). ${RESTORE}`,
    );
    assert.deepEqual(operations(emulator), [...looking, 'ListUsers']);
    await assertLeft();
  });

  it('is left while it has a domain, forced or not', async () => {
    const { project, emulator } = fixture();
    const forced = { forceDestroy: true };
    await project.writeProgram(
      pools({ customers: { ...customers, ...forced }, guarded: { ...guarded, ...forced } }),
    );
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator).toSorted(), [...looking, ...looking].sort());
    const { userPool } = emulator.pool(ids['customers'] ?? '');
    userPool.Domain = 'our-sign-in';
    const output = fails(await project.destroy(['--skip-preview', '--target', '**::customers']));
    assertSaysOnce(
      output,
      `error: The pool customers (${ids['customers']}) is not deleted: it has the domain our-sign-in, which must be deleted first. ${RESTORE}`,
    );
    await assertLeft();
    delete userPool.Domain;
    received(emulator);
  });

  it('is deleted with forceDestroy: an update removes the protection first and keeps the rest', async () => {
    const { project, emulator } = fixture();
    const { Policies, UserAttributeUpdateSettings, VerificationMessageTemplate } = structuredClone(
      emulator.pool(ids['guarded'] ?? '').userPool,
    );
    succeeds(await project.destroy());
    assert.deepEqual(emulator.pools(), []);
    const requests = received(emulator);
    const about = (name: string) =>
      requests.filter(({ input }) => input['UserPoolId'] === ids[name]).map(({ operation }) => operation);
    assert.deepEqual(about('customers'), [...looking, 'DeleteUserPool']);
    assert.deepEqual(about('guarded'), [...looking, 'UpdateUserPool', 'DeleteUserPool']);
    const { input } = requests.find(({ operation }) => operation === 'UpdateUserPool') ?? {};
    assert.equal(input?.['DeletionProtection'], 'INACTIVE');
    assert.deepEqual(input?.['AutoVerifiedAttributes'], ['email']);
    assert.deepEqual(input?.['UserAttributeUpdateSettings'], UserAttributeUpdateSettings);
    assert.deepEqual(input?.['Policies'], Policies);
    assert.deepEqual(input?.['VerificationMessageTemplate'], VerificationMessageTemplate);
    assert.deepEqual(await stateOf(project), {});
  });
});
