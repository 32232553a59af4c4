import { ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { check } from '../../../provider/resources/user-pool-client/check';

const AMBIENT = { region: 'us-east-1' };

const MEGABYTE = 2 ** 20;

const nested = (depth: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { value } : [value];
  return value;
};

const words = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `w${index}`);

const refused: ReadonlyArray<readonly [string, Readonly<Record<string, unknown>>]> = [
  ['a secret of a megabyte', { clientSecret: 'a'.repeat(MEGABYTE) }],
  ['a name of spaces and a bad character', { clientName: `${' '.repeat(127)}\u0007` }],
  ['a duration of a megabyte of digits', { refreshTokenValidity: `${'9'.repeat(MEGABYTE)} days` }],
  ['a duration of spaces', { refreshTokenValidity: `1${' '.repeat(MEGABYTE)}days` }],
  ['a callback of a megabyte', { callbackUrls: [`https://${'a.'.repeat(MEGABYTE / 2)}`] }],
  ['300,000 callbacks', { callbackUrls: words(300_000) }],
  ['100,000 unknown flows', { explicitAuthFlows: words(100_000) }],
  ['an attribute of a megabyte', { readAttributes: ['a'.repeat(MEGABYTE)] }],
  [
    'a hexadecimal number of a megabyte, but for its end',
    { analyticsConfiguration: { applicationId: `${'f'.repeat(MEGABYTE)}g` } },
  ],
  ['a provider of a megabyte of marks', { supportedIdentityProviders: ['\u0301'.repeat(MEGABYTE)] }],
  ['half surrogates', { supportedIdentityProviders: ['\uD800'] }],
  ['10,000 properties that nobody knows', Object.fromEntries(words(10_000).map((word) => [word, 'x']))],
  ['a nest in place of a list', { callbackUrls: nested(100_000) }],
  ['a nest in place of an object', { tokenValidityUnits: nested(100_000) }],
  ['a member of every object', { constructor: 'x', toString: 'x', valueOf: 'x' }],
  ['a prototype', JSON.parse('{"__proto__":{"clientName":"inherited"}}')],
  // A rule reads it, where the declaration takes any text without spaces.
  ['a callback of a thousand colons', { callbackUrls: [`http:${':'.repeat(1000)}`] }],
  ['a callback of letters without an end', { callbackUrls: ['a+'.repeat(512)] }],
];

describe('Hostile input of an app client', () => {
  for (const [name, given] of refused) {
    it(`is refused: ${name}`, () => {
      const result = check({}, { userPoolId: 'us-east-1_a', clientName: 'c', ...given }, AMBIENT);
      ok(E.isLeft(result) && result.left.length > 0);
    });
  }

  it('that is as much as the model allows is accepted', () => {
    const readAttributes = words(50_000).map((word) => `custom:${word}`);
    const result = check({}, { userPoolId: 'us-east-1_a', clientName: 'c', readAttributes }, AMBIENT);
    ok(E.isRight(result));
  });
});
