import { places } from './flatten';
import { at, put } from './object-path';
import type { PlainObject } from './plain-object';
import { same } from './semantic-equals';
import type { Struct } from './struct';

/**
 * What is live of the settings that a model holds. A value that means the same keeps the model's own writing, so that
 * it shows as no change; one that is gone is left out.
 */
export const project = (codec: Struct, model: unknown, live: unknown): PlainObject =>
  places(codec, model).reduce<PlainObject>((found, place) => {
    const actual = at(live, place.path);
    if (same(place.codec, place.facts, place.value, actual)) return put(found, place.path, place.value);
    return actual === undefined ? found : put(found, place.path, actual);
  }, {});
