import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { Editor, type Proposal } from '../support/editor/editor';
import { type Emulator, startEmulator } from '../support/emulator';
import type { Project } from '../support/workspace';
import { openProject, type ProjectLocation } from '../support/workspace/open-project';
import { fails, QUICK, succeeds } from './fixture';
import { installHere, newcomersFolder, newcomersProject } from './newcomer';

const PACKAGE = 'pulumi-cognito-user-pool';
const CURSOR = '▮';

/** A program with the arguments of its preset, one per line, and the names of the outputs that it exports. */
const programOf = (
  preset: string,
  args: ReadonlyArray<string>,
  outputs: ReadonlyArray<string> = [],
): string =>
  [
    `import { ${preset} } from '${PACKAGE}';`,
    '',
    `const customers = new ${preset}('customers', {`,
    `${args.map((arg) => `  ${arg}`).join(',\n')}`,
    '});',
    ...outputs.map((name) => `export const ${name === CURSOR ? 'found' : name} = customers.${name};`),
    '',
  ].join('\n');

/** A word with its last two letters exchanged. */
const misspelt = (word: string): string => word.replace(/(.)(.)$/, '$2$1');

/**
 * The path of a new user who knows the package's name and what they want, and reads only what the editor shows. Every
 * name comes from a list of the editor, chosen by what it says of that name, which has to fit one name only.
 */
