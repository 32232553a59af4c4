import { asObject, compact, isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { apiName, type Field } from '../../codec/struct';
import { UserAttributes } from './types/user-attributes';

/** The attributes of a user by AWS's names. */
export type Attributes = Readonly<Record<string, string>>;

const CUSTOM = 'custom:';

const NAMED = Object.entries<Field>(UserAttributes.fields).filter(([name]) => name !== 'custom');

const PROPERTIES: ReadonlyMap<string, string> = new Map(
  NAMED.map(([property, field]) => [apiName(property, field), property]),
);

/** Attributes that AWS writes as texts, and that are true or false here. */
export const FLAGS: ReadonlyArray<string> = ['email_verified', 'phone_number_verified'];

/** Attributes that AWS gives itself, which are neither settings nor drift. */
const isOfAws = (name: string): boolean => /^(?:sub|identities|cognito:.*)$/s.test(name);

const texts = (entries: ReadonlyArray<readonly [string, unknown]>): Attributes =>
  Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)] as const],
    ),
  );

/** The attributes that `userAttributes` declares. */
export const toAttributes = (userAttributes: unknown): Attributes =>
  texts([
    ...NAMED.map(([property, field]) => [apiName(property, field), own(userAttributes, property)] as const),
    ...Object.entries(asObject(own(userAttributes, 'custom'))).map(
      ([name, value]) => [`${CUSTOM}${name}`, value] as const,
    ),
  ]);

const isNamed = (name: string): boolean => PROPERTIES.has(name);

const isCustom = (name: string): boolean => name.startsWith(CUSTOM) && name !== CUSTOM;

/** The settings of attributes; undefined without any. */
export const fromAttributes = (attributes: Attributes): PlainObject | undefined => {
  const entries = Object.entries(attributes);
  const custom = entries
    .filter(([name]) => isCustom(name))
    .map(([name, value]) => [name.slice(CUSTOM.length), value] as const);
  const settings = compact([
    ...entries
      .filter(([name]) => isNamed(name))
      .map(
        ([name, value]) =>
          [
            PROPERTIES.get(name) ?? name,
            FLAGS.includes(name) ? value.toLowerCase() === 'true' : value,
          ] as const,
      ),
    ['custom', custom.length === 0 ? undefined : Object.fromEntries(custom)],
  ]);
  return Object.keys(settings).length === 0 ? undefined : settings;
};

/** The names of attributes that no setting describes, such as those for developers only. */
export const otherAttributes = (attributes: Attributes): ReadonlyArray<string> =>
  Object.keys(attributes).filter((name) => !isNamed(name) && !isCustom(name) && !isOfAws(name));

/** The attributes in an answer; undefined if the list is invalid. */
export const attributesIn = (list: unknown): Attributes | undefined => {
  if (list === undefined || list === null) return {};
  if (!Array.isArray(list)) return undefined;
  const isWhole = list.every(
    (item) =>
      isPlainObject(item) && ownText(item, 'Name') !== '' && typeof (own(item, 'Value') ?? '') === 'string',
  );
  return isWhole
    ? Object.fromEntries(list.map((item) => [ownText(item, 'Name'), ownText(item, 'Value')] as const))
    : undefined;
};

/** A list of names and values, as requests have it. */
export const listOf = (values: Attributes): Array<{ Name: string; Value: string }> =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
