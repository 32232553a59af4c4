import assert from 'node:assert/strict';
import { thrownBy } from '../guarantees/provider-harness';
import { CLIENTS, DOMAINS, GROUPS, MEMBERSHIPS, SERVERS, USERS } from './shapes/children';
import { POOLS } from './shapes/pools';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, takenOver } from './takeover-harness';

const EVERY: ReadonlyArray<ReadonlyArray<Shape>> = [
  POOLS,
  CLIENTS,
  DOMAINS,
  SERVERS,
  GROUPS,
  USERS,
  MEMBERSHIPS,
];
const SHAPES = EVERY.flatMap((shapes) => shapes.slice(0, 1));

describe('A resource taken over from another provider', () => {
  const takeover = onStage();

  for (const shape of SHAPES) {
    it(`has one owner in a run: adoptId for the same resource is refused, and the other way round (${shape.kind})`, async () => {
      for (const isFirst of [true, false]) {
        const { id, state, news } = await takeover().make('aws', shape);
        const harness = await takeover().run(shape.kind);
        const adopts = async (): Promise<unknown> =>
          harness.provider.create(await harness.inputs({ ...news, adoptId: id }));
        const steps = [() => takenOver(harness, state, news), adopts];
        const [first, second] = isFirst ? steps : steps.toReversed();
        await first?.();
        const { message } = await thrownBy(second?.() ?? Promise.resolve());
        assert.match(message, /another resource of this run adopts/);
        assert.deepEqual(changesIn(harness), []);
        takeover().reset();
      }
    });
  }
});
