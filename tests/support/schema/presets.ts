import * as components from '../../../components';
import type { Argument } from '../../../components/arguments';
import { Preset } from '../../../components/preset';
import { isPlainObject, own } from '../../../provider/codec/plain-object';
import { type PresetOutput, presetOutputs } from '../api/preset-outputs';
import { classComment } from '../docs/interface-rows';
import type { ConstraintOf, DeclaredInterfaces } from './declared';
import { descriptionOf, requiredOf } from './properties';
import { type PropertySpec, type PropertySpecs, type ResourceSpec, resourceRef, type TypeSpec } from './spec';

/** The classes of the presets, by their names. */
export const PRESET_NAMES: ReadonlyArray<string> = Object.entries(components)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Preset)
  .map(([name]) => name);

/** The file of a preset: `email-password-pool` of `EmailPasswordPool`. */
const fileOf = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The arguments that a preset checks, by their names. */
export const checkedArgumentsOf = (name: string): Readonly<Record<string, Argument>> => {
  const loaded: unknown = require(`../../../components/${fileOf(name)}`);
  const found = own(loaded, 'ARGUMENTS');
  if (!isPlainObject(found)) throw new Error(`components/${fileOf(name)}.ts exports no ARGUMENTS`);
  // The registry of a preset's arguments is one by its declaration.
  return found as Readonly<Record<string, Argument>>;
};

/** The words for the numbers that the arguments of presets accept. */
export const presetConstraint: ConstraintOf = (member) =>
  PRESET_NAMES.map((name) => checkedArgumentsOf(name)[member]?.name).find((words) => words !== undefined);

/** The type of an output, which is a child or a text of its own. */
const outputType = ({ name, type }: PresetOutput): TypeSpec => {
  const [, byKey] = /^Readonly<Record<string, (\w+)>>$/.exec(type) ?? [];
  if (byKey !== undefined) return { type: 'object', additionalProperties: resourceRef(byKey) };
  if (type === 'pulumi.Output<string>') return { type: 'string' };
  const [kind = ''] = type.split(' | ');
  if (own(components, kind) === undefined) throw new Error(`${name}: ${type} has no type in the schema`);
  return resourceRef(kind);
};

const outputsOf = (outputs: ReadonlyArray<PresetOutput>): PropertySpecs =>
  Object.fromEntries(
    outputs.map((output): [string, PropertySpec] => [
      output.name,
      {
        ...outputType(output),
        // An accessor throws in TypeScript alone.
        description: descriptionOf(output.comment).replace('; throws ', '; absent '),
      },
    ]),
  );

/** A preset, as a component. */
export const presetSpec = (name: string, declared: DeclaredInterfaces): ResourceSpec => {
  const file = fileOf(name);
  const members = declared.membersOf(`${name}Args`);
  const outputs = presetOutputs(file);
  return {
    description: descriptionOf(classComment(`components/${file}.ts`, name)),
    isComponent: true,
    inputProperties: Object.fromEntries(members.map((member) => [member.name, member.spec])),
    requiredInputs: requiredOf(members),
    properties: outputsOf(outputs),
    required: requiredOf(outputs),
  };
};
