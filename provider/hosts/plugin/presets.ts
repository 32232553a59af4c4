import * as pulumi from '@pulumi/pulumi';
import * as components from '../../../components';
import { outputsOf, Preset } from '../../../components/preset';
import { isPlainObject, own } from '../../codec/plain-object';
import { usePluginHost } from '../../pulumi/host';
import { opened } from './opened';

/** The input that carries whether the program has the `protect` option, which the SDK has as false where it is absent. */
export const HAS_PROTECT = '__hasProtect';

type PresetClass = new (name: string, args: object, opts: pulumi.ComponentResourceOptions) => Preset;

const isPresetClass = (value: unknown): value is PresetClass =>
  typeof value === 'function' && value.prototype instanceof Preset;

const classOf = (type: string): PresetClass => {
  const [, , name = ''] = type.split(':');
  const found = own(components, name);
  if (isPresetClass(found)) return found;
  throw new pulumi.RunError(`There is no preset of the type ${type.slice(0, 200)}.`);
};

/** The packages whose providers can run the resources of a preset; a program passes on all that it has. */
const PACKAGES = ['cognito-user-pool', 'aws', 'aws-native'];

const usable = (providers: unknown): Record<string, pulumi.ProviderResource> =>
  Object.fromEntries(
    Object.entries(isPlainObject(providers) ? providers : {}).filter(([name]) => PACKAGES.includes(name)),
  ) as Record<string, pulumi.ProviderResource>;

/** Constructs a preset of a program in any language: the same class as a program in TypeScript has. */
export const constructPreset = async (
  name: string,
  type: string,
  { [HAS_PROTECT]: hasProtect, ...inputs }: pulumi.Inputs,
  { protect, dependsOn, providers, ...options }: pulumi.ComponentResourceOptions,
): Promise<pulumi.provider.ConstructResult> => {
  usePluginHost();
  const PresetOfType = classOf(type);
  const args = await opened(inputs);
  const preset = new PresetOfType(name, Object(args.value), {
    ...options,
    providers: usable(providers),
    ...(hasProtect === true && protect !== undefined && { protect }),
    dependsOn: [...[dependsOn ?? []].flat(), ...args.dependsOn] as pulumi.Resource[],
  });
  return { urn: preset.urn, state: outputsOf(preset) };
};
