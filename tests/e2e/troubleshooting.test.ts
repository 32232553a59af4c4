import { strict as assert } from 'node:assert';
import { asQuoted, quotedMessages } from '../support/docs/messages';
import { fails, setUpFixture, succeeds } from './fixture';

const PROGRAM = `
import { EmailPasswordPool } from 'pulumi-cognito-user-pool';
new EmailPasswordPool('customers');
`;

const TYPE = 'pulumi-nodejs:dynamic/cognito-user-pool:UserPool';
const IMPORT = [
  'import',
  TYPE,
  'other',
  'eu-west-1_AbCdEfGhI',
  '--yes',
  '--skip-preview',
  '--generate-code=false',
];

describe('The messages of Pulumi that the page on troubleshooting quotes', () => {
  // The compiler's messages are among them.
  const fixture = setUpFixture({
    name: 'troubleshooting',
    program: PROGRAM,
    env: { PULUMI_NODEJS_TRANSPILE_ONLY: 'false' },
  });

  const variables = (): Record<string, string> => fixture().project.env as Record<string, string>;

  /** A run that ends in each message, in the order of the page. */
  const RUNS: ReadonlyArray<() => Promise<string>> = [
    // Pulumi prints a stack trace with it.
    async () => (await fixture().project.run(IMPORT)).output,
    async () => fails(await fixture().project.destroy(['--skip-preview'])),
    async () => {
      const passphrase = variables()['PULUMI_CONFIG_PASSPHRASE'] ?? '';
      await fixture().project.setConfig('key', 'value', { secret: true });
      delete variables()['PULUMI_CONFIG_PASSPHRASE'];
      try {
        return fails(await fixture().project.preview());
      } finally {
        variables()['PULUMI_CONFIG_PASSPHRASE'] = passphrase;
      }
    },
    async () => {
      await fixture().project.writeProgram("import * as missing from 'pulumi-cognito-user-pools'; missing;");
      const output = fails(await fixture().project.preview());
      return output.replaceAll('pulumi-cognito-user-pools', 'pulumi-cognito-user-pool');
    },
    async () => {
      const program = PROGRAM.replace("'customers'", "'customers', { minimumPasswordLenght: 14 }");
      await fixture().project.writeProgram(program);
      return fails(await fixture().project.preview());
    },
    async () => {
      const pool = '{ pool: { policies: { passwordPolicy: { minLength: 8 } } } }';
      await fixture().project.writeProgram(PROGRAM.replace("'customers'", `'customers', ${pool}`));
      return fails(await fixture().project.preview());
    },
    async () => {
      await fixture().project.writeProgram(PROGRAM);
      const compilerOptions = {
        strict: true,
        module: 'commonjs',
        moduleResolution: 'node',
        skipLibCheck: true,
      };
      await fixture().project.writeFile('tsconfig.json', JSON.stringify({ compilerOptions }));
      return fails(await fixture().project.preview());
    },
  ];

  it('are what a user reads', async () => {
    const quoted = quotedMessages().get('From Pulumi') ?? [];
    assert.equal(quoted.length, RUNS.length);
    succeeds(await fixture().project.up(['--skip-preview']));
    for (const [index, message] of quoted.entries())
      assert.match((await RUNS[index]?.()) ?? '', asQuoted(message));
  });
});
