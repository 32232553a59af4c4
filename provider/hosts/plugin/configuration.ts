import type { DiffRequest } from '@pulumi/pulumi/proto/provider_pb';
import { SUPPORTED } from '../../aws/pulumi-aws-settings';
import { showPath } from '../../codec/path';
import { own, type PlainObject } from '../../codec/plain-object';
import { canonical } from '../../codec/semantic-equals';
import { suggestion } from '../../codec/suggestion';
import { holdsUnknown } from '../../codec/unknown';
import { markSecrets } from '../../engine/mark-secrets';
import { NAMESPACE, SETTINGS } from '../../engine/provider-config';
import type { GetConfig } from '../connection';
import { type Properties, propertiesFrom } from './properties';

/** The settings of the provider. */
const NAMES: ReadonlyArray<string> = [...SETTINGS, 'defaultTags'];

/** The engine's own inputs of every provider. */
const OF_THE_ENGINE = ['version', 'pluginDownloadURL', 'parameterization'];

/** The stack's choice of the host, which the engine gives to the default provider with the other settings of its name. */
const OF_THE_PROGRAM = ['host'];

/** The stack's configuration of @pulumi/aws, which a TypeScript program passes on. */
const OF_AWS = SUPPORTED.map((name) => `aws:${name}`);

const KNOWN = [...NAMES, ...OF_AWS, ...OF_THE_ENGINE, ...OF_THE_PROGRAM];

/** A longer name is shown in part. */
const LONGEST_NAME = 100;

/** Reads a setting by its key in the configuration; an object becomes JSON. */
export const configFrom = (settings: PlainObject): GetConfig => {
  const prefix = `${NAMESPACE}:`;
  return (key) => {
    const value = own(settings, key.startsWith(prefix) ? key.slice(prefix.length) : key);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
};

const refusalOf = (name: string, value: unknown): string | undefined => {
  if (!KNOWN.includes(name) && !name.startsWith('__')) {
    const near = suggestion(name, NAMES);
    const hint = near === undefined ? `The settings are ${NAMES.join(', ')}.` : `Did you mean ${near}?`;
    return `${showPath([name.slice(0, LONGEST_NAME)])}: is no setting of this provider. ${hint}`;
  }
  if (holdsUnknown(value)) return undefined;
  if (name === 'quotaShare' && !(Number(value) > 0))
    return 'quotaShare: must be a number greater than 0, such as 0.5.';
  const isText = name !== 'quotaShare' && name !== 'defaultTags' && NAMES.includes(name);
  return isText && typeof value !== 'string' ? `${name}: must be a text.` : undefined;
};

/** The settings that cannot be used, as sentences without their values. */
export const refusedSettings = ({ values }: Properties): ReadonlyArray<string> =>
  Object.entries(values).flatMap(([name, value]) => refusalOf(name, value) ?? []);

/** The settings for the state of the provider, with their marks. */
export const markedSettings = ({ values, secrets }: Properties): PlainObject => markSecrets(values, secrets);

/** The names of the settings that differ. No change of them replaces a resource: it is another way to the same. */
export const changedSettings = (request: DiffRequest): ReadonlyArray<string> => {
  const before = propertiesFrom(request.getOldInputs() ?? request.getOlds()).values;
  const after = propertiesFrom(request.getNews()).values;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => canonical(own(before, name)) !== canonical(own(after, name)),
  );
};
