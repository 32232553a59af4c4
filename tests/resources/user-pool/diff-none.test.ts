import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { numberOfRuns } from '../../support/sample';
import { attribute, between, NONE, normal } from './differences';
import { stateOf } from './live-pools';
import { validInputs } from './valid-pool';

const { diff } = userPool;

describe('No difference is', () => {
  for (const [name, before, after] of [
    ['a program that says the same', { mfaConfiguration: 'OFF' }, { mfaConfiguration: 'OFF' }],
    [
      'the order of words',
      { autoVerifiedAttributes: ['email', 'phone_number'] },
      { autoVerifiedAttributes: ['phone_number', 'email'] },
    ],
    [
      'the order of attributes',
      { schema: [attribute('a'), attribute('b')] },
      { schema: [attribute('b'), attribute('a')] },
    ],
    [
      'a number for its digits',
      { schema: [attribute('a', { stringAttributeConstraints: { maxLength: '2048' } })] },
      { schema: [attribute('a', { stringAttributeConstraints: { maxLength: 2048 } })] },
    ],
    [
      'what AWS filled in and the program now declares',
      {},
      {
        policies: {
          passwordPolicy: { minimumLength: 8, requireSymbols: true, temporaryPasswordValidityDays: 7 },
          signInPolicy: { allowedFirstAuthFactors: ['PASSWORD'] },
        },
        deletionProtection: 'INACTIVE',
        mfaConfiguration: 'OFF',
        userPoolTier: 'ESSENTIALS',
        emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' },
        verificationMessageTemplate: { defaultEmailOption: 'CONFIRM_WITH_CODE' },
        keyConfiguration: { keyType: 'AWS_OWNED_KEY' },
        issuerConfiguration: { type: 'ORIGINAL' },
        accountRecoverySetting: {
          recoveryMechanisms: [
            { priority: 2, name: 'verified_phone_number' },
            { priority: 1, name: 'verified_email' },
          ],
        },
        acrConfiguration: { Level2: { acrValue: 'urn:cognito:loa:2' } },
        webAuthnConfiguration: { factorConfiguration: 'SINGLE_FACTOR' },
        softwareTokenMfaConfiguration: { enabled: false },
      },
    ],
    [
      'a default that is no longer declared',
      {
        deletionProtection: 'INACTIVE',
        userPoolAddOns: { advancedSecurityMode: 'OFF' },
        autoVerifiedAttributes: [],
      },
      {},
    ],
    [
      'an object without members',
      { lambdaConfig: {}, policies: {} },
      { userPoolTags: {}, emailConfiguration: {} },
    ],
    [
      'the default of user name comparison, newly declared',
      {},
      { usernameConfiguration: { caseSensitive: true } },
    ],
    [
      'the default of user name comparison, no longer declared',
      { usernameConfiguration: { caseSensitive: true } },
      {},
    ],
    ['an empty set of aliases', { aliasAttributes: [] }, {}],
    [
      'the order of aliases',
      { aliasAttributes: ['email', 'preferred_username'] },
      { aliasAttributes: ['preferred_username', 'email'] },
    ],
    ['an unchanged id to adopt, even where it was never said', {}, { adoptId: 'us-east-1_AbCdEfGhI' }],
    [
      'a default of an attribute, newly declared',
      { schema: [attribute('a')] },
      { schema: [attribute('a', { required: false, developerOnlyAttribute: false })] },
    ],
    [
      'a default of an attribute, no longer declared',
      { schema: [attribute('a', { required: false })] },
      { schema: [attribute('a')] },
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject]>) {
    it(name, () => deepEqual(between(before, after), NONE));
  }

  it('a pool that was made as it is declared, whatever it is', () => {
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const pool = normal(inputs);
        deepEqual(diff(stateOf(pool), normal(inputs, pool)), NONE);
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});