describe('a newcomer who writes a first program with the editor alone', () => {
  let emulator: Emulator;
  let location: ProjectLocation;
  let editor: Editor;
  let project: Project;
  /** The same project without Pulumi's type check, once that has passed. */
  let quick: Project;

  let preset: string;
  let mfa: string;
  let minimum: string;
  let token: string;
  /** The path from the arguments of the preset to a setting of its pool: `pool`, `policies`, ... */
  let path: readonly [pool: string, policies: string, policy: string, history: string];
  let outputs: readonly [clientId: string, issuer: string];

  /** The one name that the editor proposes at the cursor of a program with a text that fits. */
  const choose = (program: string, sought: RegExp): Proposal => {
    editor.write(program);
    const proposals = editor.proposalsAt(CURSOR);
    const [one, ...others] = proposals.filter(({ documentation }) => sought.test(documentation));
    const names = proposals.map(({ name }) => name).join(', ');
    assert.ok(one, `nothing says ${sought} of: ${names.slice(0, 5000)}`);
    assert.deepEqual(
      others.map(({ name, documentation }) => `${name}: ${documentation}`),
      [],
      `more than ${one.name} says ${sought}`,
    );
    return one;
  };

  const argument = (line: string, sought: RegExp): Proposal => choose(programOf(preset, [line]), sought);

  const settings = (length: number, ...ofThePool: ReadonlyArray<string>): string => {
    const [pool, policies, policy, history] = path;
    const inThePool = [...ofThePool, `${policies}: { ${policy}: { ${history}: 5 } }`];
    return programOf(
      preset,
      [mfa, `${minimum}: ${length}`, token, `${pool}: { ${inThePool.join(', ')} }`],
      outputs,
    );
  };

  const save = async (program: string): Promise<void> => {
    editor.write(program);
    assert.deepEqual(editor.errors(), []);
    await project.writeProgram(program);
  };

  before(async () => {
    emulator = await startEmulator();
    location = await newcomersFolder(emulator);
    await installHere(location.folder, ['--prefer-offline', '--no-audit', '--no-fund']);
    editor = new Editor(location.folder);
    project = await newcomersProject(location);
    const env = { NODE_COMPILE_CACHE: join(location.around, 'compile-cache'), ...QUICK };
    quick = await openProject({ ...location, env });
  });

  after(async () => {
    await emulator?.close();
    await project?.dispose();
  });

  // Each step needs those before it.
  let hasFailed = false;
  beforeEach(function () {
    if (hasFailed) this.skip();
  });
  afterEach(function () {
    hasFailed ||= this.currentTest?.state === 'failed';
  });

  it('finds the package, and the preset for their kind of sign-in', () => {
    editor.write(`import {} from '${CURSOR}';`);
    const packages = editor.completionsAt(CURSOR);
    assert.ok(packages.includes(PACKAGE), packages.join(', '));
    const found = choose(`import { ${CURSOR} } from '${PACKAGE}';`, /e-mail address and a password/);
    assert.match(found.signature, /^\(alias\) class /);
    assert.match(found.documentation, /^A user pool and an app client for sign-in/);
    preset = found.name;
  });

  it('finds the argument for a second factor, and the value for each user’s choice', () => {
    const { name, documentation } = argument(CURSOR, /multi-factor/i);
    editor.write(programOf(preset, [`${name}: '${CURSOR}'`]));
    const values = editor.completionsAt(CURSOR);
    const [value, ...others] = values.filter((one) => documentation.includes(`each user's choice (${one})`));
    assert.ok(value, documentation);
    assert.deepEqual(others, []);
    // The text explains every value that there is.
    for (const one of values) assert.match(documentation, new RegExp(`\\b${one}\\b`));
    mfa = `${name}: '${value}'`;
  });

  it('finds the minimum length of a password, with its range and its default', () => {
    const { name, documentation, tags } = argument(CURSOR, /minimum length/i);
    assert.match(documentation, /from 6 to 99/);
    assert.deepEqual(tags, ['@default 12']);
    minimum = name;
  });

  it('finds a setting of the app client, and how to write its value', () => {
    const { name: client } = argument(CURSOR, /override .*app client/);
    const { name, documentation } = argument(
      `${client}: { ${CURSOR} }`,
      /how long an access token is valid/i,
    );
    const [, example] = /such as "(.+?)"/.exec(documentation) ?? assert.fail(documentation);
    token = `${client}: { ${name}: '${example}' }`;
  });

  it('finds a setting of the pool three objects deep', () => {
    const { name: pool } = argument(CURSOR, /override .*pool/);
    const { name: policies } = argument(`${pool}: { ${CURSOR} }`, /password/i);
    const { name: policy } = argument(`${pool}: { ${policies}: { ${CURSOR} } }`, /password/i);
    const { name: history } = argument(
      `${pool}: { ${policies}: { ${policy}: { ${CURSOR} } } }`,
      /previous passwords/,
    );
    path = [pool, policies, policy, history];
  });

  it('finds the outputs that their application needs', () => {
    const output = (sought: RegExp): string => choose(programOf(preset, [], [CURSOR]), sought).name;
    outputs = [output(/which applications send/), output(/issuer of the pool's tokens/)];
  });

  it('has a short program without a type error', async () => {
    const program = settings(12);
    await save(program);
    assert.ok(program.split('\n').length <= 15, program);
  });

  it('sees a misspelt setting in the editor, with the right name or the type that has it', () => {
    const [, , policy, history] = path;
    const [setting = ''] = token.match(/\w+(?=: ')/) ?? [];
    const right = settings(12);

    editor.write(right.replace(setting, misspelt(setting)));
    const [ofTheClient] = editor.diagnostics();
    assert.equal(ofTheClient?.underlined, misspelt(setting));
    assert.ok(ofTheClient.message.includes(`Did you mean to write '${setting}'?`), ofTheClient.message);

    // Below Pulumi's `Input` TypeScript suggests no name: it marks the word, names the type, and proposes its names there.
    editor.write(right.replace(history, misspelt(history)));
    const [ofThePool, ...others] = editor.diagnostics();
    assert.deepEqual(others, []);
    assert.equal(ofThePool?.underlined, misspelt(history));
    assert.match(ofThePool.message, new RegExp(`does not exist in type '${policy}Args`, 'i'));
    editor.write(right.replace(`${history}: 5`, CURSOR));
    assert.ok(editor.completionsAt(CURSOR).includes(history));
  });

  it('sees it at preview too where types are not checked, with the right name', async () => {
    const [, policies, policy, history] = path;
    await project.writeProgram(settings(12).replace(history, misspelt(history)));
    const output = fails(await quick.preview());
    assert.ok(output.includes(`${policies}.${policy}.${misspelt(history)}: is not a known property`), output);
    assert.ok(output.includes(`did you mean ${history}?`), output);
    assert.deepEqual(emulator.pools(), []);
  });

  it('previews it without a warning, and creates nothing', async () => {
    await save(settings(12));
    const output = succeeds(await project.preview());
    assert.doesNotMatch(output, /warning/i);
    assert.deepEqual(emulator.pools(), []);
  });

  it('deploys it, and gets the outputs', async () => {
    succeeds(await quick.up(['--skip-preview']));
    const [live, ...others] = emulator.pools();
    assert.ok(live);
    assert.deepEqual(others, []);
    assert.equal(live.userPool.MfaConfiguration, 'OPTIONAL');
    const { MinimumLength, PasswordHistorySize } = live.userPool.Policies?.PasswordPolicy ?? {};
    assert.deepEqual([MinimumLength, PasswordHistorySize], [12, 5]);
    const [client] = live.clients.values();
    assert.deepEqual([client?.AccessTokenValidity, client?.TokenValidityUnits?.AccessToken], [15, 'minutes']);
    const [clientId, issuer] = outputs;
    assert.deepEqual(await quick.outputs(), {
      [clientId]: client?.ClientId,
      [issuer]: `https://cognito-idp.eu-west-1.amazonaws.com/${live.userPool.Id}`,
    });
  });

  it('sees their edit in the next preview, and nothing else', async () => {
    await save(settings(16));
    const output = succeeds(await quick.preview(['--diff']));
    const changes = output.split('\n').filter((line) => /^\s*(?:[-+~]|\+-|-\+) ?\w+:|=>/.test(line));
    const [, policies, policy] = path;
    assert.deepEqual(
      changes.filter((line) => !line.includes('pulumi-nodejs:dynamic')).map((line) => line.trim()),
      [`~ ${policies}: {`, `~ ${policy}: {`, '~ minimumLength: 12 => 16'],
      output,
    );
    assert.match(output, /1 to update\n\s*3 unchanged/);
  });

  it('deploys the edit, and then nothing is left to change', async () => {
    succeeds(await quick.up(['--skip-preview']));
    assert.equal(emulator.pools()[0]?.userPool.Policies?.PasswordPolicy?.MinimumLength, 16);
    succeeds(await quick.up(['--skip-preview', '--expect-no-changes']));
  });

  it('takes it down as the editor says, and nothing is left', async () => {
    const [pool] = path;
    const { documentation } = argument(CURSOR, /override .*pool/);
    const { name, documentation: how } = argument(`${pool}: { ${CURSOR} }`, /delet.*users/);
    assert.ok(documentation.includes(`\`${pool}: { ${name}: true }\``), documentation);
    assert.match(how, /`pulumi up`/);
    await save(settings(16, `${name}: true`));
    succeeds(await quick.up(['--skip-preview']));
    succeeds(await quick.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
