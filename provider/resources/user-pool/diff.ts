import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { type DiffResult, movesRegion } from '../../engine/diff-result';
import { UNDECLARED_CREATE_ONLY } from '../../engine/state-keys';
import { STANDARD_ATTRIBUTES } from '../shared/standard-attributes';
import { addedAttributes, changedAttributes, removedAttributes } from './attributes';
import type { UserPoolInputs } from './inputs';
import { needsUpdate, replacementTriggers } from './merge';
import { poolPaths } from './paths';
import type { UserPoolOutputs } from './resource';

const FORCE_DESTROY = 'forceDestroy' satisfies keyof UserPoolInputs;

/** The live attributes: those in the state, and the standard ones, which are the same in every pool. */
export const attributesOf = (olds: PlainObject): ReadonlyArray<unknown> => {
  const kept =
    own(olds, 'schemaAttributes' satisfies keyof UserPoolOutputs) ?? poolPaths.read(olds, 'schema');
  return [...(Array.isArray(kept) ? kept : []), ...STANDARD_ATTRIBUTES];
};

/** Compares the live pool in the state with the program's inputs, by meaning. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const liveAttributes = attributesOf(olds);
  const schema = poolPaths.read(news, 'schema');
  const brokenAttributes = [
    ...changedAttributes(liveAttributes, schema),
    ...removedAttributes(poolPaths.read(olds, 'schema'), schema, liveAttributes),
  ];
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    ...replacementTriggers(olds, { ...asObject(own(olds, UNDECLARED_CREATE_ONLY)), ...olds }, news),
    ...(brokenAttributes.length > 0 ? ['schema'] : []),
  ];
  const changes =
    replaces.length > 0 ||
    holdsUnknown(news) ||
    addedAttributes(liveAttributes, schema).length > 0 ||
    // A deletion reads the state only, so a change of `forceDestroy` has to reach the state.
    (own(olds, FORCE_DESTROY) ?? false) !== (own(news, FORCE_DESTROY) ?? false) ||
    needsUpdate(olds, news);
  return { replaces, changes };
};
