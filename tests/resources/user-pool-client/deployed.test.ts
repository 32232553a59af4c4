import { equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { own } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/user-pool-client/check';
import { DEPLOYED_CLIENTS } from './deployed-clients';

const deployed = DEPLOYED_CLIENTS;

describe('The check of app clients that others publish', () => {
  it('has many of them, each from a different source', () => {
    ok(deployed.length >= 30, `${deployed.length}`);
    equal(new Set(deployed.map(({ source }) => source)).size, deployed.length);
    equal(new Set(deployed.map(({ client }) => JSON.stringify(client))).size, deployed.length);
  });

  for (const { source, client } of deployed) {
    it(`accepts ${source}`, () => {
      const inputs = { userPoolId: 'us-east-1_Pool', clientName: 'client', ...client };
      const result = check({}, inputs, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
    });
  }

  it('warns of the two whose grants have no effect, and of at most three in a hundred others', () => {
    const warned = deployed.filter(
      ({ client }) =>
        warningsFor({ userPoolId: 'us-east-1_Pool', clientName: 'client', ...client }).length > 0,
    );
    const without = warned.filter(
      ({ client }) => own(client, 'allowedOAuthFlows') && !own(client, 'allowedOAuthFlowsUserPoolClient'),
    );
    const sources = warned.filter((one) => !without.includes(one)).map(({ source }) => source);
    equal(without.length, 2);
    ok(sources.length <= (deployed.length * 3) / 100, sources.join('\n'));
  });
});
