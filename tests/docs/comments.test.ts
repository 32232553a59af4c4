import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/codec/plain-object';
import { check, warningsFor } from '../../provider/resources/user-pool/check';
import { ROOT } from '../support/workspace/pack';

const RESOURCES = join(ROOT, 'provider/resources');

/** A comment, and the property that it stands above. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export const )?(\w+)/g;
const NEEDS = /\b[Nn]eeds (?:the [A-Z]+ tier|`\w+`)[^.;]*/g;

/** What the comments say that a setting needs: `property: Needs …`. */
const needs = (): readonly string[] =>
  readdirSync(RESOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(RESOURCES, name), 'utf8');
      return [...source.matchAll(DOCUMENTED)].flatMap(([, comment = '', property = '']) =>
        [...comment.replace(/\s*\n\s*\*\s*/g, ' ').matchAll(NEEDS)].map(
          ([message]) => `${property}: ${message.trim()}`,
        ),
      );
    });

const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:send';
const trigger = (name: string): PlainObject => ({
  lambdaConfig: { [name]: { lambdaArn: FUNCTION, lambdaVersion: 'V1_0' } },
});
const lite = (settings: PlainObject): PlainObject => ({ userPoolTier: 'LITE', ...settings });

/** What is said of a program: the refusals of the check, else the warnings. */
const messageOf = (program: PlainObject): string => {
  const checked = check({}, program, { region: 'eu-west-1' });
  return E.isLeft(checked)
    ? checked.left.map(({ path, reason }) => `${path}: ${reason}`).join('\n')
    : warningsFor(checked.right).join('\n');
};

const DCR = lite({ dcrConfiguration: { enableStatus: 'Enabled' } });
const ADD_ONS = lite({ userPoolAddOns: { advancedSecurityMode: 'AUDIT' } });

/** For each such comment a program that has the setting and lacks what it needs, and where that is said. */
const ROWS: Readonly<Record<string, readonly [path: string, settings: PlainObject]>> = {
  'DcrConfiguration: Needs the ESSENTIALS tier': ['dcrConfiguration', DCR],
  'dcrConfiguration: Needs the ESSENTIALS tier': ['dcrConfiguration', DCR],
  'customSmsSender: Needs `kmsKeyId`': ['lambdaConfig', trigger('customSmsSender')],
  'customEmailSender: Needs `kmsKeyId`': ['lambdaConfig', trigger('customEmailSender')],
  'EmailMfaConfiguration: Needs the ESSENTIALS tier and `emailSendingAccount` DEVELOPER': [
    'emailMfaConfiguration',
    lite({
      mfaConfiguration: 'OPTIONAL',
      emailMfaConfiguration: { message: 'Code {####}', subject: 'Code' },
    }),
  ],
  'WebAuthnConfiguration: Needs the ESSENTIALS tier': [
    'webAuthnConfiguration',
    lite({ webAuthnConfiguration: { relyingPartyId: 'example.com' } }),
  ],
  'passwordHistorySize: Needs the ESSENTIALS tier': [
    'policies.passwordPolicy.passwordHistorySize',
    lite({ policies: { passwordPolicy: { passwordHistorySize: 3 } } }),
  ],
  'allowedFirstAuthFactors: needs the ESSENTIALS tier': [
    'policies.signInPolicy',
    lite({ policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } }),
  ],
  'UserPoolAddOns: Needs the PLUS tier': ['userPoolTier', ADD_ONS],
  'userPoolAddOns: Needs the PLUS tier': ['userPoolTier', ADD_ONS],
  'autoVerifiedAttributes: needs `smsConfiguration`': [
    'smsConfiguration',
    { autoVerifiedAttributes: ['phone_number'] },
  ],
  'acrConfiguration: Needs the ESSENTIALS tier': [
    'acrConfiguration',
    lite({ acrConfiguration: { Level1: { acrValue: 'low' } } }),
  ],
};

describe('A requirement in a doc comment of a setting', () => {
  it('has a program without it here', () => assert.deepEqual(Object.keys(ROWS).sort(), [...needs()].sort()));

  for (const [comment, [path, settings]] of Object.entries(ROWS)) {
    it(`is checked by a rule: ${comment}`, () => {
      const text = messageOf({ poolName: 'pool', ...settings });
      assert.ok(text.includes(path), text || 'nothing is said');
      for (const needed of comment.match(/[A-Z]{4,}(?= tier)|(?<=`)\w+(?=`)/g) ?? [])
        assert.ok(text.includes(needed), `${needed}: ${text}`);
    });
  }
});
