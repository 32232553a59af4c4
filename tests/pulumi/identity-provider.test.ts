import { deepEqual, equal, rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pulumi from '@pulumi/pulumi';
import { IdentityProvider, UserPool } from '../../provider';
import { assetAsText } from '../../provider/pulumi/asset-text';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const XML = '<EntityDescriptor entityID="corp">ä</EntityDescriptor>';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:IdentityProvider';

describe('An identity provider in a program', function () {
  this.timeout(600_000);
  const registered: { readonly type: string; readonly inputs: Readonly<Record<string, unknown>> }[] = [];
  let folder: string;
  let file: string;

  before(async () => {
    build();
    folder = mkdtempSync(join(tmpdir(), 'metadata-'));
    file = join(folder, 'corp.xml');
    writeFileSync(file, XML);
    await mockEngine(({ type: known, inputs }) => {
      registered.push({ type: known, inputs });
      return inputs;
    });
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  const inputsOf = async (args: object, id: pulumi.Input<string> = userPoolId): Promise<object> => {
    const provider = new IdentityProvider('corp', { userPoolId: id, providerName: 'Corp', ...args });
    await resolved(provider.id);
    return Object(registered.find((one) => one.type === type)?.inputs);
  };

  const asset = {
    file: () => new pulumi.asset.FileAsset(file),
    text: () => new pulumi.asset.StringAsset(XML),
  };
  const GIVEN: ReadonlyArray<readonly [what: string, saml: () => unknown]> = [
    ['text', () => ({ metadataFile: XML })],
    ['a FileAsset', () => ({ metadataFile: asset.file() })],
    [
      'a FileAsset with a path that is a promise',
      () => ({ metadataFile: new pulumi.asset.FileAsset(Promise.resolve(file)) }),
    ],
    ['a StringAsset', () => ({ metadataFile: asset.text() })],
    ['an output of an asset', () => ({ metadataFile: pulumi.output(asset.text()) })],
    ['a promise of an asset', () => ({ metadataFile: Promise.resolve(asset.file()) })],
    ['an output of the block', () => pulumi.output({ metadataFile: asset.text() })],
    ['a promise of the block', () => Promise.resolve({ metadataFile: asset.file() })],
    [
      'a RemoteAsset of a file',
      () => ({ metadataFile: new pulumi.asset.RemoteAsset(pathToFileURL(file).href) }),
    ],
  ];
  for (const [what, saml] of GIVEN) {
    it(`has the text of its metadata, given as ${what}`, async () => {
      const { saml: given } = Object(await inputsOf({ saml: saml() }));
      // A block that is an output as a whole is secret as a whole.
      deepEqual(Object(given).value ?? given, { metadataFile: XML });
    });
  }

  it('keeps what else stands beside the metadata, and a block without any', async () => {
    const { saml } = Object(await inputsOf({ saml: { metadataFile: asset.text(), idpInit: true } }));
    deepEqual(saml, { metadataFile: XML, idpInit: true });
    registered.length = 0;
    const url = { metadataUrl: 'https://corp.example.com/metadata' };
    deepEqual(Object(await inputsOf({ saml: url })).saml, url);
  });

  it('says which file cannot be read, and why', async () => {
    const read = (path: string) =>
      Promise.resolve(assetAsText(new pulumi.asset.FileAsset(path), 'saml.metadataFile', ''));
    await rejects(
      read(join(folder, 'absent.xml')),
      /saml\.metadataFile: the file ".*absent\.xml" cannot be read: there is no such file\. Give a path relative to the folder of the program\.$/,
    );
    await rejects(read(folder), /cannot be read: EISDIR/);
  });

  it('says that Pulumi gives no content of an asset elsewhere, and what to give', async () => {
    const remote = new pulumi.asset.RemoteAsset('https://corp.example.com/metadata');
    await rejects(
      Promise.resolve(assetAsText(remote, 'saml.metadataFile', 'Give its URL as metadataUrl.')),
      /saml\.metadataFile: Pulumi gives no content of a RemoteAsset\. Give its URL as metadataUrl\.$/,
    );
  });

  it('leaves alone what is no asset', () => {
    for (const value of ['x', 7, undefined, null]) equal(assetAsText(value, 'a', ''), value);
  });

  it('carries the schema that the program declares of its pool, for rules about both', async () => {
    const schema = [{ name: 'team', attributeDataType: 'String' as const }];
    const pool = new UserPool('pool', { schema });
    const { __pool } = Object(await inputsOf({ saml: { metadataFile: XML } }, pool.id));
    deepEqual(__pool, { schema });
  });
});
