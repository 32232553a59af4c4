import { strict as assert } from 'node:assert';
import { LocalWorkspace } from '@pulumi/pulumi/automation';
import { createProject, type Project } from '../support/workspace';

const program = (text: string): string => `
import * as pulumi from '@pulumi/pulumi';

class Note extends pulumi.dynamic.Resource {
  declare readonly text: pulumi.Output<string>;
  constructor(name: string, text: pulumi.Input<string>) {
    super({
      create: async (inputs) => ({ id: 'note-1', outs: inputs }),
      update: async (_id, _olds, news) => ({ outs: news }),
    }, name, { text });
  }
}

export const text = new Note('note', '${text}').text;
export const secret = new pulumi.Config().requireSecret('secret');
`;

describe('the engine runs a program of a user', function () {
  this.timeout(30 * 60_000);

  let project: Project;

  before(async () => {
    project = await createProject({ name: 'note', program: program('first') });
    await project.setConfig('secret', '-- a "secret" = 1', { secret: true });
  });

  after(() => project?.dispose());

  it('previews', async () => {
    const { code, output } = await project.preview();
    assert.equal(code, 0, output);
    assert.match(output, /\+ 2 to create/);
  });

  it('creates', async () => {
    const { code, output } = await project.up();
    assert.equal(code, 0, output);
    assert.match(output, /\+ 2 created/);
    assert.deepEqual(await project.outputs(), { text: 'first', secret: '-- a "secret" = 1' });
  });

  it('changes nothing the second time', async () => {
    const { code, output } = await project.up(['--skip-preview']);
    assert.equal(code, 0, output);
    assert.match(output, /2 unchanged/);
  });

  it('shows an edit as data', async () => {
    await project.writeProgram(program('second'));
    const { steps = [], changeSummary } = await project.previewJson();
    assert.deepEqual(changeSummary, { same: 1, update: 1 });
    const [edit] = steps.filter(({ op }) => op === 'update');
    assert.deepEqual(edit?.diffReasons, ['text']);
    assert.deepEqual(Object.keys(edit?.detailedDiff ?? {}), ['text']);
  });

  it('reports what is wrong with a program that fails', async () => {
    await project.writeProgram('throw new Error("it is broken");');
    const { code, output } = await project.preview();
    assert.notEqual(code, 0);
    assert.match(output, /it is broken/);
    assert.equal(
      (await project.previewJson()).diagnostics?.some(({ message }) => /it is broken/.test(message)),
      true,
    );
  });

  it('refreshes, exports its state and destroys', async () => {
    assert.equal((await project.refresh()).code, 0);
    const { deployment } = await project.exportState();
    assert.deepEqual(
      deployment.resources?.flatMap(({ id }) => (id === undefined ? [] : [id])).includes('note-1'),
      true,
    );
    const { code, output } = await project.destroy();
    assert.equal(code, 0, output);
    assert.match(output, /- 2 deleted/);
  });

  it('serves the Automation API', async () => {
    await project.writeProgram(program('third'));
    const workDir = project.folder;
    const stack = await LocalWorkspace.selectStack(
      { stackName: project.stack, workDir },
      await project.automation(),
    );
    const { summary, outputs } = await stack.up();
    assert.equal(summary.result, 'succeeded');
    assert.equal(outputs['text']?.value, 'third');
    await stack.destroy();
  });
});
