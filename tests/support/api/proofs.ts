import type { Struct } from '../../../provider/codec/struct';
import * as codecs from '../../../provider/codecs';
import { KINDS } from '../../../provider/resources';
import type { Description, ResourceType } from './description';
import { HEADER } from './interfaces';
import { KIND_DECLARATIONS } from './kinds';

export const PROOFS = 'tests/types/interface-proofs.ts';

/** The codec of a nested type: its own, or that of the argument whose keys it lists. */
const codecOf = ({ name: resource, inputs }: ResourceType, type: string): string => {
  if (Object.hasOwn(codecs, type)) return `t.TypeOf<typeof codecs.${type}>`;
  const owner = inputs.find((input) => input.type.kind === 'object' && input.type.name === type);
  if (owner === undefined) throw new Error(`No codec proves the interface ${type}`);
  return `NonNullable<t.TypeOf<typeof codecs.${resource}Inputs>['${owner.name}']>`;
};

const nestedProofs = (resource: ResourceType): ReadonlyArray<string> =>
  resource.types.flatMap(({ name }) => [
    `Proven<Differences<types.${name}Args, ArgsOf<${codecOf(resource, name)}>>>`,
    `Proven<Differences<types.${name}, ShapeOf<${codecOf(resource, name)}>>>`,
  ]);

/** The settings that are always present, though a program may leave them out. */
const filledIn = (name: string, inputs: Struct | undefined): ReadonlyArray<string> =>
  Object.entries(KINDS[name]?.settings.fields ?? {})
    .filter(([property, { isRequired }]) => isRequired && inputs?.fields[property]?.isRequired === false)
    .map(([property]) => property);

const outputProof = ({ name, file }: ResourceType): string => {
  const { outputs, inputs } = KIND_DECLARATIONS.find((kind) => kind.name === name) ?? {};
  const names = filledIn(name, inputs);
  const more =
    outputs === undefined
      ? 'Record<never, never>'
      : `import('../../provider/resources/${file}/outputs').${name}Outputs`;
  const present = names.length === 0 ? 'never' : names.map((one) => `'${one}'`).join(' | ');
  return `Proven<Differences<types.${name}Outputs, OutputsOf<LiveOf<t.TypeOf<typeof codecs.${name}Inputs>, ${more}, ${present}>>>>`;
};

/** The compile-time proof that each generated interface is what its codec says, neither wider nor narrower. */
export const proofsFile = ({ resources }: Description): string => {
  const proofs = resources.flatMap((resource) => [
    `Proven<Differences<types.${resource.name}Args, ArgsOf<t.TypeOf<typeof codecs.${resource.name}Inputs>>>>`,
    outputProof(resource),
    ...nestedProofs(resource),
  ]);
  return `${HEADER}

import type * as t from 'io-ts';
import type * as codecs from '../../provider/codecs';
import type * as types from '../../provider/types';
import type { ArgsOf, Differences, LiveOf, OutputsOf, Proven, ShapeOf } from '../support/api/derived-types';

/** Each line compiles only while the generated interface and the codec are the same type. */
export type InterfaceProofs = [
${proofs.map((proof) => `  ${proof},`).join('\n')}
];
`;
};
