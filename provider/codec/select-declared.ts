import { flattenSettings } from './flatten';
import { getIn, setIn } from './object-path';
import type { PlainObject } from './plain-object';
import { semanticEquals } from './semantic-equals';
import type { Struct } from './struct';

/**
 * The live values of the settings that a model declares. A live value that means the same keeps the model's format, so
 * that it shows as no change; one that no longer exists is left out.
 */
export const selectDeclared = (codec: Struct, model: unknown, live: unknown): PlainObject =>
  flattenSettings(codec, model).reduce<PlainObject>((found, setting) => {
    const actual = getIn(live, setting.path);
    if (semanticEquals(setting.codec, setting.options, setting.value, actual))
      return setIn(found, setting.path, setting.value);
    return actual === undefined ? found : setIn(found, setting.path, actual);
  }, {});
