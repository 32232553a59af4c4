import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { changes } from '../../../provider/resources/user-pool/plan';
import { attribute, between, NONE, normal, replacing, UPDATABLE } from './differences';
import { made, stateOf } from './live-pools';
import { callsOf } from './plans';

const { diff } = userPool;

describe('A change in place is', () => {
  for (const [name, before, after, drift] of [
    ['a new name', {}, { poolName: 'q' }],
    ['a value that is no longer declared and no default', { deletionProtection: 'ACTIVE' }, {}],
    ['a tag that goes', { userPoolTags: { a: '1', b: '2' } }, { userPoolTags: { a: '1' } }],
    ['a tag that comes', { userPoolTags: { a: '1' } }, { userPoolTags: { a: '1', b: '' } }],
    ['a switch that goes on, though it holds nothing', {}, { emailMfaConfiguration: {} }],
    ['a switch that goes off, though it held nothing', { emailMfaConfiguration: {} }, {}],
    [
      'a word less',
      { autoVerifiedAttributes: ['email', 'phone_number'] },
      { autoVerifiedAttributes: ['email'] },
    ],
    ['the last word gone', { autoVerifiedAttributes: ['email'] }, {}],
    ['an attribute more', { schema: [attribute('a')] }, { schema: [attribute('a'), attribute('b')] }],
    ['a first attribute', {}, { schema: [attribute('a')] }],
    [
      'what somebody else set and the program now declares',
      {},
      { smsAuthenticationMessage: '{####}' },
      { smsAuthenticationMessage: '{####}' },
    ],
    [
      'what somebody else set, declared as AWS would make it',
      {},
      { deletionProtection: 'INACTIVE' },
      { deletionProtection: 'ACTIVE' },
    ],
    [
      'what the program declares and somebody else changed',
      { mfaConfiguration: 'OFF' },
      { mfaConfiguration: 'OFF' },
      { mfaConfiguration: 'OPTIONAL' },
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject?]>) {
    it(name, () => deepEqual(between(before, after, drift), UPDATABLE));
  }
});

describe('A replacement is', () => {
  for (const [name, before, after, ...names] of [
    ['another Region', {}, { region: 'eu-west-1' }, 'region'],
    [
      'other aliases',
      { aliasAttributes: ['email'] },
      { aliasAttributes: ['phone_number'] },
      'aliasAttributes',
    ],
    [
      'one alias more',
      { aliasAttributes: ['email'] },
      { aliasAttributes: ['email', 'phone_number'] },
      'aliasAttributes',
    ],
    ['first aliases', {}, { aliasAttributes: ['email'] }, 'aliasAttributes'],
    ['aliases that are no longer declared', { aliasAttributes: ['email'] }, {}, 'aliasAttributes'],
    [
      'other sign-in attributes',
      { usernameAttributes: ['email'] },
      { usernameAttributes: ['phone_number'] },
      'usernameAttributes',
    ],
    ['first sign-in attributes', {}, { usernameAttributes: ['email'] }, 'usernameAttributes'],
    [
      'sign-in attributes that are no longer declared',
      { usernameAttributes: ['email'] },
      {},
      'usernameAttributes',
    ],
    [
      'user names that are compared otherwise',
      { usernameConfiguration: { caseSensitive: true } },
      { usernameConfiguration: { caseSensitive: false } },
      'usernameConfiguration',
    ],
    [
      'user names that are newly compared otherwise',
      {},
      { usernameConfiguration: { caseSensitive: false } },
      'usernameConfiguration',
    ],
    [
      'a comparison of user names that is no longer declared',
      { usernameConfiguration: { caseSensitive: false } },
      {},
      'usernameConfiguration',
    ],
    [
      'an attribute of another kind',
      { schema: [attribute('a')] },
      { schema: [attribute('a', { attributeDataType: 'Number' })] },
      'schema',
    ],
    [
      'an attribute that becomes fixed',
      { schema: [attribute('a')] },
      { schema: [attribute('a', { mutable: false })] },
      'schema',
    ],
    [
      'an attribute of other bounds',
      { schema: [attribute('a', { stringAttributeConstraints: { maxLength: '9' } })] },
      { schema: [attribute('a', { stringAttributeConstraints: { maxLength: '10' } })] },
      'schema',
    ],
    [
      'an attribute that goes',
      { schema: [attribute('a'), attribute('b')] },
      { schema: [attribute('a')] },
      'schema',
    ],
    ['all attributes gone', { schema: [attribute('a')] }, {}, 'schema'],
    [
      'a standard attribute that becomes required',
      { schema: [{ name: 'email', required: false }] },
      { schema: [{ name: 'email', required: true }] },
      'schema',
    ],
    [
      'a standard attribute that is newly declared as required',
      {},
      { schema: [{ name: 'email', required: true }] },
      'schema',
    ],
    [
      'two of these at once',
      { aliasAttributes: ['email'] },
      { usernameAttributes: ['email'] },
      'usernameAttributes',
      'aliasAttributes',
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, ...string[]]>) {
    it(name, () => deepEqual(between(before, after), replacing(...names)));
  }
});

describe('A standard attribute that is newly declared as AWS makes it', () => {
  it('is no diff, and nothing to do', () => {
    const olds = normal({ poolName: 'p' });
    const news = normal({
      poolName: 'p',
      schema: [{ name: 'email', attributeDataType: 'String', required: false, mutable: true }],
    });
    deepEqual(callsOf(changes(made(olds), olds, news)), []);
    deepEqual(diff(stateOf(olds), news), NONE);
  });
});
