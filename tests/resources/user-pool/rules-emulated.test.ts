import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { isStrict } from '../../../provider/engine/rules';
import { check, warningsFor } from '../../../provider/resources/user-pool/check';
import { creation } from '../../../provider/resources/user-pool/plan';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { ServiceError } from '../../support/emulator/errors';
import { perform } from '../../support/emulator/perform';
import { RULE_NAMES } from '../../support/emulator/rules';
import { defaultSettings } from '../../support/emulator/settings';
import { Store } from '../../support/emulator/store';
import { normal } from './plans';
import { CASES } from './rule-cases';

/** What is refused by AWS's documentation, in words that nobody has published: an emulator would invent them. */
const WORDLESS = [
  'arns/account',
  'arns/partition',
  'attributes/value-too-large',
  'encryption/kms-key-arn',
  'encryption/kms-key-region',
  'sms/role-arn',
  'triggers/lambda-arn',
];

/** What never arrives at the service: no endpoint has such a name, and such a call has no Region to be made in. */
const UNREACHED = ['region/pool-malformed'];

/** What the emulator refuses only where it has not refused something else before; the preview says each. */
const HIDDEN: Readonly<Record<string, object>> = {
  emailMfaNeedsOtherRecovery: {
    mfaConfiguration: 'ON',
    emailMfaConfiguration: {},
    emailConfiguration: {
      emailSendingAccount: 'DEVELOPER',
      sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
    },
    accountRecoverySetting: { recoveryMechanisms: [{ name: 'verified_email', priority: 1 }] },
  },
  mfaNeedsFactor: { mfaConfiguration: 'ON' },
  ownKeyNeedsArn: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY' } },
};

/** The answer to what makes a pool, in the order in which the provider would send it. */
const answerTo = (settings: object): ServiceError | undefined => {
  const inputs = normal({ poolName: 'p', region: 'eu-west-1', ...settings });
  const plan = creation(inputs);
  const context = {
    region: String(inputs['region']),
    store: new Store(),
    settings: defaultSettings,
    now: Date.now,
  };
  const send = (operation: string, input: unknown): object =>
    perform({ service: 'cognito-idp', operation, input } as Parameters<typeof perform>[0], context);
  try {
    const { UserPool } = send('CreateUserPool', plan.create) as {
      readonly UserPool: { readonly Id: string };
    };
    for (const { operation, input } of plan.afterwards(UserPool.Id)) send(operation, input);
  } catch (thrown) {
    if (thrown instanceof ServiceError) return thrown;
    throw thrown;
  }
  return undefined;
};

/** The words of AWS in a rule, without its examples: what a name or a Region stands in differs. */
const sayTheSame = (awsError: string, { name, message }: ServiceError): boolean => {
  if (!awsError.includes(': ')) return awsError.startsWith(name) || !awsError.startsWith('Invalid');
  const words = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z]{4,}/g) ?? []);
  const messages = words(awsError.replace(/^\w+: /, ''));
  const answered = words(message);
  const common = [...answered].filter((word) => messages.has(word)).length;
  return common > 0 && common >= Math.min(answered.size, messages.size) * 0.6;
};

describe('What the preview refuses of a pool', () => {
  for (const { id, awsError } of RULES.filter(isStrict)) {
    if (WORDLESS.includes(id) || UNREACHED.includes(id)) continue;
    it(`is refused by the emulator in AWS's words: ${id}`, () => {
      const answer = answerTo(CASES[id]?.breaks ?? {});
      ok(answer !== undefined, 'accepted');
      ok(sayTheSame(awsError, answer), `${answer.name}: ${answer.message}\nexpected ${awsError}`);
    });
  }

  it('is all that the emulator refuses of a pool, or is warned of', () => {
    const reached = RULES.filter(isStrict).flatMap(({ id }) => answerTo(CASES[id]?.breaks ?? {})?.rule ?? []);
    deepEqual([...new Set([...reached, ...Object.keys(HIDDEN)])].sort(), [...RULE_NAMES].sort());
    for (const [rule, program] of Object.entries(HIDDEN)) {
      ok(!reached.includes(rule), rule);
      const result = check({}, { poolName: 'p', ...program }, { region: 'eu-west-1' });
      ok(E.isLeft(result) || warningsFor(result.right).length > 0, rule);
    }
  });

  it('is a rule that there is, where the emulator is silent', () => {
    for (const id of [...WORDLESS, ...UNREACHED])
      ok(
        RULES.some((rule) => rule.id === id && isStrict(rule)),
        id,
      );
  });

  for (const [id, { keeps }] of Object.entries(CASES))
    it(`is taken by the emulator where the rule is kept: ${id}`, () => {
      const answer = answerTo(keeps);
      ok(answer === undefined, `${answer?.name}: ${answer?.message}`);
    });
});
