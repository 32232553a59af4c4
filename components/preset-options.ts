import type * as pulumi from '@pulumi/pulumi';
import { keyed, type Problem, refuseProblems } from './arguments';

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

/** Pulumi's resource options of a preset for people, and those of its children. */
export interface SignInPresetOptions extends PresetOptions {
  /**
   * Options of the domain, merged over the options that all children inherit: `aliases` move an existing one into the
   * preset.
   */
  domainOptions?: ChildOptions | undefined;
  /**
   * Options of the style of the sign-in pages, merged over the options that all children inherit: `aliases` move an
   * existing one into the preset.
   */
  brandingOptions?: ChildOptions | undefined;
  /** Options of identity providers, by their keys in `identityProviders`, merged over the options that all children inherit. */
  identityProviderOptions?: { [key: string]: ChildOptions } | undefined;
  /** Options of groups, by their names, merged over the options that all children inherit. */
  groupOptions?: { [name: string]: ChildOptions } | undefined;
}

/** The option names that end like this are options of one child. */
const OF_A_CHILD = /.Options$/;
const NOT_OF_A_CHILD = ['id', 'parent', 'urn'];

/** The options of children by their keys. */
const BY_KEY = ['identityProviderOptions', 'groupOptions'];

const isChildOptions = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  NOT_OF_A_CHILD.every((option) => Reflect.get(value, option) === undefined);

/** The options in a value, with their paths. */
const optionsIn = (option: string, value: unknown): ReadonlyArray<readonly [path: string, value: unknown]> =>
  BY_KEY.includes(option) && isChildOptions(value)
    ? Object.entries(Object(value)).map(([key, one]) => [`${option}${keyed(key)}`, one] as const)
    : [[option, value]];

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
    const reason = `must be an object of resource options (aliases, ignoreChanges, …), without ${NOT_OF_A_CHILD.join(', ')}`;
    return optionsIn(option, value).flatMap(([path, one]) =>
      isChildOptions(one) ? [] : [{ argument: path, reason }],
    );
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
