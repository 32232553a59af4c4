import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { thrownBy } from '../guarantees/provider-harness';
import type { Origin } from './foreign-state';
import type { Shape } from './shapes/shape';
import { changesIn, onStage } from './takeover-harness';

const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];

const TEAM = {
  name: 'team',
  attributeDataType: 'String',
  mutable: true,
  stringAttributeConstraints: { minLength: '1', maxLength: '64' },
};
const COUNT = {
  name: 'count',
  attributeDataType: 'Number',
  mutable: false,
  numberAttributeConstraints: { minValue: '1', maxValue: '9' },
};
const SCHEMA = [TEAM, COUNT];

const POOL: Shape<'UserPool'> = {
  name: 'a schema',
  kind: 'UserPool',
  program: { schema: SCHEMA, usernameAttributes: ['email'] },
  aws: { schemas: SCHEMA, usernameAttributes: ['email'] },
  awsNative: { schema: SCHEMA, usernameAttributes: ['email'] },
};

const CHANGES: ReadonlyArray<{
  readonly name: string;
  readonly change: PlainObject;
  readonly says: RegExp;
  readonly replaces: string;
}> = [
  {
    name: 'an attribute that is removed',
    change: { schema: [TEAM] },
    says: /schema \(count is removed; /,
    replaces: 'schema',
  },
  {
    name: 'a changed `mutable`',
    change: { schema: [{ ...TEAM, mutable: false }, COUNT] },
    says: /schema \(team: mutable true => false; /,
    replaces: 'schema',
  },
  {
    name: 'a changed type',
    change: { schema: [TEAM, { name: 'count', attributeDataType: 'String', mutable: false }] },
    says: /schema \(count: attributeDataType "Number" => "String"; /,
    replaces: 'schema',
  },
  {
    name: 'a changed constraint',
    change: {
      schema: [TEAM, { ...COUNT, numberAttributeConstraints: { minValue: '1', maxValue: '10' } }],
    },
    says: /schema \(count: numberAttributeConstraints\.maxValue "9" => "10"; /,
    replaces: 'schema',
  },
  {
    name: 'other user names',
    change: { usernameAttributes: ['phone_number'] },
    says: /usernameAttributes \(\["email"\] => \["phone_number"\]\)/,
    replaces: 'usernameAttributes',
  },
  {
    name: 'user names of any case',
    change: { usernameConfiguration: { caseSensitive: false } },
    says: /usernameConfiguration \(.* => \{"caseSensitive":false\}\)/,
    replaces: 'usernameConfiguration',
  },
];

describe('A take-over that would replace a pool', () => {
  const stage = onStage();

  for (const origin of ORIGINS) {
    for (const { name, change, says, replaces } of CHANGES) {
      it(`is refused at preview as of a pool of our own, with its users: ${name}, of @pulumi/${origin}`, async () => {
        const { id, state, news, own } = await stage().make(origin, POOL);
        const scene = await stage().run('UserPool');
        scene.emulator.pool(id).userPool['EstimatedNumberOfUsers'] = 1234;
        const inputs = await scene.inputs({ ...news, ...change }, state.inputs);
        const { message } = await thrownBy(scene.provider.diff(state.id, state.outs, inputs));
        assert.match(message, says);
        assert.match(message, /^This would replace the pool customers-1a2b3c4 \(.*it has about 1234 users/);
        const ours = await thrownBy(scene.diff(own, { ...own.inputs, ...change }));
        assert.equal(message, ours.message);
        assert.deepEqual(changesIn(scene), []);
      });

      it(`is a replacement where the program allows it: ${name}, of @pulumi/${origin}`, async () => {
        const { state, news } = await stage().make(origin, POOL);
        const scene = await stage().run('UserPool');
        const inputs = await scene.inputs({ ...news, ...change, allowReplacement: true }, state.inputs);
        const diff = await scene.provider.diff(state.id, state.outs, inputs);
        assert.deepEqual(diff.replaces, [replaces]);
        assert.deepEqual(changesIn(scene), []);
      });
    }

    it(`is none where the program has no schema, of @pulumi/${origin}`, async () => {
      const { state, news } = await stage().make(origin, POOL);
      const scene = await stage().run('UserPool');
      const { schema: _, ...bare } = news;
      const inputs = await scene.inputs(bare, state.inputs);
      assert.deepEqual(await scene.provider.diff(state.id, state.outs, inputs), { replaces: [] });
    });

    it(`says that a pool which is gone is gone, of @pulumi/${origin}`, async () => {
      const { state, news } = await stage().make(origin, POOL);
      const scene = await stage().run('UserPool');
      stage().reset();
      const inputs = await scene.inputs(news, state.inputs);
      const { message } = await thrownBy(scene.provider.diff(state.id, state.outs, inputs));
      assert.match(message, new RegExp(`pool ${state.id}.*(?:gone|not there|exist)`));
    });
  }
});
