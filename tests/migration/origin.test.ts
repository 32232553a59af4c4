import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { foreignOrigin } from '../../provider/migration/foreign-inputs';
import { kindNamed } from '../../provider/resources/index';
import { KINDS, type Kind } from './foreign-state';
import { CHILDREN } from './shapes/children';
import { POOLS } from './shapes/pools';
import { isThere, type Shape } from './shapes/shape';
import { onStage, PROVIDER } from './takeover-harness';

const SHAPES: ReadonlyArray<Shape> = [...POOLS, ...CHILDREN];

/** Whose the properties are; the id stands beside outputs, and what the program says beside inputs. */
const whose = (
  kind: Kind,
  properties: PlainObject,
  beside: { readonly id?: string; readonly isMarked?: boolean },
): string => {
  const known = kindNamed(kind) ?? assert.fail(kind);
  return foreignOrigin(kind, known, properties, beside) ?? 'ours';
};

const without = (properties: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

describe('The provider that wrote a state', () => {
  const takeover = onStage();

  for (const shape of SHAPES) {
    const { kind, name } = shape;
    const origins = (['aws', 'aws-native'] as const).filter((origin) => isThere(origin, shape));

    it(`is recognized for ${kind} with ${name}: ours, and each other provider's`, async () => {
      for (const origin of origins) {
        const { state, own } = await takeover().make(origin, shape);
        const theirs = `@pulumi/${origin}`;
        assert.equal(whose(kind, state.outs, { id: state.id }), theirs, 'by its outputs');
        assert.equal(whose(kind, state.inputs, { isMarked: true }), theirs, 'by its inputs');
        const bare = without(state.outs, ['__inputs', '__meta', '__pulumi_raw_state_delta']);
        assert.equal(whose(kind, bare, { id: state.id }), theirs, 'by its outputs without marks of the host');

        const kept = { ...own.outs, ...PROVIDER };
        assert.equal(whose(kind, kept, { id: own.id }), 'ours');
        assert.equal(whose(kind, { ...own.inputs, ...PROVIDER }, { isMarked: true }), 'ours');
        assert.equal(whose(kind, kept, { id: state.id }), 'ours', 'also with the id of another provider');
        for (const lost of [['region'], ['poolName', 'clientName'], ['region', 'poolName', 'clientName']]) {
          const message = `without the provider's text and ${lost.join(', ')}`;
          assert.equal(whose(kind, without(own.outs, lost), { id: own.id }), 'ours', message);
          assert.equal(whose(kind, without(own.inputs, lost), { isMarked: false }), 'ours', message);
        }
        takeover().reset();
      }
    });
  }

  it('is undefined where there is no state yet', () => {
    for (const kind of KINDS) assert.equal(whose(kind, {}, { isMarked: true }), 'ours');
  });
});
