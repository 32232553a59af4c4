import { strict as assert } from 'node:assert';
import { Editor } from '../support/editor/editor';
import { publicSurface, type Surface } from '../support/editor/public-surface';
import { packPackage } from '../support/workspace';
import { installation } from '../support/workspace/installation';

const PACKAGE = 'pulumi-cognito-user-pool';

/** What an editor shows of the packed package. */
describe('an editor with the installed package', function () {
  this.timeout(120_000);
  let editor: Editor;
  let surface: Surface;

  before(async () => {
    editor = new Editor((await installation(await packPackage())).projects);
    surface = publicSurface(editor);
  });

  it('shows a sentence for every name that can be imported', () => {
    const program: string[] = [];
    const positions = surface.exports.map((name) => {
      program.push(`export { ${name} } from '${PACKAGE}';`);
      return [name, program.join('\n').lastIndexOf(`${name} }`)] as const;
    });
    editor.write(program.join('\n'));
    assert.ok(surface.exports.length > 100, `${surface.exports.length}`);
    const silent = positions
      .filter(([, position]) => editor.hoverAt(position).documentation.length < 10)
      .map(([name]) => name);
    assert.deepEqual(silent, []);
  });

  it('shows a sentence for every property at any depth: arguments, outputs, options and results', () => {
    const { members } = surface;
    const owners = [...new Set(members.map(({ owner }) => owner))];
    const lines = [
      `import type { ${owners.join(', ')} } from '${PACKAGE}';`,
      ...owners.map((owner) => `declare const of${owner}: ${owner};`),
    ];
    const positions = members.map(({ owner, name }) => {
      const line = `of${owner}.${name};`;
      lines.push(line);
      return { owner, name, position: lines.join('\n').length - name.length - 1 };
    });
    editor.write(lines.join('\n'));
    assert.ok(members.length > 475, `${members.length}`);
    const silent = positions
      .filter(({ position }) => editor.hoverAt(position).documentation.length < 10)
      .map(({ owner, name }) => `${owner}.${name}`);
    assert.deepEqual(silent, []);
  });

  it('knows a name for every nested type, which can be imported', () => {
    const unnamed = surface.members.flatMap(({ owner, name, nested }) =>
      nested
        .filter((type) => type === undefined || !surface.exports.includes(type))
        .map((type) => `${owner}.${name}: ${type}`),
    );
    assert.deepEqual(unnamed, []);
  });

  it('shows a signature that a reader can take in at once', () => {
    const { members } = surface;
    editor.write(
      [
        `import type * as pkg from '${PACKAGE}';`,
        ...members.map(({ owner, name }, at) => `declare const v${at}: pkg.${owner}['${name}'];`),
      ].join('\n'),
    );
    const long = members.filter(
      (_, at) => editor.hoverAt(editor.source.indexOf(` v${at}:`) + 1).signature.length > 400,
    );
    assert.deepEqual(
      long.map(({ owner, name }) => `${owner}.${name}`),
      [],
    );
  });

  it('shows default, deprecation and AWS page as tags', () => {
    editor.write(
      `import type { PasswordPolicyArgs, UserPoolArgs } from '${PACKAGE}';
declare const policy: PasswordPolicyArgs; declare const pool: UserPoolArgs;
policy.minimumLength;
pool.smsVerificationMessage;`,
    );
    assert.deepEqual(editor.hoverOf('minimumLength').tags, ['@default 8']);
    assert.match(editor.hoverOf('smsVerificationMessage').tags.join(), /^@deprecated AWS no longer uses it/);
    assert.match(
      editor.hoverOf('PasswordPolicyArgs;').tags.join(),
      /^@see https:\/\/docs\.aws\.amazon\.com\/.*API_PasswordPolicyType\.html$/,
    );
  });

  it('shows the example of a class where its name is written', () => {
    for (const name of ['UserPool', 'UserPoolClient', 'PasswordlessPool', 'MachineToMachinePool']) {
      editor.write(`import { ${name} } from '${PACKAGE}';\nnew ${name}('x', {} as never);`);
      const { documentation, tags } = editor.hoverAt(editor.source.lastIndexOf(name));
      assert.ok(documentation.length > 20, name);
      assert.match(tags.join('\n'), new RegExp(`@example [\\s\\S]*new ${name}\\(`), name);
    }
  });

  const MISSPELT: ReadonlyArray<readonly [program: string, message: RegExp]> = [
    [
      "new pkg.UserPool('x', { policies: { passwordPolicy: { minLength: 8 } } });",
      /'minLength' does not exist in type '(?:Input<)?PasswordPolicyArgs/,
    ],
    [
      "new pkg.UserPoolClient('x', { userPoolId: 'a', tokenValidityUnits: { acessToken: 'hours' } });",
      /'acessToken' does not exist in type '(?:Input<)?TokenValidityUnitsArgs/,
    ],
    [
      "new pkg.PasswordlessPool('x', { client: { callbackURLs: [] } });",
      /'callbackURLs' does not exist in type 'PresetClientArgs'/,
    ],
    [
      "new pkg.PasswordlessPool('x', { pool: { lambdaConfig: { preSignup: 'a' } } });",
      /'preSignup' does not exist in type '(?:Input<)?LambdaConfigArgs/,
    ],
    [
      "new pkg.UserPool('x', { schema: [{ name: 'a', type: 'String' }] });",
      /'type' does not exist in type '(?:Input<)?SchemaAttributeArgs/,
    ],
    [
      "new pkg.UserPool('x', { mfaConfiguration: 'MAYBE' });",
      /not assignable to type '(?:Input<)?UserPoolMfaType/,
    ],
    [
      "new pkg.UserPoolClient('x', {});",
      /'userPoolId' is missing in type '\{\}' but required in type 'UserPoolClientArgs'/,
    ],
  ];
  for (const [program, message] of MISSPELT) {
    it(`names the interface where a property is wrong: ${program}`, () => {
      editor.write(`import * as pkg from '${PACKAGE}';\n${program}`);
      const errors = editor.errors();
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors.join(), message);
      assert.ok(errors.join().length < 700, errors.join());
      assert.doesNotMatch(errors.join(), /StructOf|ScalarType|Field</);
    });
  }
});
