import { own, type PlainObject } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { UNKNOWN } from '../codec/unknown';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { foreignOrigin } from '../migration/foreign-inputs';

type Kind = Pick<ResourceLifecycle, 'outputFields'>;

/** The outputs with these values, of which each that `isKnown` does not name is unknown. */
const outputsOf = (
  { outputFields }: Kind,
  inputs: PlainObject,
  before: PlainObject,
  isKnown: (follows: ReadonlyArray<string> | undefined) => boolean,
): PlainObject => {
  const outputs = Object.entries(outputFields).flatMap(([name, { options }]) => {
    if (!isKnown(options.follows)) return [[name, UNKNOWN]];
    const value = own(before, name);
    return value === undefined ? [] : [[name, value]];
  });
  // A declared setting is as declared, although an output has its name too.
  return { ...Object.fromEntries(outputs), ...inputs };
};

/** The outputs that the preview of a create knows: the settings that the program declares. */
export const outputsOfCreate = (kind: Kind, inputs: PlainObject): PlainObject =>
  outputsOf(kind, inputs, {}, () => false);

/** The outputs that the preview of an update knows: those that are as they were while no input that they follow changes. */
export const outputsOfUpdate = (
  className: string,
  lifecycle: ResourceLifecycle,
  id: string,
  olds: PlainObject,
  inputs: PlainObject,
): PlainObject => {
  // Another provider has other outputs.
  if (foreignOrigin(className, lifecycle, olds, { id }) !== undefined)
    return outputsOfCreate(lifecycle, inputs);
  const before = lifecycle.declaredBy(olds);
  const isSame = (name: string): boolean => canonical(own(before, name)) === canonical(own(inputs, name));
  return outputsOf(lifecycle, inputs, olds, (follows) => follows?.every(isSame) === true);
};

/** The outputs that no update changes. */
export const stableOutputs = ({ outputFields }: Kind): ReadonlyArray<string> =>
  Object.entries(outputFields)
    .filter(([, { options }]) => options.follows?.length === 0)
    .map(([name]) => name);
