import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { desiredState, removedTags } from '../../../provider/resources/user-pool/desired-state';
import { ONE, TWO } from './plans';

const THREE = 'arn:aws:lambda:us-east-1:123456789012:function:three';
const template = (values: object) => ({ verificationMessageTemplate: values });
const legacy = (preTokenGeneration: string) => ({ lambdaConfig: { preTokenGeneration } });
const versioned = (lambdaArn: string) => ({
  lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn } },
});
const both = (old: string, now = old) => ({
  lambdaConfig: { ...legacy(old).lambdaConfig, ...versioned(now).lambdaConfig },
});
const OLD_ACR = { Level1: { acrValue: 'urn:cognito:loa:1' } };
const OWN_ACR = { Level1: { acrValue: 'mine' } };

describe('The pool to be', () => {
  for (const [name, live, previous, news, expected] of [
    ...(
      [
        ['smsVerificationMessage', 'smsMessage'],
        ['emailVerificationMessage', 'emailMessage'],
        ['emailVerificationSubject', 'emailSubject'],
      ] as const
    ).flatMap(([old, now]) => [
      [
        `${old} follows ${now}`,
        { [old]: 'A', ...template({ [now]: 'A' }) },
        template({ [now]: 'A' }),
        template({ [now]: 'B' }),
        { [old]: 'B', ...template({ [now]: 'B' }) },
      ],
      [
        `${old} goes with ${now}`,
        { [old]: 'A', ...template({ [now]: 'A', defaultEmailOption: 'CONFIRM_WITH_LINK' }) },
        template({ [now]: 'A' }),
        {},
        template({ defaultEmailOption: 'CONFIRM_WITH_LINK' }),
      ],
      [
        `${old} stays as it is beside ${now} that does not change`,
        { [old]: 'Other', ...template({ [now]: 'A' }) },
        {},
        template({ [now]: 'A' }),
        { [old]: 'Other', ...template({ [now]: 'A' }) },
      ],
      [
        `${old} does not come with ${now}`,
        template({ [now]: 'A' }),
        {},
        template({ [now]: 'B' }),
        template({ [now]: 'B' }),
      ],
      [
        `${old} is as the program says, whatever ${now} is`,
        { [old]: 'A', ...template({ [now]: 'A' }) },
        {},
        { [old]: 'C', ...template({ [now]: 'B' }) },
        { [old]: 'C', ...template({ [now]: 'B' }) },
      ],
    ]),
    [
      'the newer trigger goes along with the older one that mirrors it',
      both(ONE),
      legacy(ONE),
      legacy(TWO),
      both(TWO),
    ],
    [
      'the newer trigger goes along when the older one is declared for the first time',
      both(ONE),
      {},
      legacy(TWO),
      both(TWO),
    ],
    [
      'the newer trigger goes with the older one that mirrors it',
      both(ONE),
      legacy(ONE),
      {},
      { lambdaConfig: {} },
    ],
    ['both triggers stay where nobody declares any', both(ONE), {}, {}, both(ONE)],
    [
      'a newer trigger that names another function stays',
      both(ONE, TWO),
      legacy(ONE),
      legacy(THREE),
      both(THREE, TWO),
    ],
    ['no newer trigger comes where there was none', legacy(ONE), legacy(ONE), legacy(TWO), legacy(TWO)],
    [
      'the newer trigger goes where the program turns to the older one',
      both(ONE),
      versioned(ONE),
      legacy(TWO),
      legacy(TWO),
    ],
    [
      'the newer trigger is as declared beside the older one',
      both(ONE),
      legacy(ONE),
      both(ONE, TWO),
      both(ONE, TWO),
    ],
    ['the older trigger comes alone', {}, {}, legacy(TWO), legacy(TWO)],
    ['the older trigger alone goes', legacy(ONE), legacy(ONE), {}, { lambdaConfig: {} }],
    [
      'the older validity stays where there is no newer one',
      { adminCreateUserConfig: { unusedAccountValidityDays: 3 } },
      {},
      { policies: { passwordPolicy: { minimumLength: 9 } } },
      {
        adminCreateUserConfig: { unusedAccountValidityDays: 3 },
        policies: { passwordPolicy: { minimumLength: 9 } },
      },
    ],
    [
      'the older validity stays beside the newer one',
      {
        adminCreateUserConfig: { allowAdminCreateUserOnly: true, unusedAccountValidityDays: 3 },
        policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } },
      },
      {},
      {},
      {
        adminCreateUserConfig: { allowAdminCreateUserOnly: true, unusedAccountValidityDays: 3 },
        policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } },
      },
    ],
    [
      'LITE says no names of AWS',
      { userPoolTier: 'LITE', acrConfiguration: OLD_ACR },
      {},
      {},
      { userPoolTier: 'LITE' },
    ],
    [
      'LITE says names of one’s own, for AWS to refuse',
      { userPoolTier: 'LITE', acrConfiguration: OWN_ACR },
      {},
      {},
      { userPoolTier: 'LITE', acrConfiguration: OWN_ACR },
    ],
    [
      'ESSENTIALS says names of AWS',
      { userPoolTier: 'ESSENTIALS', acrConfiguration: OLD_ACR },
      {},
      {},
      { userPoolTier: 'ESSENTIALS', acrConfiguration: OLD_ACR },
    ],
    [
      'what is not declared stays in an object that is declared empty, before and now',
      { emailMfaConfiguration: { message: 'theirs {####}' } },
      { emailMfaConfiguration: {} },
      { emailMfaConfiguration: {} },
      { emailMfaConfiguration: { message: 'theirs {####}' } },
    ],
    ['the attributes are no part of it', { schema: [{ name: 'a' }] }, {}, { schema: [{ name: 'b' }] }, {}],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject, PlainObject]>) {
    it(name, () => deepEqual(desiredState(live, previous, news), expected));
  }
});

describe('The tags that go', () => {
  it('are those that are live and not to be', () => {
    deepEqual(removedTags({ userPoolTags: { a: '1', b: '2', c: '3' } }, { userPoolTags: { b: '9' } }), [
      'a',
      'c',
    ]);
    deepEqual(removedTags({ userPoolTags: { a: '1' } }, {}), ['a']);
    deepEqual(removedTags({}, { userPoolTags: { a: '1' } }), []);
  });
});
