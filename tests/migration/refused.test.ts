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
  readonly message: RegExp;
  readonly replaces: string;
}> = [
  {
    name: 'an attribute that is removed',
    change: { schema: [TEAM] },
    message: /schema \(count is removed; /,
    replaces: 'schema',
  },
  {
    name: 'a changed `mutable`',
    change: { schema: [{ ...TEAM, mutable: false }, COUNT] },
    message: /schema \(team: mutable true => false; /,
    replaces: 'schema',
  },
  {
    name: 'a changed type',
    change: { schema: [TEAM, { name: 'count', attributeDataType: 'String', mutable: false }] },
    message: /schema \(count: attributeDataType "Number" => "String"; /,
    replaces: 'schema',
  },
  {
    name: 'a changed constraint',
    change: {
      schema: [TEAM, { ...COUNT, numberAttributeConstraints: { minValue: '1', maxValue: '10' } }],
    },
    message: /schema \(count: numberAttributeConstraints\.maxValue "9" => "10"; /,
    replaces: 'schema',
  },
  {
    name: 'other user names',
    change: { usernameAttributes: ['phone_number'] },
    message: /usernameAttributes \(\["email"\] => \["phone_number"\]\)/,
    replaces: 'usernameAttributes',
  },
  {
    name: 'user names of any case',
    change: { usernameConfiguration: { caseSensitive: false } },
    message: /usernameConfiguration \(.* => \{"caseSensitive":false\}\)/,
    replaces: 'usernameConfiguration',
  },
];

describe('A take-over that would replace a pool', () => {
  const takeover = onStage();

  for (const origin of ORIGINS) {
    for (const { name, change, message: expected, replaces } of CHANGES) {
      it(`is refused at preview as of a pool of our own, with its users: ${name}, of @pulumi/${origin}`, async () => {
        const { id, state, news, own } = await takeover().make(origin, POOL);
        const harness = await takeover().run('UserPool');
        harness.emulator.pool(id).userPool['EstimatedNumberOfUsers'] = 1234;
        const inputs = await harness.inputs({ ...news, ...change }, state.inputs);
        const { message } = await thrownBy(harness.provider.diff(state.id, state.outs, inputs));
        assert.match(message, expected);
        assert.match(message, /^This would replace the pool customers-1a2b3c4 \(.*it has about 1234 users/);
        const ours = await thrownBy(harness.diff(own, { ...own.inputs, ...change }));
        assert.equal(message, ours.message);
        assert.deepEqual(changesIn(harness), []);
      });

      it(`is a replacement where the program allows it: ${name}, of @pulumi/${origin}`, async () => {
        const { state, news } = await takeover().make(origin, POOL);
        const harness = await takeover().run('UserPool');
        const inputs = await harness.inputs({ ...news, ...change, allowReplacement: true }, state.inputs);
        const diff = await harness.provider.diff(state.id, state.outs, inputs);
        assert.deepEqual(diff.replaces, [replaces]);
        assert.deepEqual(changesIn(harness), []);
      });
    }

    it(`is none where the program has no schema, of @pulumi/${origin}`, async () => {
      const { state, news } = await takeover().make(origin, POOL);
      const harness = await takeover().run('UserPool');
      const { schema: _, ...bare } = news;
      const inputs = await harness.inputs(bare, state.inputs);
      assert.deepEqual(await harness.provider.diff(state.id, state.outs, inputs), { replaces: [] });
    });

    it(`reports a pool that no longer exists, of @pulumi/${origin}`, async () => {
      const { state, news } = await takeover().make(origin, POOL);
      const harness = await takeover().run('UserPool');
      takeover().reset();
      const inputs = await harness.inputs(news, state.inputs);
      const { message } = await thrownBy(harness.provider.diff(state.id, state.outs, inputs));
      assert.match(message, new RegExp(`pool ${state.id}.*(?:gone|not there|exist)`));
    });
  }
});
