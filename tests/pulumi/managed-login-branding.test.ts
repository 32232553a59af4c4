import { deepEqual, equal, throws } from 'node:assert/strict';
import { resolve } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import { ManagedLoginBranding, UserPool, UserPoolDomain } from '../../provider';
import { base64, png } from '../resources/managed-login-branding/images';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const clientId = 'shop';
const styleId = '6c0b5d0e-0c5f-4c1c-9a55-0123456789ab';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("ManagedLoginBranding");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:ManagedLoginBranding';
const LOGO = { category: 'FORM_LOGO' } as const;

describe('A managed login style in a program', function () {
  this.timeout(600_000);
  const registered: { readonly type: string; readonly inputs: object; readonly id: string | undefined }[] =
    [];

  before(async () => {
    build();
    await mockEngine(({ type: known, inputs, id }) => {
      registered.push({ type: known, inputs, id });
      return inputs;
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));
  const inputsOf = async (style: ManagedLoginBranding): Promise<object> => {
    await resolved(style.id);
    return Object(registered.find((one) => one.type === type)?.inputs);
  };

  const { FileAsset, StringAsset } = pulumi.asset;
  const svg = '<svg>ä</svg>';
  const files: readonly (readonly [what: string, bytes: () => unknown, text: string])[] = [
    ['a file by its path', () => new FileAsset('./logo.png'), `file:${resolve('logo.png')}`],
    ['a file by an absolute path', () => new FileAsset('/a/logo.png'), 'file:/a/logo.png'],
    ['a promise of a path', () => new FileAsset(Promise.resolve('logo.png')), `file:${resolve('logo.png')}`],
    ['a text', () => new StringAsset(svg), base64(Buffer.from(svg))],
    ['a URL of a file', () => new pulumi.asset.RemoteAsset('file:///a/logo.png'), 'file:///a/logo.png'],
    ['the path of a file as text', () => 'file:logo.png', `file:${resolve('logo.png')}`],
    ['the URL of a file as text', () => 'file:///a/logo.png', 'file:///a/logo.png'],
    ['base64', () => base64(png()), base64(png())],
    ['an output of base64', () => pulumi.output(base64(png())), base64(png())],
    ['an output of an asset', () => pulumi.output(new StringAsset(svg)), base64(Buffer.from(svg))],
    ['a promise of an asset', () => Promise.resolve(new StringAsset(svg)), base64(Buffer.from(svg))],
  ];
  for (const [what, bytesOf, text] of files)
    it(`gives an image as text to the provider, no asset to the engine: ${what}`, async () => {
      // The types refuse some of these, and programs in JavaScript do not have them.
      const args = { userPoolId, clientId, assets: [{ ...LOGO, bytes: bytesOf() as string }] };
      deepEqual(await inputsOf(new ManagedLoginBranding('style', args)), {
        ...args,
        assets: [{ ...LOGO, bytes: text }],
        __provider,
      });
    });

  it('has images in outputs and promises of lists and of elements', async () => {
    const image = { ...LOGO, bytes: new StringAsset(svg) };
    const expected = [{ ...LOGO, bytes: base64(Buffer.from(svg)) }];
    for (const assets of [
      [pulumi.output(image)],
      [Promise.resolve(image)],
      Promise.resolve([image]),
      pulumi.output([image]),
    ]) {
      registered.length = 0;
      const args = { userPoolId, clientId, assets: assets as [] };
      deepEqual(Object(await inputsOf(new ManagedLoginBranding('style', args))).assets, expected);
    }
  });

  it('carries the newest pages of the domains that the program declares, further down too', async () => {
    for (const [versions, managedLoginVersion] of [
      [[undefined], 1],
      [[1, 2], 2],
      [[pulumi.output(2)], 2],
    ] as const) {
      registered.length = 0;
      const pool = new UserPool('pool', { userPoolTier: 'LITE' });
      const style = new ManagedLoginBranding('style', { userPoolId: pool.id, clientId });
      for (const [at, version] of versions.entries())
        new UserPoolDomain(`${at}`, {
          userPoolId: pool.id,
          domain: `shop-${at}`,
          ...(version !== undefined && { managedLoginVersion: version }),
        });
      deepEqual(Object(await inputsOf(style)).__pool, { userPoolTier: 'LITE', managedLoginVersion });
    }
  });

  it('carries no domain of a pool that the program only reads, nor one that it only reads', async () => {
    const theirs = UserPool.get('theirs', userPoolId);
    new UserPoolDomain('login', { userPoolId: theirs.id, domain: 'shop' });
    equal(
      '__pool' in (await inputsOf(new ManagedLoginBranding('style', { userPoolId: theirs.id, clientId }))),
      false,
    );
    registered.length = 0;
    const ours = new UserPool('ours');
    UserPoolDomain.get('read', ours.id, 'shop');
    deepEqual(
      Object(await inputsOf(new ManagedLoginBranding('b', { userPoolId: ours.id, clientId }))).__pool,
      {},
    );
  });

  it('is only read by its pool and its id', async () => {
    const style = ManagedLoginBranding.get('theirs', userPoolId, styleId);
    equal(await resolved(style.id), styleId);
    deepEqual(registered, [{ type, inputs: { userPoolId, __provider }, id: styleId }]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new ManagedLoginBranding('style', { userPoolId, clientId }, { import: styleId }),
      /give its id, or the id of the client, as `adoptId`; to only read it, use ManagedLoginBranding\.get/,
    );
  });
});
