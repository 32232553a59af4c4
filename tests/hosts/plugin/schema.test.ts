import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type * as t from 'io-ts';
import * as components from '../../../components';
import { Preset } from '../../../components/preset';
import { asAnyCodec } from '../../../provider/codec/any-codec';
import type { Struct } from '../../../provider/codec/struct';
import { KINDS } from '../../../provider/resources';
import { KIND_DECLARATIONS } from '../../support/api/kinds';
import metaschema from '../../support/schema/metaschema.json';
import { OUTLINE, outlineOf } from '../../support/schema/outline';
import { packageSchema } from '../../support/schema/package-schema';
import { checkedArgumentsOf, PRESET_NAMES } from '../../support/schema/presets';
import {
  type PropertySpec,
  type PropertySpecs,
  type ResourceSpec,
  type TypeSpec,
  tokenOf,
} from '../../support/schema/spec';
import { ROOT } from '../../support/workspace/pack';
import { differingPair } from './differing-pair';

const schema = packageSchema();

const resourceNamed = (name: string): ResourceSpec => {
  const found = schema.resources[tokenOf(name)];
  ok(found, name);
  return found;
};

const typeAt = ({ $ref = '' }: TypeSpec): (typeof schema.types)[string] | undefined =>
  schema.types[$ref.replace('#/types/', '')];

/** The struct of the objects in a value, and the type that the schema has for them. */
const inside = (codec: t.Mixed, spec: TypeSpec): readonly [struct: Struct, type: TypeSpec] | undefined => {
  const known = asAnyCodec(codec);
  if (known?._tag === 'StructType') return [known, spec];
  if (known?._tag === 'SetType') return spec.items && inside(known.element, spec.items);
  if (known?._tag !== 'MapType') return undefined;
  // A map with a fixed set of keys is an object with a property for each.
  const object = typeAt(spec);
  const [first] = object?.type === 'object' ? Object.values(object.properties) : [];
  const values = spec.additionalProperties ?? first;
  return values && inside(known.value, values);
};

/** Every setting of a struct at any depth, with the property of the schema that stands for it. */
const pairs = (
  struct: Struct,
  properties: PropertySpecs,
  path: string,
): ReadonlyArray<readonly [path: string, struct: Struct, name: string, spec: PropertySpec | undefined]> =>
  Object.entries(struct.fields).flatMap(([name, { codec }]) => {
    const spec = properties[name];
    const [inner, reference] = (spec && inside(codec, spec)) ?? [];
    const type = reference && typeAt(reference);
    return [
      [`${path}.${name}`, struct, name, spec] as const,
      ...(inner === undefined
        ? []
        : pairs(inner, type?.type === 'object' ? type.properties : {}, `${path}.${name}`)),
    ];
  });

const SETTINGS = KIND_DECLARATIONS.flatMap(({ name, inputs }) =>
  pairs(inputs, resourceNamed(name).inputProperties, name),
);

/** Every property of the schema, with the name of what has it. */
const PROPERTIES: ReadonlyArray<readonly [name: string, spec: PropertySpec]> = [
  ...Object.entries(schema.resources).flatMap(([token, { inputProperties, properties }]) => [
    [token, inputProperties] as const,
    [token, properties] as const,
  ]),
  ...Object.entries(schema.functions).flatMap(([token, { inputs, outputs }]) => [
    [token, inputs.properties] as const,
    [token, outputs.properties] as const,
  ]),
  ...Object.entries(schema.types).flatMap(([token, type]) =>
    type.type === 'object' ? [[token, type.properties] as const] : [],
  ),
  ['config', schema.config.variables] as const,
].flatMap(([owner, properties]) =>
  Object.entries(properties).map(([name, spec]) => [`${owner}.${name}`, spec] as const),
);

/** Pulumi's metaschema of packages: codegen/schema/pulumi.json of github.com/pulumi/pulumi/pkg/v3 at v3.274.1. */
const isValid = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(metaschema);

