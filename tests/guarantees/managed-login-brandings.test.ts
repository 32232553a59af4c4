import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { hashOf } from '../../provider/resources/shared/file-content';
import { base64, ico, jpeg, png, svg, webp } from '../resources/managed-login-branding/images';
import { defaultSettings } from '../support/emulator';
import type { LiveStyle } from '../support/emulator/live-pool';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const CREATE = 'CreateManagedLoginBranding';
const READ = 'DescribeManagedLoginBrandingByClient';
const UPDATE = 'UpdateManagedLoginBranding';
const DELETE = 'DeleteManagedLoginBranding';

const SETTINGS = {
  components: { primaryButton: { lightMode: { defaults: { backgroundColor: '0972d3ff' } } } },
  categories: { form: { displayGraphics: true, location: { horizontal: 'CENTER' } } },
};

const LOGO = { category: 'FORM_LOGO', bytes: base64(png(1)) };
const ICON = { Category: 'EMAIL_GRAPHIC', ColorMode: 'DARK', Extension: 'ICO', Bytes: base64(ico) };
const NORMAL_LOGO = { category: 'FORM_LOGO', colorMode: 'LIGHT', extension: 'PNG', bytes: hashOf(png(1)) };

describe('The managed login style of an app client', () => {
  quiet();
  let pools: ProviderHarness;
  let clients: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  let clientId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    clients = await pools.other('UserPoolClient');
    harness = await pools.other('ManagedLoginBranding');
    for (const one of [clients, harness]) one.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({})).id;
    clientId = (await clients.create({ userPoolId, clientName: 'web' })).id;
    harness.calls();
  });

  const program = (given: object = {}) => ({ userPoolId, clientId, ...given });
  const styles = (): readonly LiveStyle[] => [...harness.emulator.pool(userPoolId).styles.values()];
  const live = (): LiveStyle => styles()[0] ?? assert.fail('there is no style');
  const writes = (): readonly string[] => harness.calls().filter((name) => !name.startsWith('Describe'));
  const sent = (operation: string) =>
    harness.emulator.requests.filter((request) => request.operation === operation).map(({ input }) => input);
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;
  const byHand = (input: object) =>
    harness.sendRaw(CREATE, { UserPoolId: userPoolId, ClientId: clientId, ...input });
  const refreshed = async (made: Deployed): Promise<Deployed> =>
    (await harness.refresh(made)) ?? assert.fail('it is gone');
  const steady = async (made: Deployed, declared: object): Promise<void> => {
    assert.deepEqual(await harness.diff(made, declared), { changes: false });
    const read = await refreshed(made);
    assert.deepEqual(read.outs, made.outs);
    assert.deepEqual(await harness.diff(read, declared), { changes: false });
  };

  describe('Cognito’s own style', () => {
    it('is that of a program without settings and images', async () => {
      const made = await harness.create(program());
      assert.deepEqual(sent(CREATE), [
        { UserPoolId: userPoolId, ClientId: clientId, UseCognitoProvidedValues: true },
      ]);
      assert.equal(made.id, live().ManagedLoginBrandingId);
      assert.deepEqual(made.outs, {
        ...program(),
        region: REGION,
        managedLoginBrandingId: made.id,
        creationDate: new Date(live().CreationDate * 1000).toISOString(),
        unmanaged: [],
      });
      await steady(made, program());
      await steady(made, program({ useCognitoProvidedValues: true }));
    });

    it('returns when the program no longer declares settings', async () => {
      const made = await harness.create(program({ settings: SETTINGS }));
      const changed = await harness.up(made, program());
      assert.equal(live().UseCognitoProvidedValues, true);
      assert.equal(live().Settings, undefined);
      await steady(changed, program());
      const back = await harness.up(changed, program({ settings: SETTINGS }));
      assert.deepEqual(live().Settings, SETTINGS);
      await steady(back, program({ settings: SETTINGS }));
    });

    it('does not return while the style has images that the program does not declare: AWS may remove them', async () => {
      Object.assign(harness.emulator.options, { imagesOnProvidedValues: 'removed' });
      const made = await harness.create(program({ settings: SETTINGS }));
      live().Assets.push(ICON);
      const changed = await harness.up(await refreshed(made), program());
      assert.deepEqual(live().Settings, {});
      assert.deepEqual(live().Assets, [ICON]);
      await steady(changed, program());
    });

    it('takes undeclared settings and images with it where the program asks for it, and the preview says so', async () => {
      const asked = program({ useCognitoProvidedValues: true });
      const made = await harness.create(program({ settings: SETTINGS }));
      Object.assign(live(), { Settings: { ...SETTINGS, other: 1 }, Assets: [ICON] });
      const read = await refreshed(made);
      const output = await consoleOutputOf(() => harness.diff(read, asked));
      assert.match(
        output,
        /Cognito's own values remove what the program does not declare of the managed login style \S+ of the app client \S+: assets, settings\.other\. \(AWS documents/,
      );
      assert.doesNotMatch(output, /kept/);
      const adoption = await consoleOutputOf(() => harness.inputs({ ...asked, adoptId: made.id }));
      assert.match(adoption, /Changes: .*settings.* => nothing/);
      assert.doesNotMatch(adoption, /Unchanged, [^.]*settings/);
      await harness.up(read, asked);
      assert.equal(live().UseCognitoProvidedValues, true);
    });

    it('replaces live settings only where the program asks for it', async () => {
      await byHand({ Settings: SETTINGS });
      harness.calls();
      const adopted = await harness.create(program({ adoptId: live().ManagedLoginBrandingId }));
      assert.deepEqual(writes(), []);
      assert.ok(String(adopted.outs['unmanaged']).includes('settings.components'));
      const asked = program({ useCognitoProvidedValues: true, adoptId: adopted.id });
      const changed = await harness.up(adopted, asked);
      assert.equal(live().UseCognitoProvidedValues, true);
      await steady(changed, asked);
    });
  });

  describe('Settings', () => {
    it('are lossless: what the program does not declare stays, at any depth', async () => {
      const more = {
        ...SETTINGS,
        componentClasses: { buttons: { borderRadius: 8 } },
        future: [1, { a: null }],
      };
      await byHand({ Settings: more });
      const declared = program({
        adoptId: live().ManagedLoginBrandingId,
        settings: { categories: { form: { displayGraphics: false } } },
      });
      const adopted = await harness.create(declared);
      assert.deepEqual(live().Settings, {
        ...more,
        categories: { form: { ...SETTINGS.categories.form, displayGraphics: false } },
      });
      assert.ok(String(adopted.outs['unmanaged']).includes('settings.componentClasses.buttons.borderRadius'));
      await steady(adopted, declared);
    });

    it('show no difference where AWS reorders them and fills more in', async () => {
      const made = await harness.create(program({ settings: SETTINGS }));
      live().Settings = { filled: { in: 1 }, ...Object.fromEntries(Object.entries(SETTINGS).reverse()) };
      const read = await refreshed(made);
      assert.deepEqual(read.outs['settings'], made.outs['settings']);
      assert.deepEqual(await harness.diff(read, program({ settings: SETTINGS })), { changes: false });
      assert.deepEqual(read.outs['unmanaged'], ['settings.filled.in']);
    });

    it('are set again where a declared one was changed by hand', async () => {
      const made = await harness.create(program({ settings: SETTINGS }));
      const drifted = structuredClone(SETTINGS);
      drifted.categories.form.displayGraphics = false;
      live().Settings = { ...drifted, other: 'stays' };
      const read = await refreshed(made);
      assert.notEqual((await harness.diff(read, program({ settings: SETTINGS }))).changes, false);
      await harness.up(read, program({ settings: SETTINGS }));
      assert.deepEqual(live().Settings, { ...SETTINGS, other: 'stays' });
    });

    for (const styleSettingsOmitted of ['kept', 'removed'] as const)
      for (const imagesOnProvidedValues of ['kept', 'removed'] as const)
        it(`go when the program no longer declares them, and nothing else goes, where AWS has omitted settings ${styleSettingsOmitted} and images of Cognito’s own style ${imagesOnProvidedValues}`, async () => {
          Object.assign(harness.emulator.options, { styleSettingsOmitted, imagesOnProvidedValues });
          const { categories } = SETTINGS;
          const made = await harness.create(program({ settings: SETTINGS, assets: [LOGO] }));
          live().Assets.push(ICON);
          live().Settings = { ...SETTINGS, other: 'stays' };
          const images = [...live().Assets];
          const declared = program({ settings: { categories }, assets: [LOGO] });
          harness.calls();
          const changed = await harness.up(made, declared);
          assert.deepEqual(live().Settings, { categories, other: 'stays' });
          assert.deepEqual(live().Assets, images);
          assert.equal(writes().length, styleSettingsOmitted === 'kept' ? 3 : 1);
          await steady(changed, declared);
        });

    describe('that go by a reset to Cognito’s own style', () => {
      const { categories } = SETTINGS;
      const large = ['FORM_LOGO', 'PAGE_BACKGROUND', 'FORM_BACKGROUND'].map((category, index) => ({
        category,
        bytes: base64(png(index, 900_000)),
      }));
      beforeEach(() => {
        const settings = { styleSettingsOmitted: 'kept', imagesOnProvidedValues: 'removed' } as const;
        Object.assign(harness.emulator.options, settings);
      });

      it('leave images of more than a request holds', async () => {
        const made = await harness.create(program({ settings: SETTINGS, assets: large }));
        const declared = program({ settings: { categories }, assets: large });
        harness.calls();
        await steady(await harness.up(made, declared), declared);
        assert.equal(live().Assets.length, 3);
        assert.deepEqual(writes(), [UPDATE, UPDATE, UPDATE, UPDATE, UPDATE]);
      });

      it('leave the new bytes of an image, where AWS would not overwrite the old ones', async () => {
        Object.assign(harness.emulator.options, { styleAssetsOverwritten: false });
        const made = await harness.create(program({ settings: SETTINGS, assets: [LOGO] }));
        const changed = { ...LOGO, bytes: base64(png(2)) };
        await harness.up(made, program({ settings: { categories }, assets: [changed] }));
        assert.deepEqual(
          live().Assets.map(({ Bytes }) => Bytes),
          [changed.bytes],
        );
      });

      it('leave a declared image of which no answer has the bytes', async () => {
        const made = await harness.create(program({ settings: SETTINGS, assets: [LOGO] }));
        delete live().Assets[0]?.Bytes;
        await harness.up(made, program({ settings: { categories }, assets: [LOGO] }));
        assert.equal(live().Assets[0]?.Bytes, LOGO.bytes);
      });

      it('are refused before the reset, where the bytes of an image are unknown', async () => {
        const made = await harness.create(program({ settings: SETTINGS }));
        const { Bytes: _, ...icon } = ICON;
        live().Assets.push(icon);
        const message = await refusedBy(harness.up(made, program({ settings: { categories } })));
        assert.match(
          message,
          /settings\.components\S* stay.*would remove the images EMAIL_GRAPHIC\/DARK, whose bytes are unknown\. Declare/,
        );
        assert.doesNotMatch(message, /credentials/);
        assert.equal(live().UseCognitoProvidedValues, false);
        assert.deepEqual(live().Assets, [icon]);
      });

      it('are what the message tells of, where AWS refuses the request after the reset', async () => {
        const made = await harness.create(program({ settings: SETTINGS }));
        Object.assign(live(), { Settings: { ...SETTINGS, other: 'stays' }, Assets: [ICON] });
        const read = await refreshed(made);
        const declared = program({ settings: { categories } });
        harness.emulator.fault({
          operation: UPDATE,
          kind: 'error',
          type: 'InvalidParameterException',
          skip: 2,
          times: 1,
        });
        let thrown: Awaited<ReturnType<typeof thrownBy>> | undefined;
        const output = await consoleOutputOf(async () => {
          thrown = await thrownBy(harness.up(read, declared));
        });
        assert.match(
          output,
          /has Cognito's own values now, since AWS removes settings\.components\S* in no other way\. The next `pulumi up` sends what the program declares\. What it does not declare is lost: settings\.other, the images EMAIL_GRAPHIC\/DARK/,
        );
        const partial = { ...read, outs: thrown?.properties ?? {} };
        await steady(await harness.up(partial, declared), declared);
        assert.deepEqual(live().Settings, { categories });
      });
    });

    it('may be empty, which is a style to edit', async () => {
      const made = await harness.create(program({ settings: {} }));
      assert.deepEqual(live().Settings, {});
      await steady(made, program({ settings: {} }));
      live().Settings = undefined;
      await steady(made, program({ settings: {} }));
    });

    it('cannot stand beside Cognito’s own values', async () => {
      assert.match(
        await refusedBy(harness.inputs(program({ settings: SETTINGS, useCognitoProvidedValues: true }))),
        /branding\/one-style|^settings: A style has either/,
      );
      assert.match(
        await refusedBy(harness.inputs(program({ useCognitoProvidedValues: false }))),
        /^useCognitoProvidedValues: With useCognitoProvidedValues: false a style needs settings/,
      );
      await harness.create(program({ useCognitoProvidedValues: false, settings: SETTINGS }));
    });

    it('are unknown in part at a preview', async () => {
      const declared = program({ settings: { ...SETTINGS, color: UNKNOWN } });
      const made = await harness.create(program({ settings: SETTINGS }));
      assert.notEqual((await harness.diff(made, declared)).changes, false);
      await harness.inputs({ ...declared, clientId: UNKNOWN, userPoolId: UNKNOWN, region: REGION });
    });
  });

  describe('Images', () => {
    it('are sent as bytes, and are a hash in inputs and state', async () => {
      const made = await harness.create(program({ assets: [LOGO] }));
      assert.deepEqual(live().Assets, [
        { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: base64(png(1)) },
      ]);
      for (const kept of [made.inputs, made.outs]) {
        assert.deepEqual(kept['assets'], [NORMAL_LOGO]);
        assert.ok(!JSON.stringify(kept).includes(base64(png(1)).slice(0, 20)));
      }
      await steady(made, program({ assets: [LOGO] }));
    });

    it('come from files, by their paths', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'images-'));
      try {
        const path = join(folder, 'logo.svg');
        writeFileSync(path, svg());
        const declared = program({ assets: [{ category: 'FORM_LOGO', bytes: `file:${path}` }] });
        const made = await harness.create(declared);
        assert.equal(live().Assets[0]?.Bytes, base64(svg()));
        writeFileSync(path, svg('<g/>'));
        await harness.up(made, declared);
        assert.equal(live().Assets[0]?.Bytes, base64(svg('<g/>')));
        rmSync(path);
        assert.match(
          await refusedBy(harness.inputs(declared)),
          /^assets\[0\]\.bytes: must be the path of a readable file, not ".*logo\.svg": there is no such file$/,
        );
        assert.match(
          await refusedBy(
            harness.inputs(program({ assets: [{ category: 'FORM_LOGO', bytes: `file:${folder}` }] })),
          ),
          /which is not a file$/,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('change in place: only the changed one is sent', async () => {
      const other = { category: 'PAGE_BACKGROUND', colorMode: 'DARK', bytes: base64(jpeg) };
      const made = await harness.create(program({ assets: [LOGO, other] }));
      harness.calls();
      const declared = program({ assets: [{ ...LOGO, bytes: base64(png(2)) }, other] });
      const changed = await harness.up(made, declared);
      const [update] = sent(UPDATE);
      assert.deepEqual(update?.['Assets'], [
        { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: base64(png(2)) },
      ]);
      assert.deepEqual(update?.['Settings'], {});
      await steady(changed, declared);
      await steady(changed, program({ assets: [other, { ...LOGO, bytes: base64(png(2)) }] }));
    });

    it('of another writer stay, and are no drift', async () => {
      const made = await harness.create(program({ assets: [LOGO] }));
      live().Assets.push(ICON);
      const read = await refreshed(made);
      assert.deepEqual(read.outs['assets'], made.outs['assets']);
      assert.deepEqual(read.outs['unmanaged'], ['assets[EMAIL_GRAPHIC/DARK]']);
      assert.deepEqual(await harness.diff(read, program({ assets: [LOGO] })), { changes: false });
      await harness.up(read, program({ assets: [{ ...LOGO, bytes: base64(png(3)) }] }));
      assert.equal(live().Assets.length, 2);
    });

    it('that were changed or deleted by hand are sent again', async () => {
      const made = await harness.create(program({ assets: [LOGO] }));
      for (const change of [
        () => Object.assign(live().Assets[0] ?? {}, { Bytes: base64(png(9)) }),
        () => live().Assets.splice(0),
      ]) {
        change();
        const read = await refreshed(made);
        assert.notEqual((await harness.diff(read, program({ assets: [LOGO] }))).changes, false);
        await harness.up(read, program({ assets: [LOGO] }));
        assert.equal(live().Assets[0]?.Bytes, base64(png(1)));
      }
    });

    it('without bytes in an answer are as they were declared', async () => {
      const made = await harness.create(program({ assets: [LOGO] }));
      delete live().Assets[0]?.Bytes;
      await steady(made, program({ assets: [LOGO] }));
    });

    it('of more than a request holds are sent in several', async () => {
      const large = (mark: number) => base64(png(mark, 900_000));
      const declared = program({
        settings: SETTINGS,
        assets: ['FORM_LOGO', 'PAGE_BACKGROUND', 'FORM_BACKGROUND'].map((category, index) => ({
          category,
          bytes: large(index),
        })),
      });
      harness.calls();
      const made = await harness.create(declared);
      assert.deepEqual(writes(), [CREATE, UPDATE, UPDATE]);
      assert.equal(live().Assets.length, 3);
      assert.deepEqual(live().Settings, SETTINGS);
      await steady(made, declared);
    });

    it('that this run has not read are not created: the message says why', async () => {
      const unread = { ...LOGO, extension: 'PNG', bytes: `sha256:${'1'.repeat(64)}` };
      const message = await refusedBy(harness.create(program({ assets: [unread] })));
      assert.match(message, /FORM_LOGO\/LIGHT have to be sent.*Remove assets from ignoreChanges\.$/);
      assert.deepEqual(styles(), []);
    });

    it('that did not arrive after the creation are sent by the next update', async () => {
      const declared = program({
        assets: ['FORM_LOGO', 'PAGE_BACKGROUND'].map((category, index) => ({
          category,
          bytes: base64(png(index, 900_000)),
        })),
      });
      harness.emulator.fault({
        operation: UPDATE,
        kind: 'error',
        type: 'InvalidParameterException',
        times: 1,
      });
      const thrown = await thrownBy(harness.create(declared));
      assert.match(thrown.message, /the next `pulumi up` tries again/);
      assert.equal(thrown.id, live().ManagedLoginBrandingId);
      const partial = {
        id: thrown.id ?? '',
        inputs: await harness.inputs(declared, { region: REGION }),
        outs: thrown.properties ?? {},
      };
      const done = await harness.up(partial, declared);
      assert.equal(live().Assets.length, 2);
      await steady(done, declared);
    });

    it('have one place each', async () => {
      assert.match(
        await refusedBy(harness.inputs(program({ assets: [LOGO, { ...LOGO, colorMode: 'LIGHT' }] }))),
        /^assets\[1\]: has the same category, colorMode and resourceId as \[0\]$/,
      );
      const icons = ['google', 'corp'].map((resourceId) => ({
        category: 'IDP_BUTTON_ICON',
        resourceId,
        bytes: base64(svg(resourceId)),
      }));
      await steady(await harness.create(program({ assets: icons })), program({ assets: icons }));
    });

    const refusals: readonly (readonly [what: string, asset: object, message: RegExp])[] = [
      [
        'are too large',
        { bytes: base64(png(0, 1_000_001)) },
        /^assets\[0\]\.bytes: must be a file of at most 1,000,000 bytes/,
      ],
      [
        'are far too large',
        { bytes: 'A'.repeat(3_000_000) },
        /^assets\[0\]\.bytes: must be a file of at most 1,000,000 bytes/,
      ],
      ['are empty', { bytes: '' }, /^assets\[0\]\.bytes: must be a FileAsset or StringAsset, or base64 text/],
      [
        'are a path',
        { bytes: './logo.png' },
        /^assets\[0\]\.bytes: must be a FileAsset or StringAsset, or base64 text, not "\.\/logo\.png"$/,
      ],
      ['were encoded twice', { bytes: base64(Buffer.from(base64(png()))) }, /encoded twice/],
      [
        'are of another type',
        { bytes: base64(png()), extension: 'JPEG' },
        /^assets\[0\]\.bytes: The content of the file is not of the type in extension\..*The content is PNG\./,
      ],
      [
        'are no image',
        { bytes: base64(Buffer.from('%PDF-1.7')) },
        /The content is none of ICO, JPEG, PNG, SVG and WEBP/,
      ],
      [
        'are an SVG with dominant-baseline',
        { bytes: base64(svg('<text dominant-baseline="middle"/>')) },
        /dominant-baseline/,
      ],
      [
        'are a favicon of another type',
        { category: 'FAVICON_ICO', bytes: base64(png()) },
        /^assets\[0\]\.extension: The favicon/,
      ],
      ['have the type JPG', { extension: 'JPG' }, /^assets\[0\]\.extension: .*did you mean "JPEG"\?$/],
    ];
    for (const [what, asset, message] of refusals)
      it(`are refused at their path if they ${what}`, async () => {
        assert.match(await refusedBy(harness.inputs(program({ assets: [{ ...LOGO, ...asset }] }))), message);
        assert.deepEqual(writes(), []);
      });

    it('are of every type that AWS has', async () => {
      const files = [png(), jpeg, ico, webp, svg()];
      const categories = ['FORM_LOGO', 'PAGE_BACKGROUND', 'FAVICON_ICO', 'FORM_BACKGROUND', 'FAVICON_SVG'];
      await harness.create(
        program({
          assets: files.map((bytes, index) => ({ category: categories[index], bytes: base64(bytes) })),
        }),
      );
      assert.deepEqual(
        live()
          .Assets.map(({ Extension }) => Extension)
          .sort(),
        ['ICO', 'JPEG', 'PNG', 'SVG', 'WEBP'],
      );
    });

    it('that this run has not read are not sent: the message says why', async () => {
      const made = await harness.create(program({ assets: [LOGO] }));
      live().Assets.splice(0);
      const read = await refreshed(made);
      const unread = `sha256:${'0'.repeat(64)}`;
      const declared = program({ assets: [{ ...LOGO, extension: 'PNG', bytes: unread }] });
      assert.match(
        await refusedBy(harness.up(read, declared)),
        /FORM_LOGO\/LIGHT have to be sent.*ignoreChanges/,
      );
    });
  });

  describe('The removal of an image', () => {
    const two = (): object => program({ assets: [LOGO, { ...LOGO, colorMode: 'DARK' }] });

    it('is refused, since AWS cannot do it on a live style', async () => {
      const made = await harness.create(two());
      assert.match(
        await refusedBy(harness.diff(made, program({ assets: [LOGO] }))),
        /^AWS cannot remove an image from a live style, so the removal of FORM_LOGO\/DARK would replace .*login pages of the client are unavailable.*allowReplacement: true/,
      );
      await thrownBy(harness.diff(made, program()));
    });

    it('replaces the style where the program opts in, with a notice of the gap', async () => {
      const made = await harness.create(two());
      const declared = program({ assets: [LOGO], allowReplacement: true });
      let found: object = {};
      const output = await consoleOutputOf(async () => {
        found = await harness.diff(made, declared);
      });
      assert.deepEqual(found, { replaces: ['assets'], deleteBeforeReplace: true });
      assert.match(
        output,
        /This replaces the managed login style .* to remove FORM_LOGO\/DARK\. From its deletion/,
      );
      // The engine checks the inputs of the replacement as those of a new resource, while the old one is live.
      await harness.inputs(declared);
      await harness.delete(made);
      const again = await harness.create(declared);
      assert.equal(live().Assets.length, 1);
      await steady(again, declared);
    });
  });

  describe('One style of a client', () => {
    it('is refused at preview where the client has one, and at creation', async () => {
      const inputs = await harness.inputs(program());
      await byHand({ UseCognitoProvidedValues: true });
      const { ManagedLoginBrandingId: id } = live();
      const taken = new RegExp(
        `the app client ${clientId} has a managed login style already\\. To adopt it, set adoptId: "${id}"; to only read it, use ManagedLoginBranding\\.get`,
      );
      assert.match(await refusedBy(harness.inputs(program())), taken);
      assert.match(await refusedBy(harness.provider.create(inputs)), taken);
      assert.equal(styles().length, 1);
    });

    for (const [by, adoptIdOf] of [
      ['its id', () => live().ManagedLoginBrandingId],
      ['the id of its client', () => clientId],
    ] as const)
      it(`is adopted by ${by}, without a write`, async () => {
        await byHand({ Settings: SETTINGS });
        const declared = program({ settings: SETTINGS, adoptId: adoptIdOf() });
        harness.calls();
        const adopted = await harness.create(declared);
        assert.equal(adopted.id, live().ManagedLoginBrandingId);
        assert.deepEqual(writes(), []);
        await steady(adopted, declared);
        await steady(adopted, program({ settings: SETTINGS, adoptId: live().ManagedLoginBrandingId }));
        await steady(adopted, program({ settings: SETTINGS }));
      });

    it('that the program made itself may be named by its client for adoption: nothing changes', async () => {
      const made = await harness.create(program());
      assert.deepEqual(await harness.diff(made, program({ adoptId: clientId })), { changes: false });
    });

    it('is not adopted for another client, nor where there is none', async () => {
      assert.match(
        await refusedBy(harness.inputs(program({ adoptId: clientId }))),
        /has no managed login style/,
      );
      await byHand({ UseCognitoProvidedValues: true });
      const other = (await clients.create({ userPoolId, clientName: 'other' })).id;
      assert.match(
        await refusedBy(
          harness.inputs({ userPoolId, clientId: other, adoptId: live().ManagedLoginBrandingId }),
        ),
        /cannot be adopted as declared: clientId cannot be changed/,
      );
    });

    it('is created exactly once after a lost response', async () => {
      harness.emulator.fault({ operation: CREATE, kind: 'drop-after', times: 1 });
      const declared = program({ settings: SETTINGS, assets: [LOGO] });
      const made = await harness.create(declared);
      assert.equal(styles().length, 1);
      await steady(made, declared);
    });

    it('may name its client as @pulumi/aws-native does, which a client that was taken over keeps', async () => {
      const declared = { userPoolId, clientId: `${userPoolId}|${clientId}` };
      const made = await harness.create(declared);
      assert.equal(made.outs['clientId'], clientId);
      await steady(made, program());
      await steady(made, { ...declared, adoptId: declared.clientId });
    });

    it('goes to another client by a replacement, the new one first', async () => {
      const made = await harness.create(program());
      const other = (await clients.create({ userPoolId, clientName: 'other' })).id;
      assert.deepEqual(await harness.diff(made, { userPoolId, clientId: other }), { replaces: ['clientId'] });
    });
  });

  it('is read by its id alone: its client is looked for', async () => {
    await clients.create({ userPoolId, clientName: 'first' });
    const made = await harness.create(program({ settings: SETTINGS }));
    const { props } = await harness.provider.read(made.id, { userPoolId });
    assert.equal(props?.['clientId'], clientId);
    assert.deepEqual(props?.['settings'], SETTINGS);
  });

  it('is gone with its client or its pool', async () => {
    const made = await harness.create(program());
    await harness.sendRaw('DeleteUserPoolClient', { UserPoolId: userPoolId, ClientId: clientId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
  });

  it('is another one where somebody made it anew in the console', async () => {
    const made = await harness.create(program());
    await harness.sendRaw(DELETE, { UserPoolId: userPoolId, ManagedLoginBrandingId: made.id });
    await byHand({ UseCognitoProvidedValues: true });
    assert.equal(await harness.refresh(made), undefined);
  });

  it('costs one request to read', async () => {
    const made = await harness.create(program());
    harness.calls();
    await harness.refresh(made);
    assert.deepEqual(harness.calls(), [READ]);
  });

  describe('A warning', () => {
    const warned = (given: object): Promise<string> => consoleOutputOf(() => harness.inputs(program(given)));
    const domain = (ManagedLoginVersion?: number) =>
      harness.sendRaw('CreateUserPoolDomain', {
        UserPoolId: userPoolId,
        Domain: 'shop',
        ...(ManagedLoginVersion !== undefined && { ManagedLoginVersion }),
      });

    it('tells of a live pool without a domain, or with the classic pages', async () => {
      assert.match(await warned({}), /userPoolId: The pool has no domain/);
      await domain();
      assert.match(await warned({}), /The domain of the pool has the classic hosted UI/);
      assert.doesNotMatch(await warned({ [POOL]: { managedLoginVersion: 2 } }), /classic/);
      assert.doesNotMatch(await warned({ skipRules: ['branding/domain-version'] }), /classic/);
    });

    it('is none with managed login', async () => {
      await domain(2);
      assert.equal(await warned({}), '');
    });

    it('tells of the tier LITE, live or declared', async () => {
      await domain(2);
      assert.match(await warned({ [POOL]: { userPoolTier: 'LITE' } }), /A pool in the tier LITE/);
      const unknown = { userPoolId: UNKNOWN, clientId: UNKNOWN, region: REGION };
      assert.match(await warned({ ...unknown, [POOL]: { userPoolTier: 'LITE' } }), /A pool in the tier LITE/);
      assert.match(await warned({ ...unknown, [POOL]: { managedLoginVersion: 1 } }), /classic hosted UI/);
      assert.equal(await warned({ ...unknown, [POOL]: {} }), '');
      assert.equal(await warned({ ...unknown, [POOL]: { managedLoginVersion: UNKNOWN } }), '');
    });
  });
});
