import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base64, png, svg } from '../resources/managed-login-branding/images';
import type { LiveStyle } from '../support/emulator/live-pool';
import { cognito } from './cognito';
import { assertSaysOnce, fails, received, setUpFixture, stateFiles, succeeds } from './fixture';

const SVG = svg('<title>a-text-that-only-the-image-has</title>').toString();

interface Parts {
  readonly style?: string;
  readonly more?: string;
  readonly version?: number;
  readonly client?: string;
  readonly options?: string;
}

const program = ({
  style = '',
  more = '',
  version = 2,
  client = 'client.id',
  options = '',
}: Parts = {}): string => `
import * as pulumi from '@pulumi/pulumi';
import { ManagedLoginBranding, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';
const { FileAsset, StringAsset } = pulumi.asset;
const pool = new UserPool('pool');
const client = new UserPoolClient('web', { userPoolId: pool.id });
const style = new ManagedLoginBranding('style', { userPoolId: pool.id, clientId: ${client}, ${style} }${options});
new UserPoolDomain('login', { userPoolId: pool.id, domain: 'shop', managedLoginVersion: ${version} });
${more}
export const poolId = pool.id;
export const clientId = client.id;
export const { managedLoginBrandingId, assets, unmanaged } = style;
`;

const LOGO = "{ category: 'FORM_LOGO', bytes: new FileAsset('./logo.png') }";
const IMAGES = `
  settings: { categories: { form: { displayGraphics: pool.id.apply(() => true) } } },
  assets: [
    ${LOGO},
    { category: 'PAGE_BACKGROUND', colorMode: 'DARK', bytes: new StringAsset(${JSON.stringify(SVG)}) },
    { category: 'EMAIL_GRAPHIC', bytes: ${JSON.stringify(base64(png(7)))} },
    { category: 'SMS_GRAPHIC', bytes: pulumi.output('${base64(png(8))}') },
  ],`;

