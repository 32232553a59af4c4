import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { CognitoError } from '../../../provider/aws/errors';
import type { PlainObject } from '../../../provider/codec/plain-object';
import type { Call } from '../../../provider/resources/user-pool/calls';
import { createPool } from '../../../provider/resources/user-pool/create';
import { userPoolDefinition } from '../../../provider/resources/user-pool/definition';
import { deleteUserPool } from '../../../provider/resources/user-pool/deletion';
import { describeUserPool } from '../../../provider/resources/user-pool/describe';
import { stayingDomains } from '../../../provider/resources/user-pool/domains';
import { executeCall, explainInterrupted } from '../../../provider/resources/user-pool/execute-calls';
import { poolsCreatedSince } from '../../../provider/resources/user-pool/find-created';
import { matchesRequest } from '../../../provider/resources/user-pool/matches-request';
import { setUpFactors } from '../../../provider/resources/user-pool/set-up-factors';
import { usersOf } from '../../../provider/resources/user-pool/users';
import { onceDomainsAreGone } from '../../../provider/resources/user-pool/wait-for-domains';
import { type Answer, contextOf, lost, notFound, refused, scripted } from '../scripted';
import { ARN, ID, poolOf } from './live-pools';
import { live, SNS, SNS_SENT } from './plans';

const POOL = { Id: ID, Arn: ARN, Name: 'p', SchemaAttributes: [] };
const OFF = { MfaConfiguration: 'OFF' };
const invalid = (message: string, code = 'InvalidParameterException'): CognitoError => ({
  _tag: 'Refused',
  operation: 'X',
  code,
  message,
});

/** The error of a result by its tag and operation, or the value. */
const outcome = (result: E.Either<CognitoError, unknown>): unknown =>
  E.isLeft(result) ? [result.left._tag, result.left.operation] : result.right;

describe('The description of a pool', () => {
  const described = (pool: Answer, mfa: Answer) =>
    describeUserPool(scripted({ DescribeUserPool: [pool], GetUserPoolMfaConfig: [mfa] }), ID)();

  it('takes two requests', async () => {
    const result = await described({ UserPool: POOL }, { MfaConfiguration: 'ON' });
    deepEqual(E.isRight(result) && result.right.settings, {
      poolName: 'p',
      schema: [],
      mfaConfiguration: 'ON',
    });
  });

  it('is unusable where either response is not of its form, and fails where AWS does', async () => {
    deepEqual(outcome(await described({ UserPool: {} }, OFF)), ['NoAnswer', 'DescribeUserPool']);
    deepEqual(outcome(await described({ UserPool: POOL }, {})), ['NoAnswer', 'GetUserPoolMfaConfig']);
    deepEqual(await described(refused, OFF), E.left(refused));
    deepEqual(await described({ UserPool: POOL }, lost), E.left(lost));
  });
});

describe('The users of a pool', () => {
  const users = async (answer: Answer, estimatedNumberOfUsers = 0, sent: unknown[] = []) =>
    usersOf(scripted({ ListUsers: [answer] }, sent), { ...poolOf({}), estimatedNumberOfUsers })();

  it('are there where AWS counts some, without a request', async () => {
    const sent: unknown[] = [];
    deepEqual(await users(refused, 1, sent), E.right({ any: true }));
    deepEqual(sent, []);
  });

  it('are looked for where AWS counts none', async () => {
    const sent: unknown[] = [];
    deepEqual(await users({ Users: [{}] }, 0, sent), E.right({ any: true }));
    deepEqual(sent, [['ListUsers', { UserPoolId: ID, Limit: 1 }]]);
    deepEqual(await users({ Users: [] }), E.right({ any: false }));
  });

  it('may be there where AWS does not tell, and are not where the endpoint has no such operation', async () => {
    const denied = await users(invalid('denied', 'AccessDeniedException'));
    match(E.isRight(denied) && 'unknown' in denied.right ? denied.right.unknown : '', /denied/);
    deepEqual(await users(invalid('x', 'UnknownOperationException')), E.right({ any: false }));
    deepEqual(await users(lost), E.left(lost));
    deepEqual(outcome(await users({})), ['NoAnswer', 'ListUsers']);
  });
});

