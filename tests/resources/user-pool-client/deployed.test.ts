import { equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
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

  it('warns of at most three in a hundred', () => {
    const warned = deployed
      .filter(
        ({ client }) =>
          warningsFor({ userPoolId: 'us-east-1_Pool', clientName: 'client', ...client }).length > 0,
      )
      .map(({ source }) => source);
    ok(warned.length <= (deployed.length * 3) / 100, warned.join('\n'));
  });
});
