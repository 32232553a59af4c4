import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { recordOf } from '../guarantees/provider-harness';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, showsNothing, takenOver } from './takeover-harness';

const OWNER = { owner: 'platform' };
const TEAM = { team: 'shop' };

/** What was live under @pulumi/aws, and what this program says beside the default tags of the stack. */
const CASES: ReadonlyArray<{
  readonly name: string;
  readonly live: Readonly<Record<string, string>>;
  readonly own?: Readonly<Record<string, string>>;
  readonly program: PlainObject;
  readonly sends: ReadonlyArray<string>;
  readonly becomes: Readonly<Record<string, string>>;
}> = [
  { name: 'are those of the other provider', live: OWNER, program: {}, sends: [], becomes: OWNER },
  {
    name: 'stand under tags of its own',
    live: { ...OWNER, ...TEAM },
    own: TEAM,
    program: { userPoolTags: TEAM },
    sends: [],
    becomes: { ...OWNER, ...TEAM },
  },
  {
    name: 'are switched off, and live ones stay',
    live: OWNER,
    program: { defaultTags: false },
    sends: [],
    becomes: OWNER,
  },
  {
    name: 'are overruled by a tag of its own',
    live: { owner: 'shop' },
    own: { owner: 'shop' },
    program: { userPoolTags: { owner: 'shop' } },
    sends: [],
    becomes: { owner: 'shop' },
  },
  {
    name: 'are new',
    live: TEAM,
    own: TEAM,
    program: { userPoolTags: TEAM },
    sends: ['UpdateUserPool'],
    becomes: { ...OWNER, ...TEAM },
  },
];

describe('The default tags of a stack, in a take-over from @pulumi/aws', () => {
  const takeover = onStage({ 'aws:defaultTags': JSON.stringify({ tags: OWNER }) });

  for (const { name, live, own, program, sends, becomes } of CASES) {
    it(name, async () => {
      const shape: Shape<'UserPool'> = {
        name,
        kind: 'UserPool',
        program,
        undeclared: { userPoolTags: live, defaultTags: false },
        aws: { ...(own && { tags: own }), tagsAll: live },
      };
      const { id, state, news } = await takeover().make('aws', shape);
      const harness = await takeover().run('UserPool');
      const taken = await takenOver(harness, state, news);
      assert.deepEqual(changesIn(harness), sends);
      assert.deepEqual(recordOf(harness, id)['UserPoolTags'], becomes);
      if (sends.length === 0) showsNothing(state.inputs, taken.inputs);
      else assert.deepEqual(taken.inputs['userPoolTags'], becomes);
      const later = await harness.inputs(news, taken.inputs);
      assert.deepEqual(await harness.provider.diff(state.id, taken.outs, later), { changes: false });
    });
  }
});