describe('A write request to a pool', () => {
  const sentBy = async (call: Call, ...answers: ReadonlyArray<Answer>) => {
    const sent: unknown[] = [];
    const result = await executeCall(scripted({ [call.operation]: answers }, sent), call, live({}))();
    return { sent, result };
  };
  const update: Call = {
    operation: 'UpdateUserPool',
    input: { UserPoolId: ID, PoolName: 'both' },
    instead: { UserPoolId: ID, PoolName: 'newer' },
  };
  const OLDER = invalid('Please use TemporaryPasswordValidityDays in PasswordPolicy');

  it('is sent as it is', async () => {
    for (const call of [
      update,
      { operation: 'AddCustomAttributes', input: { UserPoolId: ID, CustomAttributes: [] } },
      { operation: 'SetUserPoolMfaConfig', input: { UserPoolId: ID } },
      { operation: 'UntagResource', input: { ResourceArn: ARN, TagKeys: [] } },
    ] as ReadonlyArray<Call>) {
      const { sent, result } = await sentBy(call, { done: true });
      deepEqual(sent, [[call.operation, call.input]]);
      deepEqual(result, E.right({ done: true }));
    }
  });

  it('is sent without the older validity where AWS no longer accepts that', async () => {
    const { sent, result } = await sentBy(update, OLDER, { done: true });
    deepEqual(sent, [
      ['UpdateUserPool', { UserPoolId: ID, PoolName: 'both' }],
      ['UpdateUserPool', { UserPoolId: ID, PoolName: 'newer' }],
    ]);
    deepEqual(result, E.right({ done: true }));
  });

  it('is sent once where another one would not help', async () => {
    const { instead: _, ...declared } = update;
    for (const [call, error] of [
      [declared, OLDER],
      [update, refused],
      [update, { ...lost, message: OLDER.message }],
    ] as ReadonlyArray<readonly [Call, CognitoError]>) {
      const { sent, result } = await sentBy(call, error, { done: true });
      equal(sent.length, 1);
      deepEqual(result, E.left(error));
    }
  });

  it('is retried for a role that is new to the pool', async () => {
    const policies: unknown[] = [];
    const call: Call = {
      operation: 'UpdateUserPool',
      input: { UserPoolId: ID, PoolName: 'p', SmsConfiguration: SNS_SENT },
    };
    for (const smsConfiguration of [undefined, SNS]) {
      const cognito = scripted({});
      const send: typeof cognito.send = (operation, input, policy) => {
        policies.push(policy);
        return cognito.send(operation, input);
      };
      await executeCall(
        { ...cognito, send },
        call,
        live(smsConfiguration === undefined ? {} : { smsConfiguration }),
      )();
    }
    deepEqual(policies, [{ forRole: true }, { forRole: false }]);
  });

  it('is explained with those that were not sent because of it', () => {
    const untag: Call = { operation: 'UntagResource', input: { ResourceArn: ARN, TagKeys: [] } };
    const warningOf = (...notSent: Call[]) => explainInterrupted({ error: refused, failed: update, notSent });
    match(warningOf(untag, update), /denied.*: UntagResource, UpdateUserPool\./);
    equal(warningOf().includes('Untag') || warningOf().includes(': .'), false);
  });
});

describe('The pools that were created since a time', () => {
  const TIME = 1_700_000_000;
  const listed = (id: string, Name = 'p', CreationDate = TIME) => ({ Id: id, Name, CreationDate });
  const found = async (
    items: ReadonlyArray<unknown>,
    claimed: ReadonlyArray<string> = [],
    described: ReadonlyArray<CognitoError | PlainObject> = [{ UserPool: POOL }],
  ) => {
    const sent: unknown[] = [];
    const cognito = scripted(
      {
        ListUserPools: [{ UserPools: items }],
        DescribeUserPool: described,
        GetUserPoolMfaConfig: [OFF],
      },
      sent,
    );
    const result = await poolsCreatedSince(
      cognito,
      'p',
      () => TIME * 1000,
      (id) => claimed.includes(id),
    )();
    const asked = sent.flatMap((request) =>
      Array.isArray(request) && request[0] === 'DescribeUserPool' ? [request[1].UserPoolId] : [],
    );
    return E.isRight(result) ? asked : outcome(result);
  };

  it('have the name, are owned by nobody here, and are not older', async () => {
    deepEqual(
      await found(
        [listed('other', 'other'), listed('old', 'p', TIME - 1), listed('claimed'), listed('new')],
        ['claimed'],
      ),
      ['new'],
    );
  });

  it('are none that was deleted in the meantime', async () => {
    deepEqual(await found([listed('deleted'), listed('new')], [], [notFound, { UserPool: POOL }]), [
      'deleted',
      'new',
    ]);
  });

  for (const [title, item] of [
    ['an id', { Name: 'p', CreationDate: TIME }],
    ['a name', { Id: 'a', CreationDate: TIME }],
    ['a date', { Id: 'a', Name: 'p' }],
  ] as const) {
    it(`cannot be told where the list has one without ${title}`, async () => {
      deepEqual(await found([item]), ['NoAnswer', 'ListUserPools']);
    });
  }

  for (const [title, settings, created, expected] of [
    [
      'are ours where they are as declared',
      { deletionProtection: 'ACTIVE' },
      { deletionProtection: 'ACTIVE' },
      true,
    ],
    [
      'are those of others where a setting differs',
      { deletionProtection: 'INACTIVE' },
      { deletionProtection: 'ACTIVE' },
      false,
    ],
    [
      'are those of others where a create-only one differs',
      { usernameAttributes: ['email'] },
      { usernameAttributes: ['phone_number'] },
      false,
    ],
    ['are those of others without an attribute', { schema: [] }, { schema: [{ name: 'a' }] }, false],
    [
      'are those of others with another attribute',
      { schema: [{ name: 'custom:a', attributeDataType: 'Number' }] },
      { schema: [{ name: 'a', attributeDataType: 'String' }] },
      false,
    ],
    [
      'are ours with the attribute',
      { schema: [{ name: 'custom:a', attributeDataType: 'String' }] },
      { schema: [{ name: 'a', attributeDataType: 'String' }] },
      true,
    ],
  ] as const) {
    it(title, () => equal(matchesRequest(live(settings), { poolName: 'p', ...created }), expected));
  }
});

