import type { Path } from '../../codec/path';
import { isPlainObject, own, type PlainObject, setOwn } from '../../codec/plain-object';
import { UNKNOWN } from '../../codec/unknown';
import { SECRET } from '../../engine/mark-secrets';
import { type StructMessage, structs, type ValueMessage } from './sdk';

/** Properties without the marks of secrets, and the paths of those. */
export interface Properties {
  readonly values: PlainObject;
  readonly secrets: ReadonlyArray<Path>;
}

/** The key of every value with a meaning of its own. */
const [SIGNATURE = ''] = Object.keys(SECRET);
const SECRET_VALUE = own(SECRET, SIGNATURE);
/** An output, which is secret or unknown, or both. */
const OUTPUT_VALUE = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

/** The texts that stand for unknown values of each type. */
const UNKNOWNS = new Set<unknown>([
  UNKNOWN,
  '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7',
  '3eeb2bf0-c639-47a8-9e75-3b44932eb421',
  '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2',
  '030794c1-ac77-496b-92df-f27374a8bd58',
  'e48ece36-62e2-4504-bad9-02848725956a',
  'dd056dcd-154b-4c76-9bd3-c8f88648b5ff',
]);

type Kinds = { readonly [kind: number]: (value: ValueMessage) => unknown };

/** The members of a message as they are sent, with their marks. */
export const plainObject = (message: StructMessage): PlainObject => {
  const object = {};
  message.getFieldsMap().forEach((value, name) => {
    setOwn(object, name, plain(value));
  });
  return object;
};

/** The number of each kind of value in the protocol. */
const KINDS: Kinds = {
  1: () => null,
  2: (value) => value.getNumberValue(),
  3: (value) => value.getStringValue(),
  4: (value) => value.getBoolValue(),
  5: (value) => plainObject(value.getStructValue() ?? new structs.Struct()),
  6: (value) => value.getListValue()?.getValuesList().map(plain) ?? [],
};

const plain = (value: ValueMessage): unknown => KINDS[value.getKindCase()]?.(value) ?? null;

/** A value without marks; each secret is reported by its path. */
const unmarked = (value: unknown, path: Path, found: (secret: Path) => void): unknown => {
  if (UNKNOWNS.has(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map((item, index) => unmarked(item, [...path, index], found));
  if (!isPlainObject(value)) return value;
  const signature = own(value, SIGNATURE);
  if (signature === SECRET_VALUE || signature === OUTPUT_VALUE) {
    if (signature === SECRET_VALUE || own(value, 'secret') === true) found(path);
    const inner = own(value, 'value');
    return inner === undefined && signature === OUTPUT_VALUE ? UNKNOWN : unmarked(inner, path, found);
  }
  const object = {};
  for (const [name, item] of Object.entries(value)) {
    setOwn(object, name, unmarked(item, [...path, name], found));
  }
  return object;
};

/** The properties in a message; a missing message has none. */
export const propertiesFrom = (message: StructMessage | undefined): Properties => {
  const [object, secrets]: [{ [name: string]: unknown }, Path[]] = [{}, []];
  const given = message === undefined ? {} : plainObject(message);
  for (const [name, value] of Object.entries(given)) {
    // The protocol has no undefined: a null property is an absent one.
    if (value !== null)
      setOwn(
        object,
        name,
        unmarked(value, [name], (path) => secrets.push(path)),
      );
  }
  return { values: object, secrets };
};

const valueMessage = (value: unknown): ValueMessage => {
  const message = new structs.Value();
  if (typeof value === 'string') message.setStringValue(value);
  else if (typeof value === 'number') message.setNumberValue(value);
  else if (typeof value === 'boolean') message.setBoolValue(value);
  else if (Array.isArray(value)) {
    const list = new structs.ListValue();
    list.setValuesList(value.map(valueMessage));
    message.setListValue(list);
  } else if (isPlainObject(value)) message.setStructValue(structMessage(value));
  else message.setNullValue(0);
  return message;
};

/** A message of properties; absent ones are left out. */
export const structMessage = (properties: PlainObject): StructMessage => {
  const message = new structs.Struct();
  const fields = message.getFieldsMap();
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) fields.set(name, valueMessage(value));
  }
  return message;
};
