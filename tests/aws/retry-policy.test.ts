import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type CognitoError, explain } from '../../provider/aws/errors';
import { CATEGORIES } from '../../provider/aws/operations';
import { nextDelay } from '../../provider/aws/retry-policy';

const refused = (code: string, operation = 'UpdateUserPool'): CognitoError & { readonly code: string } => ({
  _tag: 'Refused',
  operation,
  code,
  message: 'no',
});
const noAnswer = (operation: string): CognitoError & { readonly code: string } => ({
  _tag: 'NoAnswer',
  operation,
  code: 'TimeoutError',
  message: 'nothing came',
});

/** The waits until the error is final, when each attempt takes no time. */
const waits = (error: CognitoError, random: number): ReadonlyArray<number> => {
  const found: number[] = [];
  for (let elapsed = 0; ; ) {
    const wait = nextDelay(error, { attempts: found.length + 1, elapsed }, random, { forRole: true });
    if (wait === undefined) return found;
    found.push(wait);
    elapsed += wait;
  }
};

const TRUST = 'InvalidSmsRoleTrustRelationshipException';
const ACCESS = 'InvalidSmsRoleAccessPolicyException';
const PROPAGATION = 120_000;

const randomValues = fc.double({ min: 0, max: 1, noNaN: true });

describe('How long an error is waited out', () => {
  for (const [error, least, cap] of [
    [refused('TooManyRequestsException'), 8, 8_000],
    [refused('ThrottlingException'), 8, 8_000],
    [refused('TooManyRequestsException', 'CreateUserPool'), 8, 8_000],
    [refused('ConcurrentModificationException'), 8, 4_000],
    [refused(TRUST), 8, 10_000],
    [refused(ACCESS), 8, 10_000],
    [noAnswer('UpdateUserPool'), 3, 2_000],
  ] as const) {
    const name = `${error.code}${error.operation === 'UpdateUserPool' ? '' : ` of ${error.operation}`}`;

    it(`${name}: at least ${least} attempts, each wait longer than the one before until all are at the cap`, () => {
      fc.assert(
        fc.property(randomValues, (random) => {
          const found = waits(error, random);
          ok(found.length + 1 >= least);
          const most = cap * (0.5 + random / 2);
          // The last wait may end early, at the deadline.
          for (const [index, wait] of found.slice(0, -1).entries()) {
            ok(wait > 0 && wait <= cap);
            const before = found[index - 1] ?? 0;
            ok(wait > before || Math.abs(wait - most) < 1e-6, `${before}, then ${wait}`);
          }
        }),
      );
    });

    it(`${name}: random between half and all of it, so that clients do not retry together`, () => {
      const at = (random: number) =>
        nextDelay(error, { attempts: 3, elapsed: 0 }, random, { forRole: true }) ?? 0;
      equal(at(0), at(1) / 2);
      equal(at(0.5), at(1) * 0.75);
      ok(at(0) > 0);
    });
  }

  it('doubles from half a second for throttling, up to eight seconds', () => {
    const found = waits(refused('TooManyRequestsException'), 1);
    equal(found.slice(0, 6).join(), '500,1000,2000,4000,8000,8000');
    equal(found.length, 14);
  });

  for (const code of [TRUST, ACCESS]) {
    it(`${code}: for the two minutes that IAM takes, to the millisecond, and no longer`, () => {
      fc.assert(
        fc.property(randomValues, (random) => {
          const total = waits(refused(code), random).reduce((sum, wait) => sum + wait, 0);
          ok(Math.abs(total - PROPAGATION) < 1e-3, String(total));
        }),
      );
      equal(
        nextDelay(refused(code), { attempts: 2, elapsed: PROPAGATION }, 0.5, { forRole: true }),
        undefined,
      );
      equal(nextDelay(refused(code), { attempts: 2, elapsed: PROPAGATION - 1 }, 0.5, { forRole: true }), 1);
    });

    it(`${code}: not at all where the operation brings no role`, () => {
      equal(nextDelay(refused(code), { attempts: 1, elapsed: 0 }, 0.5), undefined);
      equal(nextDelay(refused(code), { attempts: 1, elapsed: 0 }, 0.5, { forRole: false }), undefined);
    });
  }

  for (const code of [
    'LimitExceededException',
    'UserImportInProgressException',
    'InvalidParameterException',
    'NotAuthorizedException',
    'AccessDeniedException',
    'ExpiredTokenException',
    'FeatureUnavailableInTierException',
    'TierChangeNotAllowedException',
    'UserPoolTaggingException',
    'InvalidEmailRoleAccessPolicyException',
    'SomethingNewException',
  ]) {
    it(`${code} is final at once`, () => {
      equal(nextDelay(refused(code), { attempts: 1, elapsed: 0 }, 0.5), undefined);
    });
  }

  it('that nothing is there, or that nothing was sent, is final at once', () => {
    const error = { operation: 'DescribeUserPool', code: 'x', message: 'no' };
    for (const _tag of ['NotFound', 'NotSent'] as const)
      equal(nextDelay({ ...error, _tag }, { attempts: 1, elapsed: 0 }, 0.5), undefined);
  });

  it('that no answer came is waited out for every operation but those that make something anew', () => {
    for (const operation of Object.keys(CATEGORIES)) {
      const wait = nextDelay(noAnswer(operation), { attempts: 1, elapsed: 0 }, 0.5);
      equal(wait === undefined, /^(?:Admin)?Create|^AddUserPoolClientSecret$/.test(operation), operation);
    }
  });
});

describe('The message of a permanent error', () => {
  it('names the wrong policy of the SMS role, and the correct one', () => {
    match(
      explain(refused(TRUST)),
      /must trust cognito-idp\.amazonaws\.com for sts:AssumeRole.*the same external ID/,
    );
    match(explain(refused(ACCESS)), /must be allowed to publish SMS messages/);
    ok(!explain(refused(ACCESS)).includes('trust'));
  });
});
