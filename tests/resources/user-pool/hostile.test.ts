import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { normalise as check } from '../../../provider/resources/user-pool/check';

const AMBIENT = { region: 'us-east-1' };

const nested = (depth: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { value } : [value];
  return value;
};

const words = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `w${index}`);

const entries = (count: number, value: unknown): Record<string, unknown> =>
  Object.fromEntries(words(count).map((word) => [word, value]));

const template = (message: Record<string, string>) => ({ verificationMessageTemplate: message });

const PLACEHOLDERS = '{####}'.repeat(3333);
const MEGABYTE = 2 ** 20;

const refused: ReadonlyArray<readonly [string, Record<string, unknown>]> = [
  ['placeholders and a bad character, for a link', template({ emailMessageByLink: `${PLACEHOLDERS}\u0007` })],
  ['placeholders and a bad character, for a code', template({ emailMessage: `${PLACEHOLDERS}\u0007` })],
  ['half placeholders and a bad character', template({ emailMessageByLink: `${'{##'.repeat(6666)}\u0007` })],
  [
    'an MFA subject of a megabyte and a bad character',
    { emailMfaConfiguration: { subject: `${'{##'.repeat(MEGABYTE / 3)}\u0007` } },
  ],
  [
    'an address of a megabyte of @',
    { emailConfiguration: { replyToEmailAddress: `${'@'.repeat(MEGABYTE)} ` } },
  ],
  ['an ARN of 2,000 colons', { lambdaConfig: { preSignUp: `arn${':a'.repeat(1000)}` } }],
  ['an ARN of dots', { lambdaConfig: { preSignUp: `arn:aws:${'.'.repeat(2000)}\u0007` } }],
  ['a name of a megabyte', { poolName: 'a'.repeat(MEGABYTE) }],
  [
    'digits of a megabyte',
    { schema: [{ name: 'a', numberAttributeConstraints: { minValue: '9'.repeat(MEGABYTE) } }] },
  ],
  ['half surrogates', { poolName: '\uD800'.repeat(100) }],
  ['a megabyte of half surrogates', { userPoolTags: { tag: '\uDC00'.repeat(MEGABYTE) } }],
  ['a set of 100,000 unknown words', { autoVerifiedAttributes: words(100_000) }],
  ['a set of 300,000 unknown words', { autoVerifiedAttributes: words(300_000) }],
  [
    'a set of 300,000 unknown words inside an object',
    { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: words(300_000) } },
  ],
  ['a short list of 100,000', { accountRecoverySetting: { recoveryMechanisms: words(100_000) } }],
  ['a schema of 100,000', { schema: words(100_000).map((name) => ({ name })) }],
  ['100,000 tags that are no texts', { userPoolTags: entries(100_000, 7) }],
  ['300,000 tags that are no texts', { userPoolTags: entries(300_000, 7) }],
  ['10,000 properties that nobody knows', entries(10_000, 'x')],
  ['a property whose name is a megabyte', { ['p'.repeat(MEGABYTE)]: 1 }],
  ['a tag whose name is a megabyte', { userPoolTags: { ['p'.repeat(MEGABYTE)]: 'x' } }],
  ['a nest in place of a name', { poolName: nested(100_000) }],
  ['a nest in place of an object', { policies: nested(100_000) }],
  ['a nest in place of a list', { schema: nested(100_000) }],
  ['a nest in a map', { userPoolTags: { tag: nested(100_000) } }],
  ['a nest where nothing is known', { nest: nested(100_000) }],
  ['a member of every object', { constructor: 'x', toString: 'x', hasOwnProperty: 'x', valueOf: 'x' }],
  ['a prototype', JSON.parse('{"__proto__":{"poolName":"inherited"}}')],
  ['a nested prototype', { policies: JSON.parse('{"__proto__":{"passwordPolicy":{}}}') }],
  [
    'functions and symbols',
    { poolName: () => 'p', policies: Symbol('p'), schema: new Map(), userPoolTags: 1n },
  ],
];

describe('Hostile input', () => {
  for (const [name, given] of refused) {
    it(`is refused: ${name}`, () => {
      const result = check({}, { poolName: 'p', ...given }, AMBIENT);
      ok(E.isLeft(result) && result.left.length > 0);
    });
  }

  it('is not taken for what it inherits: a prototype declares nothing', () => {
    const result = check({}, Object.create({ poolName: 'inherited' }), AMBIENT);
    ok(E.isLeft(result));
    deepEqual(
      result.left.map(({ path }) => path),
      ['poolName'],
    );
  });

  it('in tags is only a name: those of every object’s members are tags like others', () => {
    const userPoolTags = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c","":"d"}');
    const { '': _, ...tags } = userPoolTags;
    const named = Object.fromEntries([...Object.entries(tags), ['__proto__', 'a']]);
    const result = check({}, { poolName: 'p', userPoolTags: named }, AMBIENT);
    deepEqual(result, E.right({ poolName: 'p', region: 'us-east-1', userPoolTags: named }));
    ok(E.isLeft(check({}, { poolName: 'p', userPoolTags }, AMBIENT)));
  });

  it('that is as long as is allowed is accepted', () => {
    const emailMessageByLink = `${'{##'.repeat(6665)}##}`;
    const result = check({}, { poolName: 'p', ...template({ emailMessageByLink }) }, AMBIENT);
    ok(E.isRight(result));
  });
});
