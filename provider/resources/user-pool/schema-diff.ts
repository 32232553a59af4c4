import { own, type PlainObject } from '../../codec/plain-object';
import type { DiffResult } from '../../engine/diff-result';
import { STANDARD_ATTRIBUTES } from '../shared/standard-attributes';
import { addedAttributes, changedAttributes, removedAttributes } from './attributes';
import type { UserPoolOutputs } from './outputs';
import { poolPaths } from './paths';

/** The live attributes: those in the state, and the standard ones, which are the same in every pool. */
export const attributesOf = (olds: PlainObject): ReadonlyArray<unknown> => {
  const kept =
    own(olds, 'schemaAttributes' satisfies keyof UserPoolOutputs) ?? poolPaths.read(olds, 'schema');
  return [...(Array.isArray(kept) ? kept : []), ...STANDARD_ATTRIBUTES];
};

/** Compares the attributes, which can be added in place but not changed or removed. */
export const schemaDiff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const live = attributesOf(olds);
  const schema = poolPaths.read(news, 'schema');
  const isBroken =
    changedAttributes(live, schema).length > 0 ||
    removedAttributes(poolPaths.read(olds, 'schema'), schema, live).length > 0;
  return { replaces: isBroken ? ['schema'] : [], changes: addedAttributes(live, schema).length > 0 };
};
