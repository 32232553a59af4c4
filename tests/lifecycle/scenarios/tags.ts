import { strict as assert } from 'node:assert';
import type { Values } from '../names';
import { type Chapter, isSettled, type Scenario, standing, type World } from '../scenario';

const programOf = (userPoolTags: Values): Values => ({ poolName: 'a pool', userPoolTags });

const tagsOf = async ({ cognito }: World, id: string): Promise<unknown> =>
  (await cognito.live(id))['UserPoolTags'];

const moves = (id: string, from: Values, to: Values): Scenario => ({
  id: `tags: ${id}`,
  play: async (world) => {
    const stack = await standing(world, programOf(from));
    assert.equal(await stack.up(programOf(to)), 'updated');
    assert.deepEqual({ ...Object(await tagsOf(world, stack.id)) }, to);
    await isSettled(stack, programOf(to));
  },
});

export const TAGS: Chapter = {
  name: 'tags are as declared, and those of others are left alone',
  scenarios: [
    moves('one more', { a: '1' }, { a: '1', b: '2' }),
    moves('another value', { a: '1', b: '2' }, { a: '1', b: 'two' }),
    moves('one less', { a: '1', b: '2' }, { b: '2' }),
    moves('none left', { a: '1', b: '2' }, {}),
    moves('odd names', { 'a b/c:d@e.f-g=h+i_j': 'ä' }, { constructor: 'é', 'Level 1': '' }),
    {
      id: 'tags: those of others',
      play: async (world) => {
        const stack = await standing(world, programOf({ ours: '1' }));
        const arn = String(stack.outputs['arn']);
        await world.cognito.tag(arn, { theirs: '1' });
        await stack.refresh();
        assert.equal((await stack.preview(programOf({ ours: '1' }))).outcome, 'unchanged');
        assert.equal(await stack.up(programOf({ ours: '2' })), 'updated');
        assert.deepEqual({ ...Object(await tagsOf(world, stack.id)) }, { ours: '2', theirs: '1' });
      },
    },
  ],
};