describe('The create of a pool', () => {
  const TOTP = { poolName: 'p', mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
  const MFA = { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } };
  const made = live({ mfaConfiguration: 'OFF' });
  const setUp = async (inputs: PlainObject, script: Parameters<typeof scripted>[0]) => {
    const sent: unknown[] = [];
    return { sent, result: await setUpFactors(scripted(script, sent), made, inputs)() };
  };

  it('is unusable where the response is no pool', async () => {
    deepEqual(outcome(await createPool(scripted({ CreateUserPool: [{}] }), { poolName: 'p' })()), [
      'NoAnswer',
      'CreateUserPool',
    ]);
    const result = await createPool(scripted({ CreateUserPool: [{ UserPool: POOL }] }), { poolName: 'p' })();
    equal(E.isRight(result) && result.right.id, ID);
  });

  it('is done without a factor', async () => {
    const { sent, result } = await setUp({ poolName: 'p' }, {});
    deepEqual(sent, []);
    deepEqual(result, E.right(made));
  });

  it('has a factor from the response of its one request', async () => {
    const { sent, result } = await setUp(TOTP, { SetUserPoolMfaConfig: [{ ...MFA, Future: 1 }] });
    equal(sent.length, 1);
    deepEqual(E.isRight(result) && [result.right.settings, result.right.extras?.mfa], [TOTP, { Future: 1 }]);
  });

  it('is read where that response is not of its form', async () => {
    const script = {
      SetUserPoolMfaConfig: [{}],
      DescribeUserPool: [{ UserPool: POOL }],
      GetUserPoolMfaConfig: [MFA],
    };
    const { result } = await setUp(TOTP, script);
    equal(E.isRight(result) && result.right.settings.mfaConfiguration, 'ON');
    const unread = await setUp(TOTP, { ...script, DescribeUserPool: [refused] });
    deepEqual(E.isLeft(unread.result) && unread.result.left.live, made);
  });

  it('is half done where the factor is refused, with the pool as it is', async () => {
    const script = {
      SetUserPoolMfaConfig: [refused],
      DescribeUserPool: [{ UserPool: POOL }],
      GetUserPoolMfaConfig: [OFF],
    };
    const { result } = await setUp(TOTP, script);
    match(E.isLeft(result) ? result.left.message : '', /denied/);
    equal(E.isLeft(result) && result.left.live.settings.mfaConfiguration, 'OFF');
    const unread = await setUp(TOTP, { ...script, DescribeUserPool: [lost] });
    deepEqual(E.isLeft(unread.result) && unread.result.left.live, made);
  });

  it('is done where the factor was set though the response was lost', async () => {
    const script = {
      SetUserPoolMfaConfig: [lost],
      DescribeUserPool: [{ UserPool: POOL }],
      GetUserPoolMfaConfig: [MFA],
    };
    equal(E.isRight((await setUp(TOTP, script)).result), true);
  });
});