describe('A managed login style on the engine', () => {
  const fixture = setUpFixture({ name: 'managed-login', program: program({ version: 1 }) });

  const styles = (): readonly LiveStyle[] => [...(fixture().emulator.pools()[0]?.styles.values() ?? [])];
  const live = (): LiveStyle => styles()[0] ?? assert.fail('there is no style');
  const bytesOf = (category: string): string | undefined =>
    live().Assets.find(({ Category }) => Category === category)?.Bytes;
  const writes = (): readonly string[] =>
    received(fixture().emulator)
      .map(({ operation }) => operation)
      .filter((operation) => /ManagedLogin/.test(operation) && !operation.startsWith('Describe'));
  const logo = (mark: number): Promise<void> =>
    writeFile(join(fixture().project.folder, 'logo.png'), png(mark));
  const holdsNoImage = async (): Promise<void> => {
    for (const [name, text] of await stateFiles(fixture().project)) {
      for (const part of [
        'a-text-that-only',
        base64(Buffer.from(SVG)).slice(40, 80),
        base64(png(7)),
        base64(png(8)),
        base64(png(1)),
      ])
        assert.ok(!text.includes(part), `${name} holds an image`);
    }
  };

  it('warns at preview where the domain of the same program has the classic pages', async () => {
    assertSaysOnce(
      succeeds(await fixture().project.preview()),
      'The domain of the pool has the classic hosted UI',
    );
  });

  it('is Cognito’s own in one line, with its client and pool', async () => {
    const { project } = fixture();
    await project.writeProgram(program());
    assert.doesNotMatch(succeeds(await project.preview()), /classic hosted UI/);
    succeeds(await project.up(['--skip-preview']));
    assert.equal(live().UseCognitoProvidedValues, true);
    assert.equal((await project.outputs())['managedLoginBrandingId'], live().ManagedLoginBrandingId);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('gets images from files, texts and outputs, of which the state has hashes only', async () => {
    const { project } = fixture();
    await logo(1);
    await project.writeProgram(program({ style: IMAGES }));
    writes();
    succeeds(await project.up());
    assert.deepEqual(writes(), ['UpdateManagedLoginBranding']);
    assert.equal(bytesOf('FORM_LOGO'), base64(png(1)));
    assert.equal(bytesOf('PAGE_BACKGROUND'), base64(Buffer.from(SVG)));
    assert.equal(bytesOf('EMAIL_GRAPHIC'), base64(png(7)));
    assert.equal(bytesOf('SMS_GRAPHIC'), base64(png(8)));
    assert.deepEqual(live().Settings, { categories: { form: { displayGraphics: true } } });
    await holdsNoImage();
    const [first] = (await project.outputs())['assets'] as readonly { readonly bytes: string }[];
    assert.match(first?.bytes ?? '', /^sha256:[0-9a-f]{64}$/);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(writes(), []);
  });

  it('is updated in place where only a file has changed, and says which file is missing', async () => {
    const { project } = fixture();
    await logo(2);
    succeeds(await project.up());
    assert.deepEqual(writes(), ['UpdateManagedLoginBranding']);
    assert.equal(bytesOf('FORM_LOGO'), base64(png(2)));
    await project.writeProgram(program({ style: IMAGES.replace('./logo.png', './lost.png') }));
    assertSaysOnce(fails(await project.preview()), 'there is no such file');
  });

  it('is not replaced to remove an image without opt-in, and with it the old one goes first', async () => {
    const { project } = fixture();
    const before = live().ManagedLoginBrandingId;
    await project.writeProgram(program({ style: `assets: [${LOGO}],` }));
    assertSaysOnce(fails(await project.preview()), 'AWS cannot remove an image from a live style');
    assert.deepEqual(writes(), []);
    await project.writeProgram(program({ style: `assets: [${LOGO}], allowReplacement: true,` }));
    assert.match(succeeds(await project.up()), /the login pages of the client are unavailable/);
    assert.deepEqual(writes(), ['DeleteManagedLoginBranding', 'CreateManagedLoginBranding']);
    assert.notEqual(live().ManagedLoginBrandingId, before);
    assert.deepEqual(
      live().Assets.map(({ Category }) => Category),
      ['FORM_LOGO'],
    );
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    await holdsNoImage();
  });

  it('is refused at preview where the program declares two for one client', async () => {
    const { project } = fixture();
    await project.writeProgram(
      program({
        style: `assets: [${LOGO}],`,
        more: "new ManagedLoginBranding('second', { userPoolId: pool.id, clientId: client.id });",
      }),
    );
    assert.match(
      fails(await project.preview()),
      /of this program already manages the style of the app client/,
    );
    assert.deepEqual(writes(), []);
  });

  it('that is live already is refused at preview, and adopted by its client without a request', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(
      program({ style: `assets: [${LOGO}],`, options: ', { retainOnDelete: true }' }),
    );
    succeeds(await project.up(['--skip-preview']));
    const bare = `
import { UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool');
new UserPoolClient('web', { userPoolId: pool.id });
new UserPoolDomain('login', { userPoolId: pool.id, domain: 'shop', managedLoginVersion: 2 });
`;
    await project.writeProgram(bare);
    succeeds(await project.up(['--skip-preview']));
    assert.equal(styles().length, 1);
    writes();
    await project.writeProgram(program({ style: `assets: [${LOGO}],` }));
    assertSaysOnce(
      fails(await project.preview()),
      'has a managed login style already. To adopt it, set adoptId',
    );
    await project.writeProgram(program({ style: `assets: [${LOGO}], adoptId: client.id,` }));
    assert.match(succeeds(await project.up()), /Adopts the managed login style .*Changes: nothing\./);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    await project.writeProgram(program({ style: `assets: [${LOGO}],` }));
    succeeds(await project.up(['--skip-preview']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(writes(), []);
    const UserPoolId = emulator.pools()[0]?.userPool.Id;
    const { ManagedLoginBranding: found } = await cognito(emulator).describeManagedLoginBrandingByClient({
      UserPoolId,
      ClientId: live().clientId,
    });
    assert.equal(found?.ManagedLoginBrandingId, live().ManagedLoginBrandingId);
  });

  it('is destroyed with its client and its pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(writes(), ['DeleteManagedLoginBranding']);
    assert.deepEqual(emulator.pools(), []);
  });
});
