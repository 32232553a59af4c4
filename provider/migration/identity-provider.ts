import { omit } from '../codec/pick';
import { asObject, compact, own, type PlainObject } from '../codec/plain-object';
import { PROVIDER_TYPES } from '../resources/identity-provider/provider-types';
import { fromMembers, inFormOf } from '../resources/identity-provider/translation';
import type { ForeignName } from './foreign-names';

/** The properties of other providers, which have the names of AWS's members and AWS's own keys inside. */
const MEMBERS = {
  providerType: 'ProviderType',
  providerDetails: 'ProviderDetails',
  attributeMapping: 'AttributeMapping',
  idpIdentifiers: 'IdpIdentifiers',
} as const;

/** An identity provider of another provider, with a block in place of the details. */
export const withBlock = (inputs: PlainObject): PlainObject => ({
  ...omit(inputs, Object.keys(MEMBERS)),
  ...fromMembers(compact(Object.entries(MEMBERS).map(([name, member]) => [member, own(inputs, name)]))),
});

/** The same identity provider in the form in which the program declares it: by AWS's own keys, these are as they were. */
export const inFormOfProgram = (
  translated: PlainObject,
  olds: PlainObject,
  news: PlainObject,
): PlainObject => {
  const formed = { ...translated, ...inFormOf(news, translated) };
  return own(news, 'providerDetails') === undefined
    ? formed
    : { ...formed, providerDetails: asObject(own(olds, 'providerDetails')) };
};

/** The properties of other providers that stand for a block and its secrets. */
export const BLOCK_NAMES: ReadonlyArray<ForeignName> = Object.entries(PROVIDER_TYPES).flatMap(
  ([block, { codec }]) => [
    { theirs: 'providerDetails', ours: block },
    ...Object.entries(codec.fields).map(([name, { options }]) => ({
      theirs: `providerDetails.${options.api}`,
      ours: `${block}.${name}`,
    })),
  ],
);
