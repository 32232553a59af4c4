import assert from 'node:assert/strict';
import { base64, png, svg } from '../resources/managed-login-branding/images';
import { defaultSettings, type Emulator, startEmulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';

const REGION = 'eu-west-1';
const LOGO = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: base64(png(1)) };

describe('The managed login styles of the emulator', () => {
  let emulator: Emulator;
  let UserPoolId: string;
  let ClientId: string;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  const send = (operation: string, input: object) => sendRaw(emulator, operation, input, REGION);
  const idIn = (answer: object, member: string, name: string): string =>
    String(Reflect.get(Object(Reflect.get(answer, member)), name));
  beforeEach(async () => {
    emulator.reset();
    Object.assign(emulator.options, defaultSettings);
    UserPoolId = idIn(await send('CreateUserPool', { PoolName: 'pool' }), 'UserPool', 'Id');
    ClientId = await client('web');
  });

  const client = async (ClientName: string): Promise<string> =>
    idIn(await send('CreateUserPoolClient', { UserPoolId, ClientName }), 'UserPoolClient', 'ClientId');
  const create = (input: object) => send('CreateManagedLoginBranding', { UserPoolId, ClientId, ...input });
  const described = async (): Promise<object> =>
    Object(
      Reflect.get(
        await send('DescribeManagedLoginBrandingByClient', { UserPoolId, ClientId }),
        'ManagedLoginBranding',
      ),
    );
  const update = async (input: object) =>
    send('UpdateManagedLoginBranding', {
      UserPoolId,
      ManagedLoginBrandingId: Reflect.get(await described(), 'ManagedLoginBrandingId'),
      ...input,
    });

  it('have exactly one of Cognito’s values and settings, at creation and in an update, images or not', async () => {
    const words = /useCognitoProvidedValues or settings should be specified \(but not both\)/;
    for (const input of [
      {},
      { UseCognitoProvidedValues: false },
      { UseCognitoProvidedValues: true, Settings: {} },
      { Assets: [LOGO] },
    ])
      await assert.rejects(create(input), words);
    await create({ UseCognitoProvidedValues: true, Assets: [LOGO] });
    for (const input of [{}, { Assets: [LOGO] }]) await assert.rejects(update(input), words);
    Object.assign(emulator.options, { providedValuesWithAssets: false });
    await assert.rejects(update({ UseCognitoProvidedValues: true, Assets: [LOGO] }), /with assets/);
    await assert.rejects(update({ Settings: [] }), /InternalErrorException/);
  });

  it('are one for each client, of which no answer has the client, and go with it', async () => {
    await create({ UseCognitoProvidedValues: true });
    await assert.rejects(create({ UseCognitoProvidedValues: true }), /ManagedLoginBrandingExistsException/);
    assert.deepEqual(Object.keys(await described()).sort(), [
      'Assets',
      'CreationDate',
      'LastModifiedDate',
      'ManagedLoginBrandingId',
      'UseCognitoProvidedValues',
      'UserPoolId',
    ]);
    await assert.rejects(create({ ClientId: 'absent', Settings: {} }), /ResourceNotFoundException/);
    await send('DeleteUserPoolClient', { UserPoolId, ClientId });
    await assert.rejects(described(), /ManagedLoginBranding for client \S+ does not exist\./);
  });

  it('are at most 20 in a pool', async () => {
    for (let count = 0; count < 20; count++)
      await create({ ClientId: await client(`${count}`), UseCognitoProvidedValues: true });
    await assert.rejects(create({ UseCognitoProvidedValues: true }), /LimitExceededException/);
  });

  it('keep images and, by a switch, settings that an update leaves out', async () => {
    await create({ Settings: { a: { b: 1 } }, Assets: [LOGO] });
    await update({ Settings: { a: { c: 2 } } });
    assert.deepEqual(Reflect.get(await described(), 'Settings'), { a: { c: 2 } });
    Object.assign(emulator.options, { styleSettingsOmitted: 'kept', styleAssetsOverwritten: false });
    const other = { ...LOGO, Bytes: base64(png(2)) };
    await update({ Settings: { a: { d: 3 } }, Assets: [other, { ...LOGO, ColorMode: 'DARK' }] });
    const { Settings, Assets } = (await described()) as {
      readonly Settings: object;
      readonly Assets: readonly object[];
    };
    assert.deepEqual(Settings, { a: { c: 2, d: 3 } });
    assert.deepEqual(Assets, [LOGO, { ...LOGO, ColorMode: 'DARK' }]);
    await update({ UseCognitoProvidedValues: true });
    assert.equal('Settings' in (await described()), false);
    assert.deepEqual(Reflect.get(await described(), 'Assets'), Assets);
    Object.assign(emulator.options, { imagesOnProvidedValues: 'removed' });
    await update({ UseCognitoProvidedValues: true });
    assert.deepEqual(Reflect.get(await described(), 'Assets'), []);
  });

  it('refuse images that AWS refuses', async () => {
    for (const asset of [
      { ...LOGO, Extension: 'JPEG' },
      { ...LOGO, Bytes: base64(Buffer.from(base64(png()))) },
      { ...LOGO, Extension: 'SVG', Bytes: base64(svg('<g dominant-baseline="auto"/>')) },
      { ...LOGO, Bytes: base64(png(0, 1_000_002)) },
      { ...LOGO, Extension: 'JPG' },
    ])
      await assert.rejects(create({ Settings: {}, Assets: [asset] }), /InvalidParameterException/);
    const large = { ...LOGO, Bytes: base64(png(0, 900_000)) };
    const modes = ['LIGHT', 'DARK'].map((ColorMode) => ({ ...large, ColorMode }));
    await assert.rejects(create({ Settings: {}, Assets: modes }), /larger than 2 megabytes/);
  });
});
