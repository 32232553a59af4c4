import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { isChanging, isCustom, isLeaving } from '../../../provider/resources/shared/custom-domain';
import { liveDomain, liveFromRequest } from '../../../provider/resources/user-pool-domain/live';
import { domainMerge } from '../../../provider/resources/user-pool-domain/merge';
import {
  activeDomain,
  describeDomain,
  describeDomainAnywhere,
  describeDomainOf,
  untilDomainGone,
} from '../../../provider/resources/user-pool-domain/status';
import { type Answer, contextOf, lost, notFound, refused, scripted } from '../scripted';

const CUSTOM = 'auth.example.com';
const DOMAIN = { Domain: CUSTOM, UserPoolId: 'p', Status: 'ACTIVE' };
const described = (more: PlainObject = {}) => ({ DomainDescription: { ...DOMAIN, ...more } });
const answering = (...answers: ReadonlyArray<Answer>) => scripted({ DescribeUserPoolDomain: answers });
const live = (more: PlainObject = {}) => {
  const domain = liveDomain({ ...DOMAIN, ...more });
  if (domain === undefined) throw new Error('this is no domain');
  return domain;
};

describe('A live domain', () => {
  it('has its settings, its status and the reason for that, and what the package does not know', () => {
    deepEqual(
      live({
        Status: 'FAILED',
        StatusReason: 'no certificate',
        CloudFrontDistribution: 'd1.cloudfront.net',
        AWSAccountId: '1',
        S3Bucket: 'b',
        Version: '1',
        ManagedLoginVersion: 2,
        Future: 1,
      }),
      {
        id: CUSTOM,
        settings: { domain: CUSTOM, userPoolId: 'p', managedLoginVersion: 2 },
        extras: { Future: 1 },
        cloudFrontDistribution: 'd1.cloudfront.net',
        status: 'FAILED',
        statusReason: 'no certificate',
      },
    );
  });

  it('has a reason under any name that AWS may give it, and none of another kind', () => {
    for (const name of ['StatusReason', 'StatusMessage', 'FailureReason', 'FailureMessage'])
      equal(live({ [name]: 'x' }).statusReason, 'x');
    for (const more of [{ Reason: 'x' }, { StatusReason: 1 }, { StatusReasons: 'x' }])
      equal(live(more).statusReason, undefined);
  });

  it('has a distribution only where it is a custom one', () => {
    equal(live({ Domain: 'shop', CloudFrontDistribution: 'd1' }).cloudFrontDistribution, undefined);
    equal(live({ CloudFrontDistribution: '' }).cloudFrontDistribution, undefined);
  });

  it('is in no response without a name or a pool, or of another form', () => {
    for (const more of [{ Domain: undefined }, { UserPoolId: 1 }, { CustomDomainConfig: 'x' }])
      equal(liveDomain({ ...DOMAIN, ...more }), undefined);
    equal(liveDomain(undefined), undefined);
  });

  it('is as it was asked for where it could not be described', () => {
    const request = { Domain: CUSTOM, UserPoolId: 'p' };
    deepEqual(liveFromRequest(request, { CloudFrontDomain: 'd1' }), {
      id: CUSTOM,
      settings: { domain: CUSTOM, userPoolId: 'p' },
      extras: undefined,
      cloudFrontDistribution: 'd1',
      status: 'CREATING',
      statusReason: undefined,
    });
    equal(liveFromRequest({ ...request, Domain: 'shop' }, {}).status, undefined);
  });

  it('is custom with a dot in its name, and changes or leaves by its status', () => {
    deepEqual(['a.b', 'shop', ''].map(isCustom), [true, false, false]);
    const statuses = ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE', 'FAILED', undefined];
    deepEqual(statuses.map(isChanging), [true, true, false, false, false, false]);
    deepEqual(statuses.map(isLeaving), [false, false, true, false, false, false]);
  });

  it('returns to the defaults of what is no longer declared', () => {
    const merged = domainMerge.merge3(
      { domain: 'shop', managedLoginVersion: 2 },
      { managedLoginVersion: 2 },
      {},
    );
    equal(domainMerge.hasChanges({ domain: 'shop' }, merged), false);
  });
});