describe('The domains of a pool to delete', () => {
  const staying = async (
    domains: { domain?: string; customDomain?: string },
    ...answers: ReadonlyArray<Answer>
  ) => {
    const cognito = scripted({ DescribeUserPoolDomain: answers });
    const result = await stayingDomains(cognito, {
      domain: undefined,
      customDomain: undefined,
      ...domains,
    })();
    return E.isRight(result) ? result.right : [];
  };
  const custom = (Status: string) => ({ DomainDescription: { Domain: 'a.b', UserPoolId: ID, Status } });

  it('stay unless they are being deleted', async () => {
    deepEqual(await staying({}), []);
    deepEqual(await staying({ domain: 'shop' }), ['shop']);
    deepEqual(await staying({ domain: 'shop', customDomain: 'a.b' }, custom('ACTIVE')), ['shop', 'a.b']);
    deepEqual(await staying({ domain: 'shop', customDomain: 'a.b' }, custom('DELETING')), ['shop']);
    deepEqual(await staying({ customDomain: 'a.b' }, refused), ['a.b']);
  });

  const HAS_ONE = invalid(
    'User pool cannot be deleted. It has a domain configured that should be deleted first.',
  );
  const deleted = (...answers: ReadonlyArray<Answer>) => {
    const cognito = scripted({ DeleteUserPool: answers });
    return onceDomainsAreGone(contextOf(cognito), ID, cognito.send('DeleteUserPool', { UserPoolId: ID }))();
  };

  it('are waited for, and no other error is', async () => {
    deepEqual(await deleted(HAS_ONE, HAS_ONE, { done: true }), E.right({ done: true }));
    for (const error of [refused, notFound, { ...lost, message: HAS_ONE.message }])
      deepEqual(await deleted(error, { done: true }), E.left(error));
  });

  it('are not waited for without end', async () => {
    const result = await deleted(HAS_ONE);
    match(E.isLeft(result) ? result.left.message : '', /still has a domain/);
  });
});

describe('The deletion of a protected pool whose role is gone', () => {
  const ROLE_GONE = invalid('no role', 'InvalidSmsRoleTrustRelationshipException');
  const deletes = async (...updates: ReadonlyArray<Answer>) => {
    const sent: unknown[] = [];
    const cognito = scripted(
      {
        DescribeUserPool: [
          { UserPool: { ...POOL, DeletionProtection: 'ACTIVE', SmsConfiguration: SNS_SENT } },
        ],
        GetUserPoolMfaConfig: [OFF],
        UpdateUserPool: updates,
        DeleteUserPool: [{}],
      },
      sent,
    );
    const result = await deleteUserPool(contextOf(cognito), ID, { forceDestroy: true })();
    return { result, operations: sent.map((request) => (Array.isArray(request) ? request[0] : '')).slice(2) };
  };

  it('first tries with it, then without it', async () => {
    deepEqual((await deletes({})).operations, ['UpdateUserPool', 'DeleteUserPool']);
    deepEqual((await deletes(ROLE_GONE, {})).operations, [
      'UpdateUserPool',
      'UpdateUserPool',
      'DeleteUserPool',
    ]);
  });

  it('ends where AWS refuses both, with what remains to be done', async () => {
    const { result, operations } = await deletes(ROLE_GONE, refused);
    match(E.isLeft(result) ? result.left.message : '', /no role.*denied.*pulumi state delete/);
    deepEqual(operations, ['UpdateUserPool', 'UpdateUserPool']);
  });

  it('ends at any other error', async () => {
    const { result, operations } = await deletes(refused, {});
    deepEqual(result, E.left(refused));
    deepEqual(operations, ['UpdateUserPool']);
  });
});

describe('The warning of an update of a pool', () => {
  const warning = (state: PlainObject, news: PlainObject): string =>
    userPoolDefinition.updateWarning?.(ID, { poolName: 'p', ...state }, { poolName: 'p', ...news }) ?? '';
  const FACTOR = 'softwareTokenMfaConfiguration.enabled';

  it('is none where nothing is unmanaged, nor SMS removed', () => {
    equal(warning({ unmanaged: [] }, {}), '');
    equal(warning({ smsConfiguration: SNS }, { smsConfiguration: SNS }), '');
    equal(warning({}, { smsConfiguration: SNS }), '');
  });

  it('names what is unmanaged', () =>
    match(warning({ unmanaged: ['userPoolTier'] }, {}), /pool p .*userPoolTier\.$/));

  it('names the factors that are removed where MFA is turned off, and only there', () => {
    const unmanaged = [FACTOR, 'userPoolTier'];
    const off = warning({ mfaConfiguration: 'ON', unmanaged }, { mfaConfiguration: 'OFF' });
    match(off, /: userPoolTier\. .*: softwareTokenMfaConfiguration\.enabled\.$/);
    const stays = /: softwareTokenMfaConfiguration\.enabled, userPoolTier\.$/;
    match(warning({ mfaConfiguration: 'ON', unmanaged }, { mfaConfiguration: 'ON' }), stays);
    match(warning({ unmanaged }, { mfaConfiguration: 'OFF' }), stays);
    match(warning({ unmanaged: ['mfaConfiguration', FACTOR] }, { mfaConfiguration: 'OFF' }), /enabled\.$/);
  });

  it('says that SMS may stay where it is no longer declared', () => {
    match(warning({ smsConfiguration: SNS }, {}), /^smsConfiguration /);
  });
});
