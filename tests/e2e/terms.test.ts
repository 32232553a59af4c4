import { strict as assert } from 'node:assert';
import { sendRaw } from '../support/emulator/send-raw';
import { fails, operations, received, setUpFixture, succeeds } from './fixture';
import { onHost } from './on-host';

const LINKS = { default: 'https://example.com/terms', german: 'https://example.com/de/terms' };

const document = (name: string, termsName: string, given: object = {}): string => `
const ${name} = new ManagedLoginTerms('${name}', {
  userPoolId: pool.id,
  clientId: web.id,
  termsName: '${termsName}',
  links: ${JSON.stringify(LINKS)},
  ...${JSON.stringify(given)},
});
`;
const program = (...documents: readonly string[]): string => `
import { ManagedLoginTerms, UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', {});
const web = new UserPoolClient('web', { userPoolId: pool.id });
${documents.join('')}
export const poolId = pool.id;
export const clientId = web.id;
`;
const TERMS = document('terms', 'terms-of-use');
const POLICY = document('policy', 'privacy-policy');
const ALONE = /warning: termsName: The program declares only one of the two documents of this app client/;

const isChange = (operation: string): boolean => !/^(?:Describe|Get|List)/.test(operation);

describe('the terms documents of an app client', () => {
  const fixture = setUpFixture({ name: 'terms', program: program(TERMS) });
  let poolId = '';

  const live = () => [...fixture().emulator.pool(poolId).terms.values()];
  const changes = (): readonly string[] => operations(fixture().emulator).filter(isChange);
  const isSettled = async (): Promise<void> => {
    const { project } = fixture();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(changes(), []);
  };

  it('are warned about at preview where one is declared alone, and not where both are', async () => {
    const { project } = fixture();
    assert.match(succeeds(await project.preview()), ALONE);
    await project.writeProgram(program(TERMS, POLICY));
    assert.doesNotMatch(succeeds(await project.preview()), ALONE);
    await project.writeProgram(
      program(document('terms', 'terms-of-use', { skipRules: ['terms/both-documents'] })),
    );
    assert.doesNotMatch(succeeds(await project.preview()), ALONE);
  });

  it('are created, one for each name', async () => {
    const { project } = fixture();
    await project.writeProgram(program(TERMS, POLICY));
    succeeds(await project.up(['--skip-preview']));
    poolId = String((await project.outputs())['poolId']);
    assert.deepEqual(
      live()
        .map(({ TermsName }) => TermsName)
        .sort(),
      ['privacy-policy', 'terms-of-use'],
    );
    changes();
    await isSettled();
  });

  it('are updated in place, and keep a link that somebody has added', async () => {
    const { project, emulator } = fixture();
    const found = live().find(({ TermsName }) => TermsName === 'terms-of-use') ?? assert.fail('it is gone');
    await sendRaw(emulator, 'UpdateTerms', {
      UserPoolId: poolId,
      TermsId: found.TermsId,
      Links: { ...found.Links, 'cognito:french': 'https://example.com/fr/terms' },
    });
    received(emulator);
    succeeds(await project.refresh(['--skip-preview']));
    const links = { default: 'https://example.com/terms-2' };
    await project.writeProgram(program(document('terms', 'terms-of-use', { links }), POLICY));
    const output = succeeds(await project.up());
    assert.match(output, /not declare; they are kept: links\.french/);
    assert.deepEqual(changes(), ['UpdateTerms']);
    const now = live().find(({ TermsId }) => TermsId === found.TermsId);
    assert.deepEqual(now?.Links, {
      'cognito:default': 'https://example.com/terms-2',
      'cognito:french': 'https://example.com/fr/terms',
    });
    await isSettled();
  });

  it('have one owner each: a second one fails the preview', async () => {
    const { project } = fixture();
    await project.writeProgram(program(TERMS, POLICY, document('more', 'terms-of-use')));
    assert.match(
      fails(await project.preview()),
      // The engine lets the plugin check resources in any order.
      onHost({
        dynamic: /more: termsName: terms of this program already manages the terms document terms-of-use/,
        plugin: /termsName: (?:terms|more) of this program already manages the terms document terms-of-use/,
      }),
    );
    assert.deepEqual(changes(), []);
  });

  it('are adopted by their ids without a write', async () => {
    const { project } = fixture();
    await project.writeProgram(program(TERMS));
    succeeds(await project.up(['--skip-preview']));
    const [UserPoolId, clientId] = [poolId, (await project.outputs())['clientId']];
    const made = await sendRaw(fixture().emulator, 'CreateTerms', {
      UserPoolId,
      ClientId: clientId,
      TermsName: 'privacy-policy',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links: { 'cognito:default': LINKS.default, 'cognito:german': LINKS.german },
    });
    changes();
    await project.writeProgram(program(TERMS, POLICY));
    assert.match(
      fails(await project.preview()),
      /has the terms document privacy-policy already\. To adopt it, set adoptId/,
    );
    const adoptId = Object(made['Terms'])['TermsId'];
    await project.writeProgram(program(TERMS, document('policy', 'privacy-policy', { adoptId })));
    succeeds(await project.up());
    assert.deepEqual(changes(), []);
    await isSettled();
  });

  it('are destroyed with the pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
