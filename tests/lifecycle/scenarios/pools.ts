import { strict as assert } from 'node:assert';
import { largestPool } from '../../support/model/largest-pool';
import { isLiveAsDeclared, isReset } from '../expect';
import { propertyNames, type Values } from '../names';
import { ROWS } from '../properties';
import { isSettled, type ScenarioGroup, standing } from '../scenario';

const MINIMAL = { poolName: 'a pool' };

const LARGEST = propertyNames(largestPool()) as Values;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const POOLS: ScenarioGroup = {
  name: 'a pool, small or large, comes to be and goes',
  scenarios: [
    {
      id: 'minimal pool',
      play: async (context) => {
        const stack = await standing(context, MINIMAL);
        const { Arn } = await context.cognito.live(stack.id);
        const { arn, region, endpoint, issuer, jwksUri, creationDate } = stack.outputs;
        assert.deepEqual({ arn, region }, { arn: Arn, region: 'us-east-1' });
        assert.equal(endpoint, `cognito-idp.us-east-1.amazonaws.com/${stack.id}`);
        assert.equal(issuer, `https://${text(endpoint)}`);
        assert.equal(jwksUri, `${text(issuer)}/.well-known/jwks.json`);
        assert.ok(!Number.isNaN(Date.parse(text(creationDate))));
        await isSettled(stack, MINIMAL);
        const { id } = stack;
        await stack.destroy();
        assert.equal(await context.cognito.exists(id), false);
      },
    },
    {
      id: 'largest pool',
      play: async (context) => {
        const program = { ...LARGEST, deletionProtection: 'INACTIVE' };
        const stack = await standing(context, program);
        await isSettled(stack, program);
        await stack.destroy();
      },
    },
    {
      id: 'largest pool, then nothing declared of it but what is fixed',
      play: async (context) => {
        const stack = await standing(context, LARGEST);
        const { aliasAttributes, usernameConfiguration, schema } = LARGEST;
        const program = { ...MINIMAL, aliasAttributes, usernameConfiguration, schema };
        assert.equal(await stack.up(program), 'updated');
        const live = await context.cognito.live(stack.id);
        for (const { path, resetValues } of ROWS)
          if (resetValues !== undefined) isReset(live, path, resetValues);
        await isSettled(stack, program);
      },
    },
    {
      id: 'rename',
      play: async (context) => {
        const stack = await standing(context, MINIMAL);
        const { id } = stack;
        const program = { poolName: 'renamed' };
        assert.equal(await stack.up(program), 'updated');
        assert.equal(stack.id, id);
        isLiveAsDeclared(await context.cognito.live(id), program);
        await isSettled(stack, program);
      },
    },
    {
      id: 'get a pool that is not ours',
      play: async (context) => {
        const id = await context.cognito.create({ PoolName: 'theirs', AutoVerifiedAttributes: ['email'] });
        const outputs = await context.stack().get(id);
        assert.equal(outputs?.['poolName'], 'theirs');
        assert.deepEqual(outputs?.['autoVerifiedAttributes'], ['email']);
        assert.equal(await context.stack().get(`${id}0`), undefined);
      },
    },
    {
      id: 'delete twice',
      play: async (context) => {
        const stack = await standing(context, MINIMAL);
        await context.cognito.delete(stack.id);
        await stack.destroy();
      },
    },
    {
      id: 'refresh of a deleted pool',
      play: async (context) => {
        const stack = await standing(context, MINIMAL);
        await context.cognito.delete(stack.id);
        await stack.refresh();
        assert.ok(stack.isEmpty);
        assert.equal(await stack.up(MINIMAL), 'created');
      },
    },
    {
      id: 'update of a deleted pool',
      play: async (context) => {
        const stack = await standing(context, MINIMAL);
        await context.cognito.delete(stack.id);
        await assert.rejects(
          stack.up({ ...MINIMAL, deletionProtection: 'ACTIVE' }),
          /no longer exists.*pulumi refresh/,
        );
      },
    },
    {
      id: 'deletion protection',
      play: async (context) => {
        const program = { ...MINIMAL, deletionProtection: 'ACTIVE', autoVerifiedAttributes: ['email'] };
        const stack = await standing(context, program);
        const { id } = stack;
        await assert.rejects(stack.destroy(), /deletion protection/i);
        assert.ok(await context.cognito.exists(id));
        await stack.up({ ...program, deletionProtection: 'INACTIVE' });
        isLiveAsDeclared(await context.cognito.live(id), { autoVerifiedAttributes: ['email'] });
        await stack.destroy();
        assert.equal(await context.cognito.exists(id), false);
      },
    },
  ],
};
