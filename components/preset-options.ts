import type * as pulumi from '@pulumi/pulumi';
import { type Problem, refuseProblems } from './arguments';

/** Options of one child of a preset, whose parent is the preset. */
export interface ChildOptions extends pulumi.CustomResourceOptions {
  /** Not an option of a child: the `adoptId` of its settings adopts an existing object. */
  id?: never;
  /** Not an option of a child: its parent is the preset. */
  parent?: never;
  /** Not an option of a child. */
  urn?: never;
}

/** Pulumi's resource options of a preset, and those of its children. */
export interface PresetOptions extends pulumi.ComponentResourceOptions {
  /**
   * Options of the pool, merged over the options that all children inherit: `aliases` move an existing pool into the
   * preset.
   */
  poolOptions?: ChildOptions | undefined;
  /**
   * Options of the app client, merged over the options that all children inherit: `aliases` move an existing client
   * into the preset.
   */
  clientOptions?: ChildOptions | undefined;
}

/** The option names that end like this are options of one child. */
const OF_A_CHILD = /.Options$/;
const NOT_OF_A_CHILD = ['id', 'parent', 'urn'];

const isChildOptions = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  NOT_OF_A_CHILD.every((option) => Reflect.get(value, option) === undefined);

/** Fails the preview with every invalid option of a child, or one of a child that the preset does not have. */
export const checkChildOptions = (
  preset: string,
  name: string,
  opts: pulumi.ComponentResourceOptions,
  children: ReadonlyArray<string>,
): void => {
  const problems = Object.entries(opts).flatMap(([option, value]): ReadonlyArray<Problem> => {
    if (value === undefined || !OF_A_CHILD.test(option)) return [];
    if (!children.includes(option))
      return [
        {
          argument: option,
          reason: `is not an option of ${preset}. The options of its children are ${children.join(', ')}`,
        },
      ];
    return isChildOptions(value)
      ? []
      : [
          {
            argument: option,
            reason: `must be an object of resource options (aliases, ignoreChanges, …), without ${NOT_OF_A_CHILD.join(', ')}`,
          },
        ];
  });
  refuseProblems(preset, name, problems);
};

/** The component options that Pulumi does not pass on to children; it derives their aliases from the component's. */
export const inheritedOptions = (opts: pulumi.ComponentResourceOptions): pulumi.CustomResourceOptions => {
  const {
    aliases: _aliases,
    id: _id,
    parent: _parent,
    protect: _protect,
    provider: _provider,
    providers: _providers,
    transformations: _transformations,
    transforms: _transforms,
    urn: _urn,
    ...others
  } = opts;
  return Object.fromEntries(Object.entries(others).filter(([option]) => !OF_A_CHILD.test(option)));
};
