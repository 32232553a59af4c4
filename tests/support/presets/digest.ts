import { createHash } from 'node:crypto';
import { Resource } from '@pulumi/pulumi';
import { type Choices, combinations } from './choices';
import { type Registered, registeredBy, shortType } from './registered';

/** What a preset with plain arguments registers, in a form that is the same in every run. */
export interface Digest {
  readonly combinations: number;
  readonly resources: number;
  readonly sha256: string;
}

const named = (value: unknown): unknown =>
  Resource.isInstance(value) ? `${value.constructor.name}` : Array.isArray(value) ? value.map(named) : value;

/** The provider is a program of its own, whose text is another one in every version of the package. */
const NOT_DECLARED = ['__provider'];

const textOf = ({ type, name, inputs, options, parent }: Registered): string =>
  JSON.stringify([
    shortType(type),
    name,
    Object.entries(inputs).filter(([input]) => !NOT_DECLARED.includes(input)),
    named(parent) ?? null,
    ['protect', 'deletedWith', 'dependsOn', 'aliases', 'ignoreChanges', 'retainOnDelete'].map((option) => [
      option,
      named(Reflect.get(options, option)) ?? null,
    ]),
  ]);

/** What a preset registers in every combination of these values of its arguments. */
export const digestOf = async (
  { make, isContradictory }: Choices,
  values: Choices['values'],
): Promise<Digest> => {
  const all = combinations(values).filter((args) => isContradictory?.(args) !== true);
  const registered = await registeredBy(() => {
    for (const [index, args] of all.entries()) make(`pool-${index}`, args as never);
  });
  const texts = registered.map(textOf).sort();
  return {
    combinations: all.length,
    resources: texts.length,
    sha256: createHash('sha256').update(texts.join('\n')).digest('hex'),
  };
};
