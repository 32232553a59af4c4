import type { ErrorObject } from 'ajv';
import { step } from '../model/property-path';
import type { Constraint } from '../model/violations';

/** A violated constraint: `path` in Pulumi’s syntax, `text` as AWS writes it. */
export interface ConstraintViolation {
  readonly path: string;
  readonly constraint: Constraint | 'unknown';
  readonly text: string;
}

/** The keys that lead to an error, from ajv's JSON pointer. */
function keysOf(root: unknown, error: ErrorObject): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  let value = root;
  for (const part of error.instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  const last = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.propertyName;
  return typeof last === 'string' ? [...keys, last] : keys;
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** `Schema[0].Name` is `schema.1.member.name` in the service's messages. */
const serviceName = (keys: readonly (string | number)[]): string =>
  keys.map((key) => (typeof key === 'number' ? `${key + 1}.member` : lowerFirst(key))).join('.');

type Saying = readonly [ConstraintViolation['constraint'], (error: ErrorObject) => string];

const limit = (error: ErrorObject) => error.params['limit'] as number;

const sayings: Readonly<Record<string, Saying>> = {
  required: ['required', () => 'Member must not be null'],
  minLength: ['min', (e) => `Member must have length greater than or equal to ${limit(e)}`],
  minItems: ['min', (e) => `Member must have length greater than or equal to ${limit(e)}`],
  minProperties: ['min', (e) => `Member must have length greater than or equal to ${limit(e)}`],
  minimum: ['min', (e) => `Member must have value greater than or equal to ${limit(e)}`],
  maxLength: ['max', (e) => `Member must have length less than or equal to ${limit(e)}`],
  maxItems: ['max', (e) => `Member must have length less than or equal to ${limit(e)}`],
  maxProperties: ['max', (e) => `Member must have length less than or equal to ${limit(e)}`],
  maximum: ['max', (e) => `Member must have value less than or equal to ${limit(e)}`],
  matches: ['pattern', (e) => `Member must satisfy regular expression pattern: ${e.schema as string}`],
  enum: [
    'enum',
    (e) => `Member must satisfy enum value set: [${(e.params['allowedValues'] as string[]).join(', ')}]`,
  ],
};

function constraintText(keys: readonly (string | number)[], error: ErrorObject, rule: string): string {
  const isKey = error.propertyName !== undefined;
  const at = serviceName(isKey ? keys.slice(0, -1) : keys);
  const what = isKey ? `Map keys must satisfy constraint: [${rule}]` : rule;
  return `Value at '${at}' failed to satisfy constraint: ${what}`;
}

export function toConstraintViolation(root: unknown, error: ErrorObject): ConstraintViolation {
  const keys = keysOf(root, error);
  const path = keys.reduce<string>(step, '');
  if (error.keyword === 'type') {
    return { path, constraint: 'type', text: `${serviceName(keys)} must be of type ${error.params['type']}` };
  }
  const saying = sayings[error.keyword];
  if (saying === undefined) {
    return { path, constraint: 'unknown', text: `${serviceName(keys)} is not a member of the request` };
  }
  const [constraint, rule] = saying;
  return { path, constraint, text: constraintText(keys, error, rule(error)) };
}
