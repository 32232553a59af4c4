import { flattenSettings } from '../../codec/flatten';
import { setIn } from '../../codec/object-path';
import { ownText, type PlainObject } from '../../codec/plain-object';
import { canonical, semanticEquals } from '../../codec/semantic-equals';
import { STANDARD_ATTRIBUTES } from '../shared/standard-attributes';
import { ATTRIBUTE_PREFIX, listOf } from './attributes';
import { SchemaAttribute } from './types/schema-attribute';

/** An attribute without the members that have their defaults; constraints are as they are, since none can be changed. */
const withoutDefaults = (attribute: PlainObject): PlainObject =>
  flattenSettings(SchemaAttribute, attribute)
    .filter(
      ({ path, codec, options, value }) =>
        path.length > 1 || !semanticEquals(codec, options, value, undefined),
    )
    .reduce<PlainObject>((rest, { path, value }) => setIn(rest, path, value), {});

const STANDARD = new Map(
  STANDARD_ATTRIBUTES.map((attribute) => [ownText(attribute, 'name'), canonical(withoutDefaults(attribute))]),
);

/** The attributes that a program of a live pool declares: the custom ones, and the standard ones that differ from AWS's. */
export const attributesToImport = (live: unknown): ReadonlyArray<PlainObject> =>
  listOf(live).flatMap((attribute) => {
    const name = ownText(attribute, 'name');
    const declared = withoutDefaults(attribute);
    if (STANDARD.get(name) === canonical(declared)) return [];
    return [{ ...declared, name: STANDARD.has(name) ? name : name.replace(ATTRIBUTE_PREFIX, '') }];
  });
