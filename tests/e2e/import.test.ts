import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StateResource, YamlProgram } from '../support/workspace';
import { createProject, type Project, packPackage } from '../support/workspace';
import { type Fixture, received, setUpFixture, succeeds } from './fixture';
import { everyKind, kindOf, NAMES, type ResourceName } from './yaml-programs';

const isRead = (operation: string): boolean => /^(?:Admin)?(?:Describe|Get|List)/.test(operation);

const nameOf = ({ urn }: StateResource): string => urn.split('::').at(-1) ?? '';

/** The import id of a live resource, as the documentation gives it: what is the pool's own once has the pool's id. */
const importIdOf = (kind: string, { id = '', inputs = {} }: StateResource): string =>
  /^(?:UserPool|UserPoolTriggers|LogDelivery|RiskConfiguration|UserPoolSessionConfiguration|UserPoolUICustomization|UserGroupMembership)$/.test(
    kind,
  )
    ? id
    : `${String(inputs['userPoolId'])}/${id}`;

interface Parts {
  readonly options?: object;
  readonly properties?: object;
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
    const { resources = {} } = everyKind();
    const importing = Object.entries(resources).map(([name, resource]) => {
      const { options = {}, properties = {}, ...rest } = resource as Parts;
      const id = ids.get(name);
      // An import of the pool would have its trigger, which another resource manages; an adoption leaves that alone.
      return name === 'customers'
        ? [name, { ...rest, properties: { ...properties, adoptId: id } }]
        : [name, { ...rest, properties, options: { ...options, import: id } }];
    });
    const project = await another('import-option', { resources: Object.fromEntries(importing) });
    try {
      const { changeSummary } = await project.previewJson();
      assert.deepEqual(changeSummary, { create: 2, import: NAMES.length - 1 });
      succeeds(await project.up(['--skip-preview']));
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      await project.changeProject({ resources });
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
