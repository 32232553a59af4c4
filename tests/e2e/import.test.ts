import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StateResource, YamlProgram } from '../support/workspace';
import { createProject, type Project, packPackage } from '../support/workspace';
import { cognito } from './cognito';
import { type Fixture, received, setUpFixture, succeeds } from './fixture';
import { everyKind, kindOf, NAMES, RESOURCES, type ResourceName } from './yaml-programs';

const isRead = (operation: string): boolean => /^(?:Admin)?(?:Describe|Get|List)/.test(operation);

const nameOf = ({ urn }: StateResource): string => urn.split('::').at(-1) ?? '';

/** The import id of a live resource, as the documentation gives it: what is the pool's own once has the pool's id. */
const importIdOf = (kind: string, { id = '', inputs = {} }: StateResource): string =>
  /^(?:UserPool|UserPoolTriggers|LogDelivery|RiskConfiguration|UserPoolSessionConfiguration|UserPoolUICustomization|UserGroupMembership)$/.test(
    kind,
  )
    ? id
    : // A user as the program names it, where the pool gives it a user name of its own.
      `${String(inputs['userPoolId'])}/${kind === 'UserPoolUser' ? String(inputs['username']) : id}`;

interface Parts {
  readonly options?: object;
}

/** What a program deployed, and the stack that imports it. */
describe('Live resources of every kind', () => {
  const fixture = setUpFixture({ name: 'import-from', program: everyKind() });
  const ids = new Map<string, string>();

  const changesOf = ({ emulator }: Fixture): readonly string[] =>
    received(emulator)
      .map(({ operation }) => operation)
      .filter((operation) => !isRead(operation));

  const idOf = (name: ResourceName): string => ids.get(name) ?? assert.fail(`${name} has no id`);

  /** A stack of its own against the same AWS. */
  const another = async (name: string, program: YamlProgram): Promise<Project> =>
    createProject({ name, program, tarball: await packPackage(), emulator: fixture().emulator.url });

  before(async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const { deployment } = await project.exportState();
    for (const resource of deployment.resources ?? []) {
      const name = NAMES.find((each) => each === nameOf(resource));
      if (name !== undefined) ids.set(name, importIdOf(kindOf(name), resource));
    }
    changesOf(fixture());
  });

  it('are imported by the import option of a program that declares them, with nothing sent and no change after', async () => {
    // An argument of this package, which AWS does not have, would be an update after the import.
    const { deletionPolicy: _, ...ada } = RESOURCES.ada.properties;
    const resources = { ...RESOURCES, ada: { ...RESOURCES.ada, properties: ada } };
    // The pool's own import has its trigger too, which another resource of the program manages.
    const declared = Object.entries(resources).map(([name, resource]): readonly [string, Parts] => {
      const { options = {}, ...rest } = resource as Parts;
      const ignoring = name === 'customers' ? { ignoreChanges: ['lambdaConfig'] } : {};
      return [name, { ...rest, options: { ...options, ...ignoring } }];
    });
    const importing = declared.map(([name, { options, ...rest }]) => [
      name,
      { ...rest, options: { ...options, import: ids.get(name) } },
    ]);
    const project = await another('import-option', { resources: Object.fromEntries(importing) });
    try {
      const { changeSummary, diagnostics = [] } = await project.previewJson();
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(changeSummary, { create: 1, import: NAMES.length });
      succeeds(await project.up(['--skip-preview']));
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      await project.changeProject({ resources: Object.fromEntries(declared) });
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.deepEqual(changesOf(fixture()), []);
    } finally {
      await project.dispose();
    }
  });

  for (const name of NAMES) {
    it(`of the kind ${kindOf(name)} (${name}) give the program that \`pulumi import\` writes, which has no change`, async () => {
      const project = await another('imported', {});
      try {
        const type = `cognito-user-pool:index:${kindOf(name)}`;
        const file = join(project.folder, 'written.yaml');
        const args = ['import', type, name, idOf(name), '--out', file, '--protect=false'];
        succeeds(await project.run([...args, '--yes', '--skip-preview']));
        const { resources } = parse(await readFile(file, 'utf8')) as YamlProgram;
        await project.changeProject({ resources });
        succeeds(await project.preview(['--diff', '--expect-no-changes']));
        assert.deepEqual(changesOf(fixture()), []);
      } finally {
        await project.dispose();
      }
    });
  }
});

/** The CLI 3.200.0 forgets an import id with an update, imports the client again, and deletes what it had before. */
describe('An app client whose import option stays in the program', () => {
  const pool = { customers: { type: 'cognito-user-pool:UserPool', properties: { poolName: 'customers' } } };
  const fixture = setUpFixture({ name: 'import-stays', program: { resources: pool } });

  it('is the same live client after each up, also where the program changes it', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const UserPoolId = emulator.pools()[0]?.userPool.Id;
    const { UserPoolClient } = await cognito(emulator).createUserPoolClient({
      UserPoolId,
      ClientName: 'web',
    });
    const web = (authSessionValidity: number) => ({
      type: 'cognito-user-pool:UserPoolClient',
      properties: { userPoolId: `\${customers.id}`, clientName: 'web', authSessionValidity },
      options: { import: `${UserPoolId}/${UserPoolClient?.ClientId}` },
    });
    for (const minutes of [5, 5, 10, 10]) {
      await project.changeProject({ resources: { ...pool, web: web(minutes) } });
      succeeds(await project.up(['--skip-preview']));
      const clients = [...(emulator.pools()[0]?.clients.values() ?? [])];
      assert.deepEqual(
        clients.map(({ ClientId, AuthSessionValidity }) => [ClientId, AuthSessionValidity]),
        [[UserPoolClient?.ClientId, minutes]],
      );
      const { deployment } = await project.exportState();
      const states = (deployment.resources ?? []).filter((resource) => nameOf(resource) === 'web');
      assert.deepEqual(
        states.map(({ id }) => id),
        [UserPoolClient?.ClientId],
      );
    }
  });
});
