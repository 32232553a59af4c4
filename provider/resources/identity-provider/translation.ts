import { asAnyCodec } from '../../codec/any-codec';
import { omit } from '../../codec/pick';
import { asObject, compact, own, type PlainObject } from '../../codec/plain-object';
import { apiName, type Struct } from '../../codec/struct';
import { BLOCKS, blockOf, type TypeOfProvider } from './provider-types';
import { AttributeMapping } from './types/attribute-mapping';

/*
 * The translation between the settings of a program and AWS's members, where each value is text. It is pure: the
 * translation of settings to members and back is the same settings, and so is that of members, without the keys that AWS
 * adds (a test has these laws).
 */

/** The prefix of the custom attributes in AWS's mapping. */
const CUSTOM = 'custom:';

const textOf = (value: unknown, separator: string): unknown =>
  Array.isArray(value) ? value.join(separator) : typeof value === 'boolean' ? String(value) : value;

const TRUTHS: { readonly [text: string]: boolean } = { true: true, false: false };

/** Facebook's scopes are separated by commas, with or without spaces. */
const partsOf = (text: string, separator: string): ReadonlyArray<string> => [
  ...new Set(text.split(separator === ',' ? /[\s,]+/ : /\s+/).filter((part) => part !== '')),
];

const settingFrom = (codec: ReturnType<typeof asAnyCodec>, text: unknown, separator: string): unknown => {
  if (typeof text !== 'string') return text;
  if (codec?._tag === 'SetType') return partsOf(text, separator).toSorted();
  return codec?.is(true) === true ? (own(TRUTHS, text.toLowerCase()) ?? text) : text;
};

/** The details of the settings in a block. */
const detailsOf = ({ codec, separator }: TypeOfProvider, settings: PlainObject): PlainObject =>
  compact(
    Object.entries(codec.fields).map(([name, field]) => [
      apiName(name, field),
      textOf(own(settings, name), separator),
    ]),
  );

/** The settings in a block that details hold. */
const settingsOf = ({ codec, separator }: TypeOfProvider, details: PlainObject): PlainObject =>
  compact(
    Object.entries(codec.fields).map(([name, field]) => [
      name,
      settingFrom(asAnyCodec(field.codec), own(details, apiName(name, field)), separator),
    ]),
  );

const { custom: _custom, ...NAMED } = AttributeMapping.fields;

const mappingOf = (settings: PlainObject): PlainObject => ({
  ...compact(
    Object.entries(NAMED).map(([name, field]) => [apiName(name, field), own(settings, name)] as const),
  ),
  ...Object.fromEntries(
    Object.entries(asObject(own(settings, 'custom'))).map(([name, claim]) => [`${CUSTOM}${name}`, claim]),
  ),
});

const isCustomKey = (key: string): boolean => key.startsWith(CUSTOM) && key !== CUSTOM;

const mappingSettings = (mapping: PlainObject): PlainObject => {
  const custom = Object.entries(mapping)
    .filter(([key]) => isCustomKey(key))
    .map(([key, claim]) => [key.slice(CUSTOM.length), claim] as const);
  return compact([
    ...Object.entries(NAMED).map(([name, field]) => [name, own(mapping, apiName(name, field))] as const),
    ['custom', custom.length === 0 ? undefined : Object.fromEntries(custom)],
  ]);
};

const keysOf = ({ fields }: Struct): ReadonlyArray<string> =>
  Object.entries(fields).map(([name, field]) => apiName(name, field));

const unlessEmpty = (object: PlainObject): PlainObject | undefined =>
  Object.keys(object).length === 0 ? undefined : object;

/** Whether settings describe the provider by AWS's own keys: in a program those, on a live one of an unknown type. */
const isRaw = (declared: PlainObject, type: unknown): boolean =>
  own(declared, 'providerDetails') !== undefined || blockOf(type) === undefined;

/** The details that AWS does not add by itself, and those that the program declares. */
export const ownDetails = (members: PlainObject, declared: PlainObject): PlainObject => {
  const [, { added }] = blockOf(own(members, 'ProviderType')) ?? [undefined, { added: [] }];
  const given = asObject(own(declared, 'providerDetails'));
  return omit(
    asObject(own(members, 'ProviderDetails')),
    added.filter((key) => own(given, key) === undefined),
  );
};

/** The settings of a provider in AWS's members, in the form in which the program declares them. */
export const fromMembers = (members: PlainObject, declared: PlainObject = {}): PlainObject => {
  const type = own(members, 'ProviderType');
  const details = asObject(own(members, 'ProviderDetails'));
  const known = blockOf(type);
  const form =
    known === undefined || isRaw(declared, type)
      ? (['providerDetails', unlessEmpty(ownDetails(members, declared))] as const)
      : ([known[0], unlessEmpty(settingsOf(known[1], details))] as const);
  return compact([
    form,
    ['attributeMapping', unlessEmpty(mappingSettings(asObject(own(members, 'AttributeMapping'))))],
    ['idpIdentifiers', own(members, 'IdpIdentifiers')],
    ['acrMapping', unlessEmpty(asObject(own(members, 'AcrMapping')))],
    ['userPoolId', own(members, 'UserPoolId')],
    ['providerName', own(members, 'ProviderName')],
    ['providerType', type],
  ]);
};

/** AWS's members for settings; those that the settings lack are absent. */
export const toMembers = (settings: PlainObject): PlainObject => {
  const [block, provider] = BLOCKS.find(([name]) => own(settings, name) !== undefined) ?? [];
  const typed =
    block === undefined ? undefined : detailsOf(provider as TypeOfProvider, asObject(own(settings, block)));
  const mapping = own(settings, 'attributeMapping');
  return compact([
    ['UserPoolId', own(settings, 'userPoolId')],
    ['ProviderName', own(settings, 'providerName')],
    ['ProviderType', own(settings, 'providerType')],
    ['ProviderDetails', typed ?? own(settings, 'providerDetails')],
    ['AttributeMapping', mapping === undefined ? undefined : mappingOf(asObject(mapping))],
    ['IdpIdentifiers', own(settings, 'idpIdentifiers')],
    ['AcrMapping', own(settings, 'acrMapping')],
  ]);
};

/** The entries of AWS's maps that no property describes: every update sends them back unchanged. */
export const otherEntries = (members: PlainObject, declared: PlainObject = {}): PlainObject => {
  const type = own(members, 'ProviderType');
  const known = blockOf(type);
  const details =
    known === undefined || isRaw(declared, type)
      ? undefined
      : unlessEmpty(omit(ownDetails(members, declared), keysOf(known[1].codec)));
  const mapping = Object.entries(asObject(own(members, 'AttributeMapping'))).filter(
    ([key]) => !isCustomKey(key) && !keysOf(AttributeMapping).includes(key),
  );
  return compact([
    ['ProviderDetails', details],
    ['AttributeMapping', unlessEmpty(Object.fromEntries(mapping))],
  ]);
};

/** The same settings in the form of other ones: in a block, or by AWS's own keys. */
export const inFormOf = (declared: PlainObject, settings: PlainObject): PlainObject =>
  fromMembers(toMembers(settings), declared);
