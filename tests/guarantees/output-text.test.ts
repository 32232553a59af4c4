import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import type { PlainObject } from '../../provider/codec/plain-object';
import { handler } from '../../provider/provider-v1';
import { thrownBy } from './provider-harness';

const output = pulumi.output('x');
const text = String(output);
const json = JSON.stringify({ id: output });
const P = 'us-east-1_AbCdEfGhI';

/** What programs make of a text on its way to a setting. */
const REWRITTEN: ReadonlyArray<readonly [title: string, rewritten: string]> = [
  ['in small letters', text.toLowerCase()],
  ['in capitals', text.toUpperCase()],
  ['in the path of a URL', new URL(`https://a.example/${text}`).href],
  ['as a part of a URL', encodeURIComponent(text)],
  ['as the query of a URL', String(new URLSearchParams({ q: text }))],
  ['with hyphens for what a name cannot have', text.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)],
  ['with nothing but letters', text.replace(/[^A-Za-z]/g, '').slice(0, 60)],
  ['as JSON in JSON', JSON.stringify({ inner: json })],
  ['as JSON for HTML', json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')],
];

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
  ['UserPoolGroup', 'description', { userPoolId: P, groupName: 'g', description: text }],
  [
    'UserPoolTriggers',
    'lambdaConfig.preSignUp',
    { userPoolId: P, lambdaConfig: { preSignUp: `arn:${text}` } },
  ],
  [
    'LogDelivery',
    'userAuthEvents.bucketArn',
    { userPoolId: P, userAuthEvents: { bucketArn: `arn:${text}` } },
  ],
  [
    'IdentityProvider',
    'saml.metadataFile',
    { userPoolId: P, providerName: 'Corp', saml: { metadataFile: `<a>${text}</a>` } },
  ],
  ['UserPoolSessionConfiguration', 'userPoolId', { userPoolId: text }],
  [
    'UserPoolReplica',
    'userPoolTags.owner',
    { userPoolId: P, regionName: 'us-west-2', userPoolTags: { owner: text } },
  ],
  [
    'RiskConfiguration',
    'riskExceptionConfiguration.skippedIPRangeList[0]',
    { userPoolId: P, riskExceptionConfiguration: { skippedIPRangeList: [`${text}/32`] } },
  ],
  ['RiskConfiguration', 'clientId', { userPoolId: P, clientId: text }],
  [
    'ManagedLoginTerms',
    'links.default',
    { userPoolId: P, clientId: 'c', termsName: 'terms-of-use', links: { default: `https://${text}/` } },
  ],
  ['UserPoolClientSecret', 'clientId', { userPoolId: P, clientId: text }],
  [
    'UserPoolUser',
    'userAttributes.name',
    { userPoolId: P, username: 'ada', userAttributes: { name: `Ada ${text}` } },
  ],
  ['UserGroupMembership', 'username', { userPoolId: P, groupName: 'admins', username: text }],
  ['UserPoolUICustomization', 'css', { userPoolId: P, css: `.a-customizable { color: ${text}; }` }],
  [
    'ManagedLoginBranding',
    'settings.categories.form',
    { userPoolId: P, clientId: 'shop', settings: { categories: { form: `of ${text}` } } },
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

  for (const [title, rewritten] of REWRITTEN) {
    it(`is known ${title}`, async () => {
      const program = { poolName: 'p', region: 'us-east-1', emailVerificationMessage: `{####} ${rewritten}` };
      const { failures = [] } = (await handler('UserPool').check?.({}, program)) ?? {};
      assert.match(failures[0]?.reason ?? '', /^emailVerificationMessage: holds an Output/);
    });
  }

  for (const [what, path, program] of [
    ['an object', 'userPoolTags.owner', { userPoolTags: { owner: String({}) } }],
    ['a Promise', 'emailVerificationMessage', { emailVerificationMessage: `{####} ${Promise.resolve()}` }],
    ['an object as a name', 'userPoolTags["…"]', { userPoolTags: { [String({})]: 'a' } }],
  ] as const) {
    it(`is refused as ${what} is that was used as a string`, async () => {
      const given = { poolName: 'p', region: 'us-east-1', ...program };
      const { failures = [] } = (await handler('UserPool').check?.({}, given)) ?? {};
      assert.deepEqual(
        failures.map(({ reason }) => reason.split(' an object')[0]),
        [`${path}: holds`],
      );
    });
  }

  const checkedWith = async (values: Readonly<Record<string, string>>): Promise<string> => {
    const provider = handler('UserPool');
    await provider.configure?.({
      config: { get: (key) => values[key], require: (key) => values[key] ?? assert.fail(key) },
    });
    const { failures = [] } = (await provider.check?.({}, { poolName: 'p', region: 'us-east-1' })) ?? {};
    return failures.map(({ reason }) => reason).join('\n');
  };

  it('is refused in the default tags of a provider', async () => {
    const message = await checkedWith({ 'cognito-user-pool:defaultTags': JSON.stringify({ owner: text }) });
    assert.match(message, /^userPoolTags\.owner: holds an Output/);
  });

  for (const name of ['region', 'profile', 'assumeRoleArn', 'assumeRoleExternalId', 'endpoint']) {
    it(`is refused in the ${name} of a provider, before anything is done there`, async () => {
      const message = await checkedWith({ [`cognito-user-pool:${name}`]: text });
      assert.match(message, new RegExp(`^The provider's ${name} holds an Output.*pulumi\\.interpolate`));
      assert.ok(!message.includes('Calling ['));
    });
  }

  it('is refused as the id of what is only read', async () => {
    for (const kind of ['UserPool', 'UserPoolClient']) {
      const { message } = await thrownBy(handler(kind).read?.(text, {}) ?? Promise.resolve());
      assert.match(message, /^id: holds an Output.*pulumi\.interpolate/);
    }
  });
});
