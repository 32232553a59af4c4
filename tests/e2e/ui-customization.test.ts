import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base64, png } from '../resources/managed-login-branding/images';
import type { LiveUICustomization } from '../support/emulator/live-pool';
import { assertSaysOnce, fails, received, setUpFixture, stateFiles, succeeds } from './fixture';

const css = (color: string): string => `.submitButton-customizable { background-color: ${color}; }`;

const program = (pages: string, domain = '{ dependsOn: domain }', version = 1): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserPool, UserPoolClient, UserPoolDomain, UserPoolUICustomization } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool');
const client = new UserPoolClient('web', { userPoolId: pool.id });
const domain = new UserPoolDomain('login', { userPoolId: pool.id, domain: 'shop', managedLoginVersion: ${version} });
new UserPoolUICustomization('pages', { userPoolId: pool.id, ${pages} }, ${domain});
new UserPoolUICustomization('web', { userPoolId: pool.id, clientId: client.id, css: '${css('green')}' }, { dependsOn: domain });
export const clientId = client.id;
`;

const LOGO = "imageFile: new pulumi.asset.FileAsset('./logo.png')";

describe('A UI customization on the engine', () => {
  const fixture = setUpFixture({ name: 'ui-customization', program: program(`css: '.button { }'`) });

  const live = (of = 'ALL'): LiveUICustomization | undefined =>
    fixture().emulator.pools()[0]?.uiCustomizations.get(of);
  const sets = (): number =>
    received(fixture().emulator).filter(({ operation }) => operation === 'SetUICustomization').length;
  const logo = (mark: number): Promise<void> =>
    writeFile(join(fixture().project.folder, 'logo.png'), png(mark));

  it('fails the preview where AWS has no such class', async () => {
    assertSaysOnce(
      fails(await fixture().project.preview()),
      'classes whose names end with -customizable only',
    );
  });

  it('is created after its domain, of the pool and of a client, with no image in the state', async () => {
    const { project } = fixture();
    await logo(1);
    await project.writeProgram(program(`css: '${css('red')}', ${LOGO}`));
    succeeds(await project.up());
    assert.deepEqual([live()?.CSS, live()?.image], [css('red'), base64(png(1))]);
    assert.equal(live(String((await project.outputs())['clientId']))?.CSS, css('green'));
    for (const [name, text] of await stateFiles(project)) assert.ok(!text.includes(base64(png(1))), name);
    sets();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.equal(sets(), 0);
  });

  it('keeps the image when the CSS changes, and changes with its file', async () => {
    const { project } = fixture();
    await project.writeProgram(program(`css: '${css('blue')}', ${LOGO}`));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual([live()?.CSS, live()?.image], [css('blue'), base64(png(1))]);
    await logo(2);
    succeeds(await project.up(['--skip-preview']));
    assert.equal(live()?.image, base64(png(2)));
    assert.equal(sets(), 2);
  });

  it('warns where the domain of the program has managed login', async () => {
    const { project } = fixture();
    await project.writeProgram(program(`css: '${css('blue')}', ${LOGO}`, '{ dependsOn: domain }', 2));
    succeeds(await project.preview());
    await project.writeProgram(program(`css: '${css('black')}', ${LOGO}`, '{ dependsOn: domain }', 2));
    assert.match(succeeds(await project.preview()), /has managed login, on which this has no effect/);
  });

  it('is reset and destroyed before its domain', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.equal(sets(), 2);
    assert.deepEqual(emulator.pools(), []);
  });
});