describe('The package schema of the plugin', () => {
  it("is valid by Pulumi's metaschema of packages", () => {
    isValid(JSON.parse(JSON.stringify(schema)));
    deepEqual(isValid.errors ?? [], []);
  });

  it('would not be valid with a type that the metaschema does not have', () => {
    const properties = { name: { type: 'text', description: 'A name.' } };
    ok(!isValid({ ...schema, resources: { [tokenOf('UserPool')]: { properties } } }));
  });

  it('refers to no type and no resource that it does not have', () => {
    const text = JSON.stringify(schema);
    const references = [...text.matchAll(/"\$ref":"#\/(types|resources)\/([^"]+)"/g)];
    ok(references.length > 100);
    deepEqual(
      references.filter(
        ([, kind, token = '']) => !Object.hasOwn(kind === 'types' ? schema.types : schema.resources, token),
      ),
      [],
    );
  });

  it('has every kind by its token, with the type of the dynamic host as an alias', () => {
    for (const name of Object.keys(KINDS))
      deepEqual(resourceNamed(name).aliases, [{ type: `pulumi-nodejs:dynamic/cognito-user-pool:${name}` }]);
  });

  it(`has each of the ${SETTINGS.length} settings at any depth, and no other`, () => {
    ok(SETTINGS.length > 250);
    deepEqual(
      SETTINGS.filter(([, , , spec]) => spec === undefined).map(([path]) => path),
      [],
    );
    for (const { name, inputs } of KIND_DECLARATIONS)
      deepEqual(Object.keys(resourceNamed(name).inputProperties).sort(), Object.keys(inputs.fields).sort());
  });

  it('requires what the declarations require', () => {
    for (const { name, inputs } of KIND_DECLARATIONS)
      deepEqual(
        resourceNamed(name).requiredInputs,
        Object.entries(inputs.fields)
          .filter(([, { isRequired }]) => isRequired)
          .map(([one]) => one)
          .sort(),
      );
  });

  it('marks as secret exactly the settings and outputs that are always secret', () => {
    for (const [path, struct, name, spec] of SETTINGS) {
      const codec = struct.fields[name]?.codec;
      const known = codec && asAnyCodec(codec);
      equal(spec?.secret === true, known?._tag === 'ScalarType' && known.isSecret === true, path);
    }
    for (const [name, { secrets }] of Object.entries(KINDS)) {
      const marked = Object.entries(resourceNamed(name).properties).filter(
        ([, { secret }]) => secret === true,
      );
      deepEqual(
        marked.map(([one]) => one).sort(),
        secrets
          .filter((path) => !path.includes('.') && Object.hasOwn(resourceNamed(name).properties, path))
          .sort(),
        name,
      );
    }
  });

  it('has the values of each enum that the declarations accept, also in lists', () => {
    const found = SETTINGS.flatMap(([path, struct, name, spec = { description: '' }]) => {
      const codec = struct.fields[name]?.codec;
      const known = codec && asAnyCodec(codec);
      const scalar = known?._tag === 'SetType' ? asAnyCodec(known.element) : known;
      const type = typeAt(spec.items ?? spec);
      if (scalar?._tag !== 'ScalarType' || type?.type !== 'string') return [];
      deepEqual(
        type.enum.map(({ value }) => value),
        scalar.values?.map(String),
        path,
      );
      return [path];
    });
    ok(found.length > 40);
  });

  it('marks what replaces a resource as the comparison of two programs has it, for every setting', () => {
    const differing = KIND_DECLARATIONS.flatMap(({ name, inputs }) =>
      Object.entries(inputs.fields).flatMap(([property, { codec }]) => {
        const [before, after] = differingPair(codec);
        const beside = property === 'userPoolId' ? {} : { userPoolId: 'us-east-1_AbCdEfGhI' };
        const { replaces = [] } =
          KINDS[name]?.diff({ ...beside, [property]: before }, { ...beside, [property]: after }) ?? {};
        const isMarked = resourceNamed(name).inputProperties[property]?.willReplaceOnChanges === true;
        return isMarked === replaces.includes(property) ? [] : [`${name}.${property}`];
      }),
    );
    // Its images are replaced in place: only the removal of one replaces the style.
    deepEqual(differing, ['ManagedLoginBranding.assets']);
  });

  it('has no default, which an SDK would declare: a setting that a program leaves out keeps its live value', () => {
    const DECLARED = ['default', 'defaultInfo', 'const'];
    deepEqual(
      PROPERTIES.filter(([, spec]) => DECLARED.some((member) => Object.hasOwn(spec, member))).map(
        ([name]) => name,
      ),
      [],
    );
  });

  it('describes every resource, every type, every function and each of their properties', () => {
    const { types, resources, functions } = schema;
    const all = [types, resources, functions].flatMap(
      (specs): ReadonlyArray<readonly [string, { readonly description: string }]> => Object.entries(specs),
    );
    ok(PROPERTIES.length > 900);
    deepEqual(
      [...all, ...PROPERTIES]
        .filter(([, { description }]) => description.trim().length < 8)
        .map(([name]) => name),
      [],
    );
  });

  it(`has the outline in ${OUTLINE}: after a change, \`npm run docs\` writes it anew`, () => {
    equal(outlineOf(schema), readFileSync(join(ROOT, OUTLINE), 'utf8'));
  });
});

describe('The presets in the package schema', () => {
  it('are every class that is a preset', () => {
    const classes = Object.values(components).filter(
      (one) => typeof one === 'function' && one.prototype instanceof Preset,
    );
    equal(PRESET_NAMES.length, classes.length);
    for (const name of PRESET_NAMES) equal(resourceNamed(name).isComponent, true);
  });

  it('have the arguments that each checks, as plain values where they decide what it creates', () => {
    const COMMON = ['client', 'createClient', 'pool'];
    for (const name of PRESET_NAMES) {
      const known = checkedArgumentsOf(name);
      const { inputProperties } = resourceNamed(name);
      deepEqual(Object.keys(inputProperties).sort(), [...Object.keys(known), ...COMMON].sort());
      for (const [argument, { isChoice = false }] of Object.entries(known))
        equal(inputProperties[argument]?.plain === true, isChoice, `${name}.${argument}`);
      for (const argument of COMMON) equal(inputProperties[argument]?.plain, true, `${name}.${argument}`);
    }
  });

  it('have their children as outputs that are resources', () => {
    const { properties } = resourceNamed('PlusTierPool');
    const reference = (kind: string) => `#/resources/${tokenOf(kind)}`;
    equal(properties['pool']?.$ref, reference('UserPool'));
    equal(properties['riskConfiguration']?.$ref, reference('RiskConfiguration'));
    equal(properties['identityProviders']?.additionalProperties?.$ref, reference('IdentityProvider'));
  });
});
