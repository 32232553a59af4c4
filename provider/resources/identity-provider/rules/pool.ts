import { showPath } from '../../../codec/path';
import { asObject, own, ownText, type PlainObject } from '../../../codec/plain-object';
import { apiName, type Fields } from '../../../codec/struct';
import type { PoolFacts } from '../../../engine/pool-facts';
import { STANDARD_ATTRIBUTES, STANDARD_NAMES } from '../../shared/standard-attributes';
import { AttributeMapping } from '../types/attribute-mapping';
import type { IdentityProviderPoolRule, Provider, RulePath } from './rule';

/** An attribute of a pool, by the name that a mapping has for it. */
interface Attribute {
  readonly name: string;
  readonly mutable: unknown;
  readonly required: unknown;
}

const FIELDS: Fields = AttributeMapping.fields;

const declaredAttribute = (attribute: PlainObject): Attribute => {
  const name = ownText(attribute, 'name');
  return {
    name: STANDARD_NAMES.includes(name) ? name : `custom:${name}`,
    mutable: own(attribute, 'mutable'),
    required: own(attribute, 'required'),
  };
};

const liveAttribute = (attribute: PlainObject): Attribute => ({
  name: ownText(attribute, 'Name').replace(/^dev:/, ''),
  mutable: own(attribute, 'Mutable'),
  required: own(attribute, 'Required'),
});

/** The attributes of the pool as it is after this update; undefined if they are not known. */
const attributesOf = ({
  schema = [],
  schemaAttributes,
  isNew,
}: PoolFacts): ReadonlyArray<Attribute> | undefined => {
  const declared = schema.map(declaredAttribute);
  const before =
    schemaAttributes?.map(liveAttribute) ?? (isNew ? STANDARD_ATTRIBUTES.map(declaredAttribute) : undefined);
  if (before === undefined) return undefined;
  // What is live cannot be changed; what is new is as declared.
  const [first, second] = schemaAttributes === undefined ? [declared, before] : [before, declared];
  const names = new Set(first.map(({ name }) => name));
  return [...first, ...second.filter(({ name }) => !names.has(name))];
};

/** The mapped attributes by their names in the pool, each with its path. */
const mappedBy = (provider: Provider): ReadonlyArray<readonly [attribute: string, path: RulePath]> =>
  Object.entries(asObject(provider.attributeMapping)).flatMap(([name, value]) => {
    if (name === 'custom')
      return Object.keys(asObject(value)).map(
        (custom) =>
          [`custom:${custom}`, showPath(['attributeMapping', 'custom', custom]) as RulePath] as const,
      );
    const field = FIELDS[name];
    return field === undefined
      ? []
      : [[apiName(name, field), `attributeMapping.${name}` as RulePath] as const];
  });

/** The mapped attributes for which this holds; `username` is not one of the schema. */
const mappedWhere = (
  provider: Provider & { readonly pool: PoolFacts },
  holds: (attribute: Attribute | undefined) => boolean,
) => {
  const attributes = attributesOf(provider.pool);
  return attributes === undefined
    ? []
    : mappedBy(provider)
        .filter(([name]) => name !== 'username' && holds(attributes.find((one) => one.name === name)))
        .map(([, path]) => ({ path }));
};

const GUIDE = 'AWS developer guide, mapping of identity provider attributes to a user pool';

/** The rules between an identity provider and its pool. */
export const poolRules: ReadonlyArray<IdentityProviderPoolRule> = [
  {
    id: 'identity-provider/unknown-attribute',
    paths: ['attributeMapping', 'userPoolId'],
    message:
      'The pool has no such attribute. Add it to the schema of the pool, or remove it from the mapping.',
    awsError: 'InvalidParameterException: AttributeMapping contains invalid mapping: […]',
    evidence: 'answered',
    source: 'aws/aws-cli#9729',
    violates: (provider) => mappedWhere(provider, (attribute) => attribute === undefined),
  },
  {
    id: 'identity-provider/immutable-attribute',
    paths: ['attributeMapping', 'userPoolId'],
    message:
      'The pool cannot change this attribute once it is set, so the second sign-in of a user fails. Map an attribute that is mutable.',
    awsError: 'nothing: sign-in fails later, with "Attribute cannot be updated"',
    evidence: 'documented',
    source: GUIDE,
    isAdvice: true,
    violates: (provider) => mappedWhere(provider, (attribute) => attribute?.mutable === false),
  },
  {
    id: 'identity-provider/required-attribute',
    paths: ['attributeMapping', 'userPoolId'],
    message:
      'The pool requires an attribute that is not mapped, so the first sign-in of a user fails. Map every required attribute.',
    awsError: 'nothing: sign-in fails later',
    evidence: 'documented',
    source: GUIDE,
    isAdvice: true,
    violates: (provider) => {
      // Without a mapping an adopted provider keeps its live one.
      if (provider.attributeMapping === undefined && provider.adoptId !== undefined) return [];
      const mapped = mappedBy(provider).map(([name]) => name);
      return (attributesOf(provider.pool) ?? [])
        .filter(({ name, required }) => required === true && name !== 'sub' && !mapped.includes(name))
        .map(({ name }) => ({
          path: 'attributeMapping' as const,
          hint: `It requires ${name}.`,
        }));
    },
  },
];
