import { strict as assert } from 'node:assert';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type PageProgram, pagesWithPrograms, programsOf } from '../support/docs/programs';
import type { Emulator } from '../support/emulator';
import { type Project, ROOT } from '../support/workspace';
import { TEST_HOST } from '../support/workspace/variant';
import { cognito } from './cognito';
import { fails, received, setUpFixture, succeeds } from './fixture';

/** The programs of a page that share a stack: an update follows the program that it updates. */
const stacksOf = (page: string): ReadonlyArray<readonly PageProgram[]> => {
  const stacks: PageProgram[][] = [];
  for (const program of programsOf(page)) {
    const current = stacks.at(-1);
    if (program.isUpdate && current !== undefined) current.push(program);
    else stacks.push([program]);
  }
  return stacks;
};

const isOfAws = ({ text }: PageProgram): boolean => /from '@pulumi\/aws/.test(text);

/** Gives the project @pulumi/aws, which is large, as a link, and the stand-in of its plugin. */
async function linkAws({ folder, env }: Project): Promise<void> {
  await mkdir(join(folder, 'node_modules', '@pulumi'), { recursive: true });
  await symlink(join(ROOT, 'node_modules/@pulumi/aws'), join(folder, 'node_modules/@pulumi/aws'));
  Object.assign(env, { PATH: [join(ROOT, 'tests/support/aws-stand-in'), env['PATH']].join(delimiter) });
}

/** Makes the folders of Lambda functions that a program deploys. */
async function makeFunctions({ folder }: Project, { text }: PageProgram): Promise<void> {
  for (const [, name = ''] of text.matchAll(/FileArchive\('\.\/([\w-]+)'\)/g)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'index.js'), 'exports.handler = async (event) => event;\n');
  }
}

/** A pool that somebody made before, with its id in the configuration of the stack. */
async function makePool(project: Project, emulator: Emulator): Promise<string> {
  const { UserPool } = await cognito(emulator).createUserPool({
    PoolName: 'customers',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    UserPoolTags: { owner: 'ada' },
  });
  await project.setConfig('poolId', UserPool?.Id ?? '');
  return UserPool?.Id ?? '';
}

/** Takes the protection away, as the guides to deletion and to replicas tell, without another deployment. */
async function unprotect(project: Project, emulator: Emulator): Promise<void> {
  for (const { userPool, replica } of emulator.pools()) {
    userPool.DeletionProtection = 'INACTIVE';
    if (replica !== undefined) replica.status = 'INACTIVE';
  }
  succeeds(await project.run(['state', 'unprotect', '--all', '--yes']));
}

const idsOf = (emulator: Emulator): readonly string[] => emulator.pools().map(({ userPool }) => userPool.Id);

const changes = (emulator: Emulator): readonly string[] =>
  received(emulator)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Admin)?(?:Describe|Get|List)/.test(operation));

/** A warning of ours or of Pulumi's, but for the one that a plugin was found on PATH. */
const WARNING = /^ +warning: (?!using pulumi-resource-aws from)/m;

/** A pool that a program reads by the id of AWS's examples. */
const READ_POOL = /UserPool\.get\('customers', 'eu-west-1_AbCdEfGhI'\)/;

/** Whether each program is deployed again, in the workflow of CI: that takes a quarter of the time, and others test it too. */
const IS_WHOLE = process.env['TEST_FILES'] === 'all';
const DEPLOYED = IS_WHOLE ? ', deployed, and unchanged when deployed again' : ' and deployed';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Whether a program has a user who outlives its resource. */
const keepsUsers = (text: string): boolean =>
  text.includes('new UserPoolUser(') && !text.includes("deletionPolicy: 'DELETE'");

/** Deploys every program of a page as its reader does. */
const deploysPage = (page: string): void => {
  describe(`the page ${page}`, () => {
    for (const programs of stacksOf(page)) {
      const [{ title }] = programs as readonly [PageProgram];

      describe(title, () => {
        const fixture = setUpFixture({ name: 'guide', program: '' });
        let found: readonly string[] = [];
        let isDeployed = false;

        before(async () => {
          const { project, emulator } = fixture();
          if (programs.some(isOfAws)) await linkAws(project);
          for (const program of programs) await makeFunctions(project, program);
          if (programs.some(({ needsPool }) => needsPool)) await makePool(project, emulator);
          found = idsOf(emulator);
          received(emulator);
        });

        for (const { title, text, failsWith } of programs) {
          if (failsWith !== undefined) {
            it(`${title} fails the preview with "${failsWith}"`, async () => {
              const { project, emulator } = fixture();
              // What a program reads exists: otherwise the engine may report that alone.
              const id = READ_POOL.test(text) ? await makePool(project, emulator) : '';
              received(emulator);
              await project.writeProgram(text.replace(READ_POOL, `UserPool.get('customers', '${id}')`));
              const output = oneLine(fails(await project.preview()));
              assert.ok(output.includes(failsWith), output);
              assert.deepEqual(changes(emulator), []);
            });
            continue;
          }

          it(`${title} is previewed without a warning${DEPLOYED}`, async () => {
            const { project, emulator } = fixture();
            await project.writeProgram(text);
            assert.doesNotMatch(succeeds(await project.preview()), WARNING);
            assert.deepEqual(changes(emulator), []);
            isDeployed = true;
            succeeds(await project.up(['--skip-preview']));
            received(emulator);
            if (!IS_WHOLE) return;
            succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
            assert.deepEqual(changes(emulator), []);
          });
        }

        if (programs.every(({ failsWith }) => failsWith !== undefined)) return;
        const isKept = programs.some(({ text }) => text.includes('retainOnDelete: true'));
        const left = isKept ? 'the pool that it retains' : 'nothing that it made';
        it(`is destroyed, and leaves ${left}`, async function () {
          if (!isDeployed) return this.skip();
          const { project, emulator } = fixture();
          await unprotect(project, emulator);
          if (programs.some(({ text }) => keepsUsers(text))) {
            // A user stays unless the program says otherwise, and a pool with users stays with them.
            assert.match(oneLine(fails(await project.destroy(['--skip-preview']))), /it has users/);
            for (const { users } of emulator.pools()) users.clear();
          }
          succeeds(await project.destroy(['--skip-preview']));
          const kept = idsOf(emulator).filter((id) => !found.includes(id));
          assert.equal(kept.length, isKept ? 1 : 0);
        });
      });
    }
  });
};

/** Deploys one half of the pages that fall to the host of this run: each page is deployed through one of the two, by turns. */
export const deploysPages = (half: 0 | 1): void => {
  const turn = 2 * half + (TEST_HOST === 'plugin' ? 1 : 0);
  for (const page of pagesWithPrograms().filter((_, at) => at % 4 === turn)) deploysPage(page);
};
