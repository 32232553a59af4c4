import type { Description } from '../api/description';
import { documentationOf, FUNCTIONS, type FunctionSource } from '../docs/functions-page';
import { model } from '../model/model';
import { type ConstraintOf, DeclaredInterfaces } from './declared';
import { descriptionOf, objectOf, outputsOf, requiredOf } from './properties';
import { type FunctionSpec, type PropertySpecs, tokenOf } from './spec';

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The numbers of a result are members of the service model. */
const numberInModel: ConstraintOf = (member) => {
  const shapes = Object.values(model.shapes).flatMap((shape) => {
    const found = shape.type === 'structure' ? shape.members[capitalized(member)] : undefined;
    return found === undefined ? [] : [model.shapes[typeof found === 'string' ? found : found.shape]?.type];
  });
  return shapes.includes('integer') ? 'an integer' : undefined;
};

const functionSpec = (
  source: FunctionSource,
  description: Description,
  secretsOf: (kind: string) => ReadonlyArray<string>,
): FunctionSpec => {
  const { name, types, kind = '' } = source;
  const declared = new DeclaredInterfaces([types], new Map(), numberInModel);
  const args = declared.membersOf(`${capitalized(name)}Args`);
  const secrets = secretsOf(kind);
  const own = declared.membersOf(`${capitalized(name)}Result`);
  const specs = (members: typeof own, isResult: boolean): PropertySpecs =>
    Object.fromEntries(
      members.map(({ name: member, spec: { plain: _, ...spec } }) => [
        member,
        isResult && secrets.includes(member) ? { ...spec, secret: true as const } : spec,
      ]),
    );
  const values = description.resources.find((resource) => resource.name === kind)?.values ?? [];
  const others = values.filter((value) => !own.some((member) => member.name === value.name));
  return {
    description: descriptionOf({ text: documentationOf(source, name).text }),
    inputs: objectOf(`The arguments of ${name}.`, specs(args, false), requiredOf(args)),
    outputs: objectOf(
      `The result of ${name}.`,
      { ...specs(own, true), ...outputsOf(others, secrets) },
      requiredOf([...own, ...others]),
    ),
  };
};

/** The functions, as invokes by their tokens. */
export const functionSpecs = (
  description: Description,
  secretsOf: (kind: string) => ReadonlyArray<string>,
): Readonly<Record<string, FunctionSpec>> =>
  Object.fromEntries(
    FUNCTIONS.map((source) => [tokenOf(source.name), functionSpec(source, description, secretsOf)]),
  );
