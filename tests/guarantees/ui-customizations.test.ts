import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { hashOf } from '../../provider/resources/shared/file-content';
import { base64, jpeg, png } from '../resources/managed-login-branding/images';
import { defaultSettings } from '../support/emulator';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const GET = 'GetUICustomization';
const SET = 'SetUICustomization';
const css = (color: string): string => `.label-customizable { color: ${color}; }`;
const RED = { css: css('red') };
const LOGO = { imageFile: base64(png(1)) };

describe('The customization of the classic hosted UI', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolUICustomization');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({})).id;
    await harness.sendRaw('CreateUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' });
    harness.calls();
  });

  const program = (given: object = RED) => ({ userPoolId, ...given });
  const live = (of = 'ALL') => harness.emulator.pool(userPoolId).uiCustomizations.get(of);
  const byHand = (input: object) => harness.sendRaw(SET, { UserPoolId: userPoolId, ...input });
  const sets = (): number => harness.calls().filter((name) => name === SET).length;
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;
  const refreshed = async (made: Deployed): Promise<Deployed> =>
    (await harness.refresh(made)) ?? assert.fail('it is gone');
  const steady = async (made: Deployed, declared: object): Promise<void> => {
    assert.deepEqual(await harness.diff(made, declared), { changes: false });
    const read = await refreshed(made);
    assert.deepEqual(read.outs, made.outs);
    assert.deepEqual(await harness.diff(read, declared), { changes: false });
  };

  it('is set, changed and reset by one request each, CSS and image together', async () => {
    const made = await harness.create(program({ ...RED, ...LOGO }));
    assert.equal(made.id, userPoolId);
    assert.deepEqual(made.outs, {
      ...program(),
      imageFile: hashOf(png(1)),
      region: REGION,
      imageUrl: live()?.ImageUrl,
      cssVersion: live()?.CSSVersion,
      unmanaged: [],
    });
    assert.equal(live()?.image, LOGO.imageFile);
    assert.equal(sets(), 1);
    await steady(made, program({ ...RED, ...LOGO }));
    const changed = await harness.up(made, program({ css: css('blue'), ...LOGO }));
    assert.deepEqual([live()?.CSS, live()?.image], [css('blue'), LOGO.imageFile]);
    const other = await harness.up(changed, program({ css: css('blue'), imageFile: base64(jpeg) }));
    assert.deepEqual([live()?.CSS, live()?.image], [css('blue'), base64(jpeg)]);
    assert.equal(sets(), 2);
    const without = await harness.up(other, program({ css: css('blue') }));
    assert.deepEqual([live()?.CSS, live()?.ImageUrl], [css('blue'), undefined]);
    await steady(without, program({ css: css('blue') }));
    await harness.delete(without);
    assert.equal(live(), undefined);
  });

  it('has no bytes of an image in inputs and state', async () => {
    const { inputs, outs } = await harness.create(program(LOGO));
    for (const kept of [inputs, outs]) assert.ok(!JSON.stringify(kept).includes(LOGO.imageFile.slice(0, 20)));
  });

  it('of a client is its own, apart from that of the pool', async () => {
    const clients = await harness.other('UserPoolClient');
    clients.base = {};
    const clientId = (await clients.create({ userPoolId, clientName: 'web' })).id;
    const ofPool = await harness.create(program());
    const declared = program({ clientId, css: css('blue') });
    const ofClient = await harness.create(declared);
    assert.equal(ofClient.id, `${userPoolId}/${clientId}`);
    assert.deepEqual([live()?.CSS, live(clientId)?.CSS], [css('red'), css('blue')]);
    await steady(ofClient, declared);
    await steady(ofClient, { ...declared, clientId: `${userPoolId}|${clientId}` });
    await harness.delete(ofClient);
    assert.deepEqual([live()?.CSS, live(clientId)?.CSS], [css('red'), undefined]);
    assert.equal((await refreshed(ofClient)).outs['css'], undefined);
    await steady(ofPool, program({ ...RED, clientId: 'ALL' }));
  });

  it('that is live already is refused, and adopted without a write where it is as declared', async () => {
    await byHand({ CSS: RED.css });
    harness.calls();
    assert.match(
      await refusedBy(harness.inputs(program())),
      /^userPoolId: the pool \S+ has a UI customization already: css\. To adopt it, set adoptId: /,
    );
    const adopted = await harness.create(program({ ...RED, adoptId: userPoolId }));
    assert.equal(sets(), 0);
    await steady(adopted, program({ ...RED, adoptId: userPoolId }));
  });

  it('with an image alone is refused too, and an adopted one is sent once, since AWS does not return it', async () => {
    await byHand({ ImageFile: LOGO.imageFile });
    assert.match(await refusedBy(harness.inputs(program())), /has a UI customization already: imageFile\./);
    harness.calls();
    const declared = program({ ...LOGO, adoptId: userPoolId });
    const output = await consoleOutputOf(() => harness.inputs(declared));
    assert.match(output, /imageFile: sent once, since AWS does not return the live one/);
    const adopted = await harness.create(declared);
    assert.equal(sets(), 1);
    await steady(adopted, declared);
  });

  it('is not updated where that would remove an image that nobody declares', async () => {
    await byHand({ CSS: RED.css, ImageFile: LOGO.imageFile });
    const adopted = await harness.create(program({ adoptId: userPoolId, ...RED }));
    assert.deepEqual(adopted.outs['unmanaged'], ['imageFile']);
    assert.match(
      await refusedBy(harness.up(adopted, program({ css: css('blue') }))),
      /does not return the live image, so this update would remove it\. Declare imageFile too\./,
    );
    assert.equal(live()?.image, LOGO.imageFile);
    const both = await harness.up(adopted, program({ css: css('blue'), ...LOGO }));
    await steady(both, program({ css: css('blue'), ...LOGO }));
  });

  it('is corrected where it has drifted: other CSS, no image', async () => {
    const declared = program({ ...RED, ...LOGO });
    const made = await harness.create(declared);
    for (const drifted of [{ CSS: css('by-hand'), ImageFile: LOGO.imageFile }, { CSS: RED.css }, {}]) {
      await byHand(drifted);
      const read = await refreshed(made);
      assert.notEqual((await harness.diff(read, declared)).changes, false);
      await harness.up(read, declared);
      assert.deepEqual([live()?.CSS, live()?.image], [RED.css, LOGO.imageFile]);
    }
  });

  it('sends an image again after an update that failed', async () => {
    const made = await harness.create(program({ ...RED, ...LOGO }));
    const declared = program({ ...RED, imageFile: base64(jpeg) });
    harness.emulator.fault({ operation: SET, kind: 'error', type: 'InvalidParameterException', times: 1 });
    const thrown = await thrownBy(harness.up(made, declared));
    const left = {
      ...made,
      inputs: await harness.inputs(declared, made.inputs),
      outs: thrown.properties ?? {},
    };
    const done = await harness.up(left, declared);
    assert.equal(live()?.image, base64(jpeg));
    await steady(done, declared);
  });

  describe('without a domain', () => {
    beforeEach(() => harness.sendRaw('DeleteUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' }));

    it('is refused by AWS, with what to do', async () => {
      assert.match(
        await refusedBy(harness.create(program())),
        /There has to be an existing domain associated with this user pool\. .*Declare a UserPoolDomain, and list it in `dependsOn`/,
      );
    });

    it('is read as one without settings, and deleted', async () => {
      await harness.sendRaw('CreateUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' });
      const made = await harness.create(program());
      await harness.sendRaw('DeleteUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' });
      assert.equal((await refreshed(made)).outs['css'], undefined);
      await harness.delete(made);
    });
  });

  it('has gone with its pool', async () => {
    const made = await harness.create(program());
    await harness.sendRaw('DeleteUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' });
    await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
  });

  it('costs one request to read', async () => {
    const made = await harness.create(program());
    harness.calls();
    await harness.refresh(made);
    assert.deepEqual(harness.calls(), [GET]);
  });

  it('warns where the domain has managed login, declared or live', async () => {
    const warned = (given: object) => consoleOutputOf(() => harness.inputs(program(given)));
    assert.equal(await warned(RED), '');
    assert.match(await warned({ ...RED, [POOL]: { managedLoginVersion: 2 } }), /on which this has no effect/);
    const unknown = { userPoolId: UNKNOWN, region: REGION, [POOL]: { managedLoginVersion: 2 } };
    assert.match(await warned(unknown), /on which this has no effect/);
  });
});
