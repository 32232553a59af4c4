import { topProperty } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { PROVIDER } from '../engine/reserved-inputs';
import { isComposite } from './foreign-id';
import { FOREIGN_NAMES } from './foreign-names';
import { LOG_CONFIGURATIONS } from './log-configurations';

/** The providers whose state can be taken over. */
export type Origin = '@pulumi/aws' | '@pulumi/aws-native';

/**
 * Keys that only this package writes: the engine keeps the provider's text with each resource of a dynamic provider.
 */
const OURS = [PROVIDER, 'unmanaged'];

/**
 * Keys that only @pulumi/aws writes, beside its own setting names: those of the Terraform bridge and computed values.
 */
const AWS = [
  '__meta',
  '__defaults',
  'id',
  'tagsAll',
  's3Bucket',
  'cloudfrontDistribution',
  'awsAccountId',
  'settingsAll',
];

/** The copy of the inputs that @pulumi/aws-native keeps in each state. */
const NATIVE_INPUTS = '__inputs';

/** Keys that only @pulumi/aws-native writes, beside its own setting names. */
const AWS_NATIVE: { readonly [className: string]: ReadonlyArray<string> } = {
  UserPool: ['userPoolId', 'providerName', 'providerUrl', 'enabledMfas'],
  LogDelivery: [LOG_CONFIGURATIONS],
  ManagedLoginTerms: ['termsId'],
};

/** Information beside the properties. */
export interface Beside {
  /** The id, which the state's properties do not include. */
  readonly id?: string | undefined;
  /** Whether all of this provider's own inputs include the provider's text. */
  readonly isMarked?: boolean;
}

/**
 * Identifies the provider of properties that the engine passes through an alias; undefined for our own state and for a
 * new resource. It is recognised by keys that only one provider writes; where the names are the same, by the form of
 * the id, or by the lack of the provider's text, which the engine keeps in all of our inputs.
 */
export const originOf = (
  className: string,
  properties: PlainObject,
  isOurs: (name: string) => boolean,
  { id = '', isMarked = false }: Beside = {},
): Origin | undefined => {
  const names = Object.hasOwn(FOREIGN_NAMES, className) ? FOREIGN_NAMES[className] : undefined;
  if (names === undefined || OURS.some((name) => Object.hasOwn(properties, name))) return undefined;
  const has = (marks: ReadonlyArray<string>): boolean =>
    marks.some((name) => own(properties, name) !== undefined);
  const renamed = (side: 'aws' | 'awsNative'): ReadonlyArray<string> =>
    names[side].map(({ theirs }) => topProperty(theirs)).filter((name) => !isOurs(name));
  if (has([NATIVE_INPUTS])) return '@pulumi/aws-native';
  if (has(AWS)) return '@pulumi/aws';
  if (has([...renamed('awsNative'), ...(AWS_NATIVE[className] ?? [])])) return '@pulumi/aws-native';
  // CloudFormation calls a client's id `name`.
  if (has(renamed('aws'))) return has(['clientName']) ? '@pulumi/aws-native' : '@pulumi/aws';
  const isForeignId = isComposite(id) && !has(['region']);
  const isForeignInput = Object.keys(properties).length > 0 && isMarked;
  return isForeignId || isForeignInput ? '@pulumi/aws-native' : undefined;
};
