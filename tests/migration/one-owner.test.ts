import assert from 'node:assert/strict';
import { thrownBy } from '../guarantees/provider-harness';
import { CLIENTS, DOMAINS, SERVERS } from './shapes/inside';
import { POOLS } from './shapes/pools';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, takenOver } from './takeover-harness';

const EVERY: ReadonlyArray<ReadonlyArray<Shape>> = [POOLS, CLIENTS, DOMAINS, SERVERS];
const SHAPES = EVERY.flatMap((shapes) => shapes.slice(0, 1));

describe('What is taken over from another provider', () => {
  const stage = onStage();

  for (const shape of SHAPES) {
    it(`has one owner in a run: adoptId beside it is refused, and the other way round (${shape.kind})`, async () => {
      for (const isFirst of [true, false]) {
        const { id, state, news } = await stage().make('aws', shape);
        const scene = await stage().run(shape.kind);
        const adopts = async (): Promise<unknown> =>
          scene.provider.create(await scene.inputs({ ...news, adoptId: id }));
        const steps = [() => takenOver(scene, state, news), adopts];
        const [first, second] = isFirst ? steps : steps.toReversed();
        await first?.();
        const { message } = await thrownBy(second?.() ?? Promise.resolve());
        assert.match(message, /another resource of this run adopts/);
        assert.deepEqual(changesIn(scene), []);
        stage().reset();
      }
    });
  }
});
