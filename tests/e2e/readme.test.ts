import { strict as assert } from 'node:assert';
import { programsOf, textOf } from '../support/docs/programs';
import { fails, setUpFixture, succeeds } from './fixture';

const README = textOf('README.md');
const [FIRST] = programsOf('README.md', README);

/** The output that the README shows after a marker, without the lines that it leaves out. */
const shown = (name: string): readonly string[] => {
  const [, block = ''] =
    new RegExp(`<!-- shown: ${name} -->\n\`\`\`text\n(.*?)\`\`\``, 's').exec(README) ?? [];
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** The lines in their order, each as it begins and ends around "…". */
const assertShows = (output: string, lines: readonly string[]): void => {
  assert.ok(lines.length > 2);
  let at = 0;
  for (const line of lines)
    for (const part of line.split('…')) {
      const found = output.indexOf(part.trim(), at);
      assert.ok(found >= 0, `${part}\n${output}`);
      at = found + part.trim().length;
    }
};

describe('the first program of the README', () => {
  const program = FIRST?.text ?? '';
  const fixture = setUpFixture({ name: 'shop', program });

  it('has at most eight lines', () => {
    assert.ok(program.trim().split('\n').length <= 8, program);
  });

  it('fails the preview as the README shows, with MFA required and codes by e-mail as first factor', async () => {
    const { project } = fixture();
    const refused = program.replace(
      "mfa: 'OPTIONAL',",
      "mfa: 'ON', pool: { policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },",
    );
    assert.notEqual(refused, program);
    await project.writeProgram(refused);
    assertShows(fails(await project.preview()), shown('refused'));
  });

  it('shows a change of one setting as the README shows it', async () => {
    const { project } = fixture();
    await project.writeProgram(program);
    succeeds(await project.up(['--skip-preview']));
    const changed = program.replace('15 minutes', '30 minutes');
    assert.notEqual(changed, program);
    await project.writeProgram(changed);
    assertShows(succeeds(await project.preview(['--diff'])), shown('changed'));
  });
});
