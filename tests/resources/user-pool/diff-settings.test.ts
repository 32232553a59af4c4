import { deepEqual, ok } from 'node:assert/strict';
import type * as t from 'io-ts';
import { flattenSettings } from '../../../provider/codec/flatten';
import { fromApi } from '../../../provider/codec/from-api';
import { deleteIn, getIn, setIn } from '../../../provider/codec/object-path';
import { showPath } from '../../../provider/codec/path';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { SetType } from '../../../provider/codec/set';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { InPlace } from '../../../provider/resources/user-pool/merge';
import { validMaximal } from '../../support/model/samples';
import { normal, UPDATABLE } from './differences';
import { stateOf } from './live-pools';
import { samplesOf } from './valid-pool';

const { diff } = userPool;

/** A pool with a value at every place there is, which all can be at once as far as `check` is concerned. */
const FULL = normal({
  ...(fromApi(InPlace, {
    ...Object(validMaximal('CreateUserPoolRequest')),
    ...Object(validMaximal('SetUserPoolMfaConfigRequest')),
    MfaConfiguration: 'ON',
  }) as PlainObject),
  softwareTokenMfaConfiguration: { enabled: true },
});

const WITHOUT_NEWER = deleteIn(FULL, ['verificationMessageTemplate']);

/** Another value for a place than it has. */
const otherThan = (codec: t.Mixed, value: unknown): unknown => {
  if (codec instanceof SetType) {
    const { element } = codec as SetType<typeof codec.element>;
    const [first] = Array.isArray(value) ? value : [];
    return codec.key === undefined
      ? samplesOf(element)
          .filter((word) => word !== first)
          .slice(0, 1)
      : [{ ...first, priority: 3 - Number(first.priority) }];
  }
  return samplesOf(codec).findLast((sample) => sample !== value);
};

describe('Every setting that UpdateUserPool or SetUserPoolMfaConfig can set', () => {
  // A word that is the only one there is cannot change.
  const all = flattenSettings(InPlace, FULL).filter(
    ({ options: facts, codec, value }) =>
      facts.presenceEnables !== true && otherThan(codec, value) !== undefined,
  );

  it(`changes in place: ${all.length} of them`, () => {
    ok(all.length >= 80, String(all.length));
    for (const { path, codec, value } of all) {
      const other = otherThan(codec, value);
      // A text has one value for both of its names, and the newer one is what counts.
      const full = /VerificationMessage$|VerificationSubject$/.test(showPath(path)) ? WITHOUT_NEWER : FULL;
      const state = stateOf(full);
      const news = normal(setIn(full, path, other));
      deepEqual([showPath(path), getIn(news, path)], [showPath(path), other]);
      deepEqual([showPath(path), diff(state, news)], [showPath(path), UPDATABLE]);
    }
  });
});
