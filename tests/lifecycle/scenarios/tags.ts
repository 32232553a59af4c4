import { strict as assert } from 'node:assert';
import type { Values } from '../names';
import { isSettled, type Scenario, type ScenarioContext, type ScenarioGroup, standing } from '../scenario';

const programOf = (userPoolTags: Values): Values => ({ poolName: 'a pool', userPoolTags });

const tagsOf = async ({ cognito }: ScenarioContext, id: string): Promise<unknown> =>
  (await cognito.live(id))['UserPoolTags'];

const moves = (id: string, from: Values, to: Values): Scenario => ({
  id: `tags: ${id}`,
  play: async (context) => {
    const stack = await standing(context, programOf(from));
    assert.equal(await stack.up(programOf(to)), 'updated');
    assert.deepEqual({ ...Object(await tagsOf(context, stack.id)) }, to);
    await isSettled(stack, programOf(to));
  },
});

export const TAGS: ScenarioGroup = {
  name: 'tags are as declared, and those of others are left alone',
  scenarios: [
    moves('one more', { a: '1' }, { a: '1', b: '2' }),
    moves('another value', { a: '1', b: '2' }, { a: '1', b: 'two' }),
    moves('one less', { a: '1', b: '2' }, { b: '2' }),
    moves('none left', { a: '1', b: '2' }, {}),
    moves('odd names', { 'a b/c:d@e.f-g=h+i_j': 'ä' }, { constructor: 'é', 'Level 1': '' }),
    {
      id: 'tags: those of others',
      play: async (context) => {
        const stack = await standing(context, programOf({ ours: '1' }));
        const arn = String(stack.outputs['arn']);
        await context.cognito.tag(arn, { theirs: '1' });
        await stack.refresh();
        assert.equal((await stack.preview(programOf({ ours: '1' }))).outcome, 'unchanged');
        assert.equal(await stack.up(programOf({ ours: '2' })), 'updated');
        assert.deepEqual({ ...Object(await tagsOf(context, stack.id)) }, { ours: '2', theirs: '1' });
      },
    },
  ],
};
