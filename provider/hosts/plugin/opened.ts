import * as pulumi from '@pulumi/pulumi';
import { isPlainObject } from '../../codec/plain-object';

/** A value whose objects are known where they were outputs, and the resources that those depend on. */
export interface Opened {
  readonly value: unknown;
  readonly dependsOn: ReadonlyArray<pulumi.Resource>;
}

/** An output as the SDK itself reads it; its types mark these internal. */
interface Inside {
  readonly value: unknown;
  readonly isSecret: boolean;
  readonly dependsOn: ReadonlyArray<pulumi.Resource>;
}

const resolved = async (output: object, member: string): Promise<unknown> => {
  const found: unknown = Reflect.get(output, member);
  // Unknown parts of an object are kept, each as itself.
  return typeof found === 'function' ? found.call(output, true) : found;
};

const insideOf = async (output: object): Promise<Inside> => {
  const [value, isSecret, resources] = await Promise.all([
    resolved(output, 'promise'),
    resolved(output, 'isSecret'),
    resolved(output, 'allResources'),
  ]);
  return {
    value,
    isSecret: isSecret === true,
    dependsOn:
      resources instanceof Set ? [...resources].filter((one) => pulumi.Resource.isInstance(one)) : [],
  };
};

/** A part of a secret object. Only texts can be secrets: a preset must know the rest. */
const secretPart = (value: unknown): unknown => (typeof value === 'string' ? pulumi.secret(value) : value);

/**
 * Opens outputs that hold an object. A program in another language gives an object with any output in it as one output,
 * but a preset must know its members; its texts may be outputs still.
 */
export const opened = async (given: unknown, isSecret = false): Promise<Opened> => {
  if (pulumi.Output.isInstance(given)) {
    const inside = await insideOf(given);
    if (!isPlainObject(inside.value)) return { value: given, dependsOn: [] };
    const { value, dependsOn } = await opened(inside.value, isSecret || inside.isSecret);
    return { value, dependsOn: [...inside.dependsOn, ...dependsOn] };
  }
  if (pulumi.isUnknown(given)) return { value: pulumi.output(given), dependsOn: [] };
  if (Array.isArray(given)) {
    const items = await Promise.all(given.map((item: unknown) => opened(item, isSecret)));
    return { value: items.map(({ value }) => value), dependsOn: items.flatMap(({ dependsOn }) => dependsOn) };
  }
  if (!isPlainObject(given)) return { value: isSecret ? secretPart(given) : given, dependsOn: [] };
  const members = await Promise.all(
    Object.entries(given).map(async ([name, member]) => [name, await opened(member, isSecret)] as const),
  );
  return {
    value: Object.fromEntries(members.map(([name, { value }]) => [name, value ?? undefined])),
    dependsOn: members.flatMap(([, { dependsOn }]) => dependsOn),
  };
};
