import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { saidBy } from '../guarantees/provider-harness';
import type { Origin } from './foreign-state';
import { CLIENTS, DOMAINS, SERVERS } from './shapes/inside';
import { POOLS } from './shapes/pools';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, shown, type TakenOver, takenOver } from './takeover-harness';

const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];

const shapeOf = (shapes: ReadonlyArray<Shape>, name: string): Shape =>
  shapes.find((shape) => shape.name === name) ?? assert.fail(name);

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/1c5d0e6c-0c5f-4c1c-9a55-0123456789ab';

/** A program that says something else of one thing than is live. */
const CHANGES: ReadonlyArray<{
  readonly shape: Shape;
  readonly change: PlainObject;
  readonly says: RegExp;
  readonly sends: string;
}> = [
  {
    shape: shapeOf(POOLS, 'passwords'),
    change: { policies: { passwordPolicy: { minimumLength: 14 } } },
    says: /Changes: policies\.passwordPolicy\.minimumLength: 12 => 14\. /,
    sends: 'UpdateUserPool',
  },
  {
    shape: shapeOf(POOLS, 'tags'),
    change: { userPoolTags: { team: 'warehouse' } },
    says: /Changes: userPoolTags\.team: "shop" => "warehouse"\. /,
    sends: 'UpdateUserPool',
  },
  {
    shape: shapeOf(POOLS, 'time-based one-time passwords'),
    change: { mfaConfiguration: 'ON' },
    says: /Changes: mfaConfiguration: "OPTIONAL" => "ON"\. /,
    sends: 'SetUserPoolMfaConfig',
  },
  {
    shape: shapeOf(POOLS, 'a schema whose constraints AWS fills in'),
    change: {
      schema: ['team', 'count', 'role'].map((name) => ({
        name,
        attributeDataType: name === 'count' ? 'Number' : 'String',
        mutable: true,
      })),
    },
    says: /Changes: schema: \+ role\. /,
    sends: 'AddCustomAttributes',
  },
  {
    shape: shapeOf(CLIENTS, 'validities with their units'),
    change: { accessTokenValidity: 30 },
    says: /Changes: accessTokenValidity: 15 => 30\. /,
    sends: 'UpdateUserPoolClient',
  },
  {
    shape: shapeOf(CLIENTS, 'OAuth'),
    change: { callbackUrls: ['https://example.com/in', 'https://example.com/back'] },
    says: /Changes: callbackUrls: .*\+ "https:\/\/example\.com\/back"/,
    sends: 'UpdateUserPoolClient',
  },
  {
    shape: shapeOf(DOMAINS, 'a domain of its own'),
    change: { customDomainConfig: { certificateArn: CERTIFICATE } },
    says: /Changes: customDomainConfig\.certificateArn: "arn:[^"]*certificate\/0b5d.*" => "arn:[^"]*certificate\/1c5d/,
    sends: 'UpdateUserPoolDomain',
  },
  {
    shape: shapeOf(SERVERS, 'scopes'),
    change: { scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }] },
    says: /Changes: scopes: .*- write/,
    sends: 'UpdateResourceServer',
  },
];

describe('A take-over that says something else than is live', () => {
  const stage = onStage();

  for (const origin of ORIGINS) {
    for (const { shape, change, says, sends } of CHANGES) {
      const [property = ''] = Object.keys(change);

      it(`shows old => new and changes that alone: ${property} of ${shape.kind} with ${shape.name}, of @pulumi/${origin}`, async () => {
        const { state, news } = await stage().make(origin, shape);
        const scene = await stage().run(shape.kind);
        let taken: TakenOver | undefined;
        const said = await saidBy(async () => {
          taken = await takenOver(scene, state, { ...news, ...change });
        });
        if (taken === undefined) assert.fail('nothing is taken over');
        assert.match(said, says);
        assert.deepEqual([...new Set(changesIn(scene))], [sends]);

        // What the engine shows is that property, under our name, and the other provider's that goes.
        const names = Object.keys({ ...shown(state.inputs), ...shown(taken.inputs) });
        const differing = names.filter(
          (name) => JSON.stringify(taken?.inputs[name]) !== JSON.stringify(state.inputs[name]),
        );
        assert.ok(differing.includes(property), 'the engine shows no change');
        for (const name of differing)
          assert.match(
            name,
            new RegExp(`^(?:${property}|tags|tagsAll|passwordPolicy|schemas|certificateArn)$`),
          );

        const later = await scene.inputs({ ...news, ...change }, taken.inputs);
        assert.deepEqual(await scene.provider.diff(state.id, taken.outs, later), { changes: false });
        const refreshed = await scene.refresh(taken);
        assert.equal(refreshed?.id, state.id);
        assert.deepEqual(changesIn(scene), []);
      });
    }
  }
});
