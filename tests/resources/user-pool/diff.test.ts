import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { getIn, setIn } from '../../../provider/codec/object-path';
import type { Path } from '../../../provider/codec/path';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { normalise as check } from '../../../provider/resources/user-pool/check';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { changes } from '../../../provider/resources/user-pool/plan';
import { CreateOnly } from '../../../provider/resources/user-pool/settings';
import { numberOfRuns } from '../../support/sample';
import { AMBIENT, attribute, between, NONE, normal, UPDATABLE } from './differences';
import { made, stateOf, updated } from './live-pools';
import { nodesOf, replaced } from './nodes';
import { callsOf } from './plans';
import { validInputs } from './valid-pool';

const { diff } = userPool;

describe('An unknown value', () => {
  for (const [name, before, after] of [
    ['of a text', { smsAuthenticationMessage: '{####}' }, { smsAuthenticationMessage: UNKNOWN }],
    ['of a list', { autoVerifiedAttributes: ['email'] }, { autoVerifiedAttributes: UNKNOWN }],
    ['of a word', { autoVerifiedAttributes: ['email'] }, { autoVerifiedAttributes: [UNKNOWN] }],
    ['of an object', { lambdaConfig: {} }, { lambdaConfig: UNKNOWN }],
    ['of a tag', { userPoolTags: { a: '1' } }, { userPoolTags: { a: UNKNOWN } }],
    ['that was never declared', {}, { lambdaConfig: { preSignUp: UNKNOWN } }],
    ['of a schema', { schema: [attribute('a')] }, { schema: UNKNOWN }],
    ['of an attribute', { schema: [attribute('a')] }, { schema: [UNKNOWN] }],
    ['of an attribute’s name', { schema: [attribute('a')] }, { schema: [attribute(UNKNOWN)] }],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject]>) {
    it(`${name} is a change`, () => deepEqual(between(before, after), UPDATABLE));
  }

  it('is a change and replaces nothing, wherever it stands', () => {
    const some = fc.tuple(validInputs, fc.nat()).map(([inputs, choice]): readonly [PlainObject, Path] => {
      const pool = normal(inputs);
      const nodes = nodesOf(pool);
      return [pool, nodes[choice % nodes.length] ?? ['poolName']];
    });
    fc.assert(
      fc.property(some, ([pool, path]) => {
        const news = normal(replaced(pool, path, UNKNOWN), pool);
        deepEqual(diff(stateOf(pool), news), UPDATABLE);
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});

/** What no update can change. */
const asItWas = (olds: PlainObject): PlainObject => ({
  ...Object.fromEntries(
    [...Object.keys(CreateOnly.fields), 'schema', 'region'].map((name) => [name, olds[name]]),
  ),
  adoptId: undefined,
});

describe('What is no difference', () => {
  it('is nothing to do', () => {
    const pair = fc.tuple(validInputs, validInputs, fc.nat()).map(([before, other, choice]) => {
      const olds = normal(before);
      const nodes = nodesOf(olds).filter(
        (path) => path.length > 1 && !path.some((part) => typeof part === 'number'),
      );
      const path = nodes[choice % Math.max(nodes.length, 1)] ?? ['poolName'];
      const value = getIn(normal(other), path);
      // One place as another pool has it, which may be to have nothing there.
      return [olds, setIn(olds, path, value)] as const;
    });
    fc.assert(
      fc.property(pair, ([olds, changed]) => {
        const result = check(olds, changed, AMBIENT);
        fc.pre(E.isRight(result));
        const news = E.isRight(result) ? result.right : {};
        const pool = made(olds);
        if (!diff(stateOf(olds, pool), news).changes) deepEqual(callsOf(changes(pool, olds, news)), []);
      }),
      { numRuns: numberOfRuns(1000) },
    );
  });

  it('is what is left after an update', () => {
    fc.assert(
      fc.property(validInputs, validInputs, (before, after) => {
        const olds = normal(before);
        const news = normal({ ...after, ...asItWas(olds) }, olds);
        deepEqual(diff(stateOf(olds), news).replaces, []);
        const pool = updated(made(olds), olds, news);
        deepEqual(diff(stateOf(news, pool), news), NONE);
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});