describe('The description of a domain', () => {
  it('is none where AWS has none, in either way of saying so', async () => {
    for (const answer of [notFound, { DomainDescription: {} }]) {
      deepEqual(await describeDomain(answering(answer), CUSTOM)(), E.right(undefined));
      for (const result of [
        await describeDomainAnywhere(answering(answer), CUSTOM)(),
        await describeDomainOf(answering(answer), 'p', CUSTOM)(),
      ])
        equal(E.isLeft(result) && result.left._tag, 'NotFound');
    }
  });

  it('is unusable in another form, and fails where AWS does', async () => {
    const result = await describeDomain(answering({ DomainDescription: { Domain: CUSTOM } }), CUSTOM)();
    deepEqual(E.isLeft(result) && [result.left._tag, result.left.operation], [
      'NoAnswer',
      'DescribeUserPoolDomain',
    ]);
    deepEqual(await describeDomain(answering(refused), CUSTOM)(), E.left(refused));
  });

  it('is that of its own pool only, where the pool is asked for', async () => {
    equal(E.isRight(await describeDomainOf(answering(described()), 'p', CUSTOM)()), true);
    const other = await describeDomainOf(answering(described({ UserPoolId: 'q' })), 'p', CUSTOM)();
    equal(E.isLeft(other) && other.left._tag, 'NotFound');
    equal(E.isRight(await describeDomainAnywhere(answering(described({ UserPoolId: 'q' })), CUSTOM)()), true);
  });
});

describe('The wait for a domain', () => {
  const waited = (declared: PlainObject, ...answers: ReadonlyArray<Answer>) =>
    activeDomain(contextOf(answering(...answers)), live({ Status: 'CREATING' }), declared)();

  it('ends where it is ACTIVE, and goes on after a lost response', async () => {
    const result = await waited({}, described({ Status: 'CREATING' }), lost, described());
    equal(E.isRight(result) && result.right.status, 'ACTIVE');
  });

  it('ends where it is FAILED, with the reason if there is one', async () => {
    const failed = await waited({}, described({ Status: 'FAILED', StatusReason: 'no certificate' }));
    match(E.isLeft(failed) ? failed.left.message : '', /FAILED \(no certificate\)/);
    const without = await waited({}, described({ Status: 'FAILED' }));
    match(E.isLeft(without) ? without.left.message : '', /FAILED\. /);
  });

  it('ends where AWS refuses to describe it, and where it takes too long', async () => {
    const result = await waited({}, refused);
    match(E.isLeft(result) ? result.left.message : '', /denied/);
    const late = await waited({}, described({ Status: 'CREATING' }));
    match(E.isLeft(late) ? late.left.message : '', /still CREATING/);
    equal(E.isLeft(late) && late.left.live.id, CUSTOM);
  });

  it('is none where the program does not want it, or the domain is a prefix', async () => {
    const result = await waited({ waitUntilActive: false }, refused);
    equal(E.isRight(result) && result.right.status, 'CREATING');
    const prefix = live({ Domain: 'shop', Status: 'CREATING' });
    equal(E.isRight(await activeDomain(contextOf(answering(refused)), prefix, {})()), true);
  });
});

describe('The wait for the end of a domain', () => {
  const waited = (id: string, ...answers: ReadonlyArray<Answer>) =>
    untilDomainGone(contextOf(answering(...answers)), { userPoolId: 'p', id })();

  it('ends where it is gone, or another pool has it, and goes on after a lost response', async () => {
    const leaving = described({ Status: 'DELETING' });
    for (const last of [notFound, { DomainDescription: {} }, described({ UserPoolId: 'q' })])
      deepEqual(await waited(CUSTOM, leaving, lost, last), E.right(undefined));
  });

  it('is none for a prefix', async () => {
    deepEqual(await waited('shop', refused), E.right(undefined));
  });

  it('fails where AWS refuses to describe it, and where it takes too long', async () => {
    const result = await waited(CUSTOM, refused);
    match(E.isLeft(result) ? result.left.message : '', /denied/);
    const late = await waited(CUSTOM, described({ Status: 'DELETING' }));
    match(E.isLeft(late) ? late.left.message : '', /still DELETING/);
  });
});
