import packageJson from '../../../package.json';
import { importIdForm } from '../../../provider/engine/import-id';
import { PlainOptions } from '../../../provider/pulumi/get-check';
import { KINDS } from '../../../provider/resources';
import type { Description, ObjectType, Property, ResourceType } from '../api/description';
import { apiDescription } from '../api/extract';
import { presetTypes } from '../api/preset-interfaces';
import { classComment } from '../docs/interface-rows';
import { DeclaredInterfaces } from './declared';
import { functionSpecs } from './functions';
import { LANGUAGES } from './languages';
import { PRESET_NAMES, presetConstraint, presetSpec } from './presets';
import { descriptionOf, enumTypeOf, inputsOf, objectTypeOf, outputsOf, requiredOf } from './properties';
import {
  dynamicTokenOf,
  type EnumSpec,
  type ObjectSpec,
  type PackageSpec,
  type PropertySpecs,
  type ResourceSpec,
  tokenOf,
} from './spec';

const byToken = <A>(named: Iterable<readonly [name: string, value: A]>): Readonly<Record<string, A>> =>
  Object.fromEntries([...named].map(([name, value]) => [tokenOf(name), value]));

/** The outputs of a kind that are always secret. */
const secretsOf = (kind: string): ReadonlyArray<string> => KINDS[kind]?.secrets ?? [];

const importSection = (name: string): string => {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`No kind has the name ${name}`);
  const form = importIdForm(kind);
  const [id = ''] = form.split(' or ');
  return [
    '## Import',
    `The import id is \`${form}\`.`,
    `\`\`\`sh\npulumi import ${tokenOf(name)} example ${id}\n\`\`\``,
  ].join('\n\n');
};

/** A resource in another Region is another resource. */
const withRegion = (property: Property): Property =>
  property.name === 'region' ? { ...property, replaces: true } : property;

const resourceSpec = ({ name, comment, inputs, outputs }: ResourceType): ResourceSpec => ({
  description: [descriptionOf(comment), importSection(name)].join('\n\n'),
  inputProperties: inputsOf(inputs.map(withRegion)),
  requiredInputs: requiredOf(inputs),
  properties: outputsOf(outputs, secretsOf(name)),
  required: requiredOf(outputs),
  aliases: [{ type: dynamicTokenOf(name) }],
});

/** The arguments of a pool, as the type of those that a preset passes on. */
const poolOfPreset = ({ resources }: Description): ObjectType => {
  const pool = resources.find(({ name }) => name === 'UserPool');
  const text = "Settings of a preset's pool: those of a `UserPool`, none of them required.";
  return { name: 'PresetPool', comment: { text }, awsType: undefined, properties: pool?.inputs ?? [] };
};

/** The settings of the provider, from the interface of the arguments of a CognitoProvider. */
const settings = (): PropertySpecs => {
  const constraintOf = (name: string): string | undefined =>
    Object.entries(PlainOptions.fields).find(([option]) => option === name)?.[1].codec.name;
  const declared = new DeclaredInterfaces(['provider/pulumi/cognito-provider.ts'], new Map(), constraintOf);
  return Object.fromEntries(
    declared.membersOf('CognitoProviderArgs').map(({ name, spec: { plain: _, ...spec } }) => [name, spec]),
  );
};

/** The schema of this package, derived from its declarations. */
export const packageSchema = (): PackageSpec => {
  const description = apiDescription();
  const { resources, enums } = description;
  const pool = poolOfPreset(description);
  const objects = [...resources.flatMap(({ types }) => types), ...presetTypes(description)];
  const described = new Map<string, ObjectSpec | EnumSpec>([
    ...enums.map((one) => [one.name, enumTypeOf(one)] as const),
    ...[...objects, pool].map((one) => [one.name, objectTypeOf(one)] as const),
  ]);
  const known = new Map([
    ...[...described].map(
      ([name, spec]) => [spec.type === 'object' ? `${name}Args` : name, { name, spec }] as const,
    ),
    ['UserPoolArgs', { name: pool.name, spec: objectTypeOf(pool) }] as const,
  ]);
  const declared = DeclaredInterfaces.of('components', known, presetConstraint);
  const presets = PRESET_NAMES.map((name) => [name, presetSpec(name, declared)] as const);
  const variables = settings();
  return {
    name: 'cognito-user-pool',
    displayName: 'Amazon Cognito user pools',
    version: packageJson.version,
    description: packageJson.description,
    keywords: packageJson.keywords,
    license: packageJson.license,
    meta: { supportPack: true },
    language: LANGUAGES,
    config: { variables },
    provider: {
      description: descriptionOf(classComment('provider/pulumi/cognito-provider.ts', 'CognitoProvider')),
      inputProperties: variables,
    },
    types: byToken([...described, ...declared.types]),
    resources: byToken([
      ...resources.map((resource) => [resource.name, resourceSpec(resource)] as const),
      ...presets,
    ]),
    functions: functionSpecs(description, secretsOf),
  };
};
