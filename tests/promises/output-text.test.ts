import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { handler } from '../../provider/provider-v1';
import type { PlainObject } from '../../provider/spec/object';

const output = pulumi.output('x');
const text = String(output);
const json = JSON.stringify({ id: output });
const P = 'us-east-1_AbCdEfGhI';

const PROGRAMS: ReadonlyArray<readonly [kind: string, path: string, program: PlainObject]> = [
  [
    'UserPool',
    'emailVerificationMessage',
    { poolName: 'p', emailVerificationMessage: `Code {####} for ${text}` },
  ],
  ['UserPool', 'poolName', { poolName: text }],
  ['UserPool', 'userPoolTags.owner', { poolName: 'p', userPoolTags: { owner: json } }],
  ['UserPool', 'userPoolTags["…"]', { poolName: 'p', userPoolTags: { [text]: 'a' } }],
  ['UserPool', 'schema[0].name', { poolName: 'p', schema: [{ name: text, attributeDataType: 'String' }] }],
  ['UserPool', 'adoptId', { adoptId: text }],
  [
    'UserPoolClient',
    'callbackUrls[1]',
    { userPoolId: P, clientName: 'c', callbackUrls: ['https://a.example', `https://${text}/`] },
  ],
  ['UserPoolClient', 'userPoolId', { userPoolId: text, clientName: 'c' }],
  [
    'ResourceServer',
    'scopes[0].scopeDescription',
    { userPoolId: P, identifier: 'i', name: 'n', scopes: [{ scopeName: 's', scopeDescription: text }] },
  ],
  ['UserPoolDomain', 'domain', { userPoolId: P, domain: text }],
  [
    'UserPoolTriggers',
    'lambdaConfig.preSignUp',
    { userPoolId: P, lambdaConfig: { preSignUp: `arn:${text}` } },
  ],
];

describe('Pulumi’s text for an Output that was used as a string', () => {
  for (const [kind, path, program] of PROGRAMS) {
    it(`is refused in ${path} of a ${kind}, once, with the way out`, async () => {
      const provider = handler(kind);
      const { failures = [] } = (await provider.check?.({}, { region: 'us-east-1', ...program })) ?? {};
      const about = failures.filter(({ reason }) => reason.startsWith(`${path}: `));
      assert.equal(about.length, 1, JSON.stringify(failures));
      assert.match(about[0]?.reason ?? '', /pulumi\.interpolate.*apply/);
      assert.ok(!failures.some(({ reason }) => reason.includes('Calling [')), JSON.stringify(failures));
    });
  }
});
