import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { asObject } from '../../provider/codec/plain-object';
import { declaredInputs } from '../../provider/migration/foreign-inputs';
import { consoleOutputOf, recordOf } from '../guarantees/provider-harness';
import type { Kind, Origin } from './foreign-state';
import { CHILDREN } from './shapes/children';
import { POOLS } from './shapes/pools';
import { isThere, type Shape } from './shapes/shape';
import {
  changesIn,
  handed,
  onStage,
  showsNothing,
  type TakenOver,
  takenOver,
  withoutInternalProperties,
} from './takeover-harness';

const SHAPES: ReadonlyArray<Shape> = [...POOLS, ...CHILDREN];
const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];
const NOUNS: Readonly<Record<Kind, string>> = {
  UserPool: 'pool',
  UserPoolClient: 'app client',
  UserPoolDomain: 'domain',
  ResourceServer: 'resource server',
  UserPoolGroup: 'group',
  IdentityProvider: 'identity provider',
  LogDelivery: 'log delivery',
  RiskConfiguration: 'risk configuration',
  ManagedLoginTerms: 'terms document',
  UserPoolUser: 'user',
  UserGroupMembership: 'membership',
  ManagedLoginBranding: 'managed login style',
  UserPoolUICustomization: 'UI customization',
};

describe('A takeover that declares the live settings', () => {
  const takeover = onStage();

  for (const origin of ORIGINS) {
    for (const shape of SHAPES.filter((one) => isThere(origin, one))) {
      const { kind, name } = shape;

      it(`sends nothing and shows nothing: ${kind} with ${name}, of @pulumi/${origin}`, async () => {
        const { id, state, news, own } = await takeover().make(origin, shape);
        const harness = await takeover().run(kind);
        const before = kind === 'UserPool' ? recordOf(harness, id) : undefined;
        let taken: TakenOver | undefined;
        const message = await consoleOutputOf(async () => {
          taken = await takenOver(harness, state, news);
        });
        if (taken === undefined) assert.fail('nothing is taken over');
        const compared = await harness.handler().diff(state.id, state.outs, declaredInputs(taken.inputs));
        if (E.isLeft(compared)) assert.fail(compared.left.message);
        assert.deepEqual(compared.right.detailed(), [], 'a host that compares by itself shows a change');
        assert.deepEqual(changesIn(harness), []);
        showsNothing(state.inputs, taken.inputs);
        assert.deepEqual(taken.diff, { replaces: [] });
        assert.match(message, new RegExp(`Takes over the ${NOUNS[kind]} .*Changes: nothing\\.`));
        if (before !== undefined) assert.deepEqual(recordOf(harness, id), before);

        const refreshed = (await harness.refresh(taken)) ?? assert.fail('it is gone');
        assert.equal(refreshed.id, state.id, 'the engine keeps the id that it came with');
        const found = asObject(handed(refreshed.outs));
        assert.deepEqual(
          withoutInternalProperties(found),
          withoutInternalProperties(taken.outs),
          'a refresh finds more',
        );
        // What was there before the program is what one that is adopted keeps, too.
        const known = new Set([...Object.keys(own.outs), 'undeclaredCreateOnly']);
        const unrelated = Object.keys(withoutInternalProperties(taken.outs)).filter((key) => !known.has(key));
        assert.deepEqual(unrelated, [], 'the state has what a resource of our own has not');

        const later = await harness.inputs(news, taken.inputs);
        assert.deepEqual(await harness.provider.diff(state.id, taken.outs, later), { changes: false });
        const foreign = Object.keys(later).filter((key) => /^__(?:defaults|takeOver|meta)|^tags/.test(key));
        assert.deepEqual(foreign, []);
        assert.deepEqual(changesIn(harness), []);
      });
    }
  }
});
