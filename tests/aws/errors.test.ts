import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { cognitoClient } from '../../provider/aws/client';
import type { ClientOptions } from '../../provider/aws/client-options';
import { type CognitoError, explain, toCognitoError } from '../../provider/aws/errors';
import { type Emulator, type Fault, startEmulator } from '../support/emulator';
import { awsEnv } from './aws-env';

const SECRET = 'a-secret-text-{####}';

describe('What can come of asking Cognito', function () {
  this.timeout(600_000);
  const env = awsEnv();
  let emulator: Emulator;
  const answered = new Set<string>();
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  /** Sends DescribeUserPool, unless another operation is given. */
  const asked = async (
    connection: ClientOptions = {},
    region: string | undefined = 'us-east-1',
  ): Promise<CognitoError> => {
    const cognito = cognitoClient({ endpoint: emulator.url, ...connection }, region);
    const result = await cognito.send('SetUserPoolMfaConfig', {
      UserPoolId: 'us-east-1_AbCdEfGhI',
      SmsMfaConfiguration: { SmsAuthenticationMessage: SECRET },
    })();
    ok(E.isLeft(result));
    const { requestId, ...error } = result.left;
    // Where an answer came, AWS's id of the request came with it.
    if (requestId !== undefined) {
      match(requestId, /^[0-9a-f-]{36}$/);
      answered.add(requestId);
      match(explain(result.left), new RegExp(`request ${requestId}`));
    }
    return error as CognitoError;
  };

  const error = (type: string, status = 400): Fault => ({
    operation: 'SetUserPoolMfaConfig',
    kind: 'error',
    type,
    message: 'said so',
    status,
  });
  const operation = 'SetUserPoolMfaConfig';
  it('contain AWS’s id of the request, a different one for each', async () => {
    for (const type of ['ResourceNotFoundException', 'InvalidParameterException', 'InternalErrorException']) {
      const before = answered.size;
      emulator.fault({ ...error(type, type.startsWith('Internal') ? 500 : 400), times: 10 });
      await asked();
      equal(answered.size, before + 1, type);
      emulator.clearFaults();
    }
  });

  const REFUSED = { _tag: 'Refused', operation, message: 'said so' };

  for (const [name, fault, expected] of [
    [
      'a pool that is not there',
      error('ResourceNotFoundException'),
      { _tag: 'NotFound', operation, message: 'said so' },
    ],
    [
      'a wrong parameter',
      error('InvalidParameterException'),
      { ...REFUSED, code: 'InvalidParameterException' },
    ],
    ['missing permission', error('AccessDeniedException'), { ...REFUSED, code: 'AccessDeniedException' }],
    [
      'a feature of another tier',
      error('FeatureUnavailableInTierException'),
      { ...REFUSED, code: 'FeatureUnavailableInTierException' },
    ],
    [
      'an error that the SDK does not know',
      error('BrandNewException'),
      { ...REFUSED, code: 'BrandNewException' },
    ],
  ] as const) {
    it(`is ${expected._tag} for ${name}, sent once`, async () => {
      emulator.fault(fault);
      deepEqual(await asked(), expected);
      equal(emulator.count(), 1);
    });
  }

  it('is Refused for an exhausted quota, sent once: a retry would not help', async () => {
    emulator.fault({ ...error('LimitExceededException'), times: 100 });
    deepEqual(await asked(), { ...REFUSED, code: 'LimitExceededException' });
    equal(emulator.count(), 1);
  });

  for (const [name, fault] of [
    ['an internal error', { ...error('InternalErrorException', 500), times: 100 }],
    ['an answer that cannot be read', { kind: 'garbage', times: 100 }],
    ['a connection that breaks', { kind: 'drop-before', times: 100 }],
  ] as ReadonlyArray<readonly [string, Fault]>) {
    it(`is NoAnswer for ${name}, after some patience`, async () => {
      emulator.fault(fault);
      equal((await asked())._tag, 'NoAnswer');
      ok(emulator.count() > 1);
    });
  }

  for (const [name, endpoint, code] of [
    ['where nobody listens', 'http://127.0.0.1:9', 'ECONNREFUSED'],
    ['at an address that is none', 'http://cognito-idp.nowhere.invalid', 'ENOTFOUND'],
  ] as const) {
    it(`is NotSent ${name}, after some patience: without a connection nothing can have been done`, async () => {
      const error = await asked({ endpoint });
      equal(error._tag, 'NotSent');
      match(
        explain(error),
        new RegExp(`was not sent, since there is no connection \\((${code}|EAI_AGAIN): `),
      );
      match(explain(error), /Check the Region, the network and the endpoint\.$/);
    });
  }

  it('is NotSent without credentials', async () => {
    env.set({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
    equal((await asked())._tag, 'NotSent');
    equal(emulator.count(), 0);
  });

  it('is NotSent for a profile that is not there', async () => {
    env.files('[profile other]\nregion = us-east-1\n');
    env.set({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
    equal((await asked({ profile: 'missing' }))._tag, 'NotSent');
    equal(emulator.count(), 0);
  });

  it('is NotSent without a Region', async () => {
    equal((await asked({}, ''))._tag, 'NotSent');
    equal(emulator.count(), 0);
  });

  it('is NotSent when the role cannot be assumed, since no request reached Cognito', async () => {
    env.set({ AWS_ENDPOINT_URL_STS: emulator.url });
    emulator.fault({
      operation: 'AssumeRole',
      kind: 'error',
      type: 'AccessDenied',
      message: 'not you',
      status: 403,
    });
    equal((await asked({ assumeRoleArn: 'arn:aws:iam::123456789012:role/deploy' }))._tag, 'NotSent');
    equal(emulator.count('SetUserPoolMfaConfig'), 0);
  });

  it('never keeps anything of the request', async () => {
    emulator.fault({ ...error('InternalErrorException', 500), times: 100 });
    ok(!JSON.stringify(await asked()).includes(SECRET));
  });
});

describe('An error is explained in one sentence', () => {
  const thrown = (name: string, status?: number): unknown =>
    Object.assign(new Error('it is so.'), { name, $metadata: { httpStatusCode: status } });

  for (const [name, value, sentence] of [
    [
      'that was refused',
      thrown('InvalidParameterException', 400),
      'Cognito refused UpdateUserPool (InvalidParameterException): it is so.',
    ],
    [
      'that was refused, with the next step where there is one',
      thrown('ExpiredTokenException', 400),
      'Cognito refused UpdateUserPool (ExpiredTokenException): it is so. The credentials have expired. Renew them.',
    ],
    [
      'that was refused for want of a permission, with its name',
      thrown('AccessDeniedException', 400),
      'Cognito refused UpdateUserPool (AccessDeniedException): it is so. The credentials in use need the permission cognito-idp:UpdateUserPool, or the permission that AWS’s message names.',
    ],
    [
      'that is a failure of AWS’s own',
      thrown('InternalErrorException', 500),
      'UpdateUserPool received no usable response (InternalErrorException: it is so). This is an internal error of AWS. Wait a little, then run `pulumi refresh`.',
    ],
    [
      'of a connection that could not be made to any of several addresses',
      Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
      'UpdateUserPool was not sent, since there is no connection (ECONNREFUSED: no message). Check the Region, the network and the endpoint.',
    ],
    [
      'of a connection that broke, by the system’s name for it',
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      'UpdateUserPool received no usable response (ECONNRESET: socket hang up). Check the network and the endpoint, then run `pulumi refresh`.',
    ],
    [
      'of a pool that is not there',
      thrown('ResourceNotFoundException', 400),
      'UpdateUserPool found nothing: it is so.',
    ],
    [
      'without an answer',
      thrown('TimeoutError'),
      'UpdateUserPool received no usable response (TimeoutError: it is so). Check the network and the endpoint, then run `pulumi refresh`.',
    ],
    [
      'that was not sent',
      thrown('CredentialsProviderError'),
      'UpdateUserPool was not sent: it is so. Configure credentials and a Region as for the AWS CLI, or with a CognitoProvider.',
    ],
    [
      'that is no error at all',
      'a text',
      'UpdateUserPool received no usable response (UnknownError: no message). Check the network and the endpoint, then run `pulumi refresh`.',
    ],
  ] as const) {
    it(name, () => equal(explain(toCognitoError('UpdateUserPool', value)), sentence));
  }

  it('on one line, whatever AWS’s message contains', () => {
    const error = Object.assign(new Error('one\n  two\r\nthree'), {
      name: 'XException',
      $metadata: { httpStatusCode: 400 },
    });
    match(explain(toCognitoError('UpdateUserPool', error)), /: one two three\.$/);
  });
});
