import assert from 'node:assert/strict';
import { RATES } from '../../provider/aws/quotas';
import { boundsOf } from '../bench/quota-bound';

const sent = (operation: string, count: number, error?: string) =>
  Array.from({ length: count }, () => ({ operation, error }));

describe('The bound of the quotas', () => {
  it('is that of the category with the most requests to its rate, less a second’s worth', () => {
    const [bound] = boundsOf([
      ...sent('DescribeUserPool', 100),
      ...sent('UpdateUserPool', 50),
      ...sent('GetUserPoolMfaConfig', 100),
    ]);
    assert.deepEqual(bound, {
      category: 'UserPoolRead',
      calls: { DescribeUserPool: 100 },
      milliseconds: ((100 - RATES.UserPoolRead) / RATES.UserPoolRead) * 1000,
    });
  });

  it('adds up the calls of one category, and leaves out what was refused', () => {
    const [bound] = boundsOf([
      ...sent('CreateUserPool', 20),
      ...sent('DeleteUserPool', 25),
      ...sent('DeleteUserPool', 9, 'TooManyRequestsException'),
    ]);
    assert.deepEqual(bound?.calls, { CreateUserPool: 20, DeleteUserPool: 25 });
    assert.equal(bound?.milliseconds, 2000);
  });

  it('is nothing for what fits into a second', () => {
    assert.equal(boundsOf(sent('CreateUserPool', RATES.UserPoolUpdate))[0]?.milliseconds, 0);
  });

  it('refuses a call that is in no category', () => {
    assert.throws(
      () => boundsOf(sent('AdminResetUserPassword', 1)),
      /AdminResetUserPassword is in no category/,
    );
  });
});
