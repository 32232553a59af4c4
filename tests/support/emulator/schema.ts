import { membersOf, type Shape, shapeNamed } from '../model/model';
import { omitUndefined } from './omit-undefined';

type Schema = Readonly<Record<string, unknown>>;

// Custom domains have dots, which the service accepts although its own model does not.
const looserPatterns: Readonly<Record<string, string>> = {
  DomainType: '^[a-z0-9](?:[a-z0-9\\-.]{0,61}[a-z0-9])?$',
};

/** The JSON schema of one shape; texts are matched by our own linear `matches` keyword, not by `pattern`. */
function schemaOfShape(name: string, shape: Shape): Schema {
  switch (shape.type) {
    case 'structure': {
      // [T] floci-io/floci#2869: JSON of another type is refused by the operation.
      if (shape.document) return {};
      const members = membersOf(shape);
      return omitUndefined({
        type: 'object',
        additionalProperties: false,
        required: shape.required,
        properties: Object.fromEntries(members.map(([member, target]) => [member, schemaOf(target)])),
      });
    }
    case 'list':
      return omitUndefined({
        type: 'array',
        minItems: shape.min,
        maxItems: shape.max,
        items: schemaOf(shape.member),
      });
    case 'map':
      return omitUndefined({
        type: 'object',
        minProperties: shape.min,
        maxProperties: shape.max,
        propertyNames: schemaOf(shape.key),
        additionalProperties: schemaOf(shape.value),
      });
    case 'string':
      return omitUndefined({
        type: 'string',
        minLength: shape.min,
        maxLength: shape.max,
        enum: shape.enum,
        matches: looserPatterns[name] ?? shape.pattern,
      });
    case 'integer':
      return omitUndefined({ type: 'integer', minimum: shape.min, maximum: shape.max });
    case 'blob':
      // In base64; the length is that of whole groups, so the operation counts the bytes.
      return omitUndefined({
        type: 'string',
        maxLength: shape.max === undefined ? undefined : 4 * Math.ceil(shape.max / 3),
      });
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'number' };
  }
}

export const schemaOf = (shapeName: string): Schema => schemaOfShape(shapeName, shapeNamed(shapeName));
