import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { Cognito } from '../../provider/aws/client';
import type { CognitoError } from '../../provider/aws/errors';
import { UNKNOWN } from '../../provider/codec/unknown';
import { markSecrets, SECRET, unmarkSecrets } from '../../provider/engine/mark-secrets';
import { redactErrors } from '../../provider/engine/redact';

const mark = (value: unknown) => ({ ...SECRET, value });

describe('Secret values in what the engine receives', () => {
  for (const [title, properties, paths, expected] of [
    [
      'are marked at their paths only',
      { a: 'x', b: { c: 'y', d: 'z' } },
      [['a'], ['b', 'c']],
      { a: mark('x'), b: { c: mark('y'), d: 'z' } },
    ],
    ['are marked as a whole where the path ends there', { b: { c: 'y' } }, [['b']], { b: mark({ c: 'y' }) }],
    [
      'are marked as a whole where a list is on the path',
      { b: { list: [{ c: 'y' }] } },
      [['b', 'list', 0, 'c']],
      { b: { list: mark([{ c: 'y' }]) } },
    ],
    ['are marked once', { a: mark('x') }, [['a'], ['a']], { a: mark('x') }],
    [
      'are marked on the outside where an inner path comes later',
      { b: { c: 'y' } },
      [['b'], ['b', 'c']],
      { b: mark({ c: 'y' }) },
    ],
    [
      'are none where nothing is there',
      { a: undefined, b: { c: 'y' } },
      [['a'], ['b', 'd'], ['e'], ['b', 'c', 'd']],
      { a: undefined, b: { c: 'y' } },
    ],
    [
      'are none as long as they are unknown',
      { a: UNKNOWN, b: { c: UNKNOWN } },
      [['a'], ['b', 'c']],
      { a: UNKNOWN, b: { c: UNKNOWN } },
    ],
    ['are not looked for in other properties', { a: 'x', b: 'y' }, [], { a: 'x', b: 'y' }],
  ] as const) {
    it(title, () => deepEqual(markSecrets(properties, paths), expected));
  }

  it('are read without their mark', () => {
    equal(unmarkSecrets(mark('x')), 'x');
    deepEqual(unmarkSecrets(mark({ a: 1 })), { a: 1 });
    for (const plain of [
      'x',
      undefined,
      null,
      ['x'],
      { value: 'x' },
      { ...mark('x'), '4dabf18193072939515e22adb298388d': 'another signature' },
    ])
      deepEqual(unmarkSecrets(plain), plain);
  });
});

describe('The errors of a client', () => {
  const failing = (error: CognitoError): Cognito => ({
    serverTime: () => 7,
    send: () => async () => E.left(error),
  });
  const error = (message: string): CognitoError => ({ _tag: 'Refused', operation: 'X', code: 'Y', message });
  const mask = (text: string): string => text.replaceAll('hunter2', '[secret]');
  const pattern = async (message: string): Promise<string> => {
    const answer = await redactErrors(failing(error(message)), mask).send('DescribeUserPool', {
      UserPoolId: 'p',
    })();
    return E.isLeft(answer) ? answer.left.message : 'no error';
  };

  it('are masked, and otherwise as they were', async () => {
    const answer = await redactErrors(failing(error('no hunter2 here')), mask).send('DescribeUserPool', {
      UserPoolId: 'p',
    })();
    deepEqual(answer, E.left(error('no [secret] here')));
  });

  it('are cut at a thousand characters, after they were masked', async () => {
    equal(await pattern('x'.repeat(1_000)), 'x'.repeat(1_000));
    equal(await pattern('x'.repeat(1_001)), `${'x'.repeat(1_000)}…`);
    equal((await pattern(`${'x'.repeat(996)}hunter2`)).includes('hunt'), false);
  });

  it('leave responses and the clock as they are', async () => {
    const cognito = redactErrors(
      { serverTime: () => 7, send: () => async () => E.right({ a: 'hunter2' }) },
      mask,
    );
    equal(cognito.serverTime(), 7);
    deepEqual(await cognito.send('DescribeUserPool', { UserPoolId: 'p' })(), E.right({ a: 'hunter2' }));
  });

  it('pass on what is sent, and how long it may take', async () => {
    const seen: unknown[] = [];
    const policy = { forRole: true };
    const cognito = redactErrors(
      {
        serverTime: () => 0,
        send: (...sent) => {
          seen.push(...sent);
          return async () => E.right({});
        },
      },
      mask,
    );
    await cognito.send('DescribeUserPool', { UserPoolId: 'p' }, policy)();
    deepEqual(seen, ['DescribeUserPool', { UserPoolId: 'p' }, policy]);
  });
});
