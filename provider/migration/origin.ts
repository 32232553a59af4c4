import { own, type PlainObject } from '../codec/plain-object';
import { PROVIDER } from '../engine/reserved-inputs';
import { isComposite } from './foreign-id';
import { FOREIGN_NAMES } from './foreign-names';

/** The providers whose state is taken over. */
export type Origin = '@pulumi/aws' | '@pulumi/aws-native';

/** What only this package writes: the engine keeps the provider's text with each resource of a dynamic provider. */
const OURS = [PROVIDER, 'unmanaged'];

/** What only state of @pulumi/aws holds, beside its own names of settings: Terraform's bridge and computed values. */
const AWS = ['__meta', '__defaults', 'id', 'tagsAll', 's3Bucket', 'cloudfrontDistribution', 'awsAccountId'];

/** The inputs, which @pulumi/aws-native keeps a second time in each state. */
const NATIVE_INPUTS = '__inputs';

/** What only state of @pulumi/aws-native holds, beside its own names of settings. */
const AWS_NATIVE: { readonly [kind: string]: ReadonlyArray<string> } = {
  UserPool: ['userPoolId', 'providerName', 'providerUrl', 'enabledMfas'],
};

const top = (path: string): string => path.split('.')[0] ?? path;

/** What stands beside the properties. */
export interface Beside {
  /** The id, beside what is kept of a resource. */
  readonly id?: string | undefined;
  /** Whether all inputs of this provider's own have the provider's text. */
  readonly isMarked?: boolean;
}

/**
 * Whose state properties are that the engine hands over by an alias: nothing of our own, and nothing of what is new. It is
 * told by what only one provider writes; where settings have the same names, by the id's form, or by the lack of the
 * provider's text, which the engine keeps in all inputs of ours.
 */
export const originOf = (
  kind: string,
  properties: PlainObject,
  isOurs: (name: string) => boolean,
  { id = '', isMarked = false }: Beside = {},
): Origin | undefined => {
  const names = Object.hasOwn(FOREIGN_NAMES, kind) ? FOREIGN_NAMES[kind] : undefined;
  if (names === undefined || OURS.some((name) => Object.hasOwn(properties, name))) return undefined;
  const has = (marks: ReadonlyArray<string>): boolean =>
    marks.some((name) => own(properties, name) !== undefined);
  const renamed = (side: 'aws' | 'awsNative'): ReadonlyArray<string> =>
    names[side].map(({ theirs }) => top(theirs)).filter((name) => !isOurs(name));
  if (has([NATIVE_INPUTS])) return '@pulumi/aws-native';
  if (has(AWS)) return '@pulumi/aws';
  if (has([...renamed('awsNative'), ...(AWS_NATIVE[kind] ?? [])])) return '@pulumi/aws-native';
  // A client's id is its `name` in CloudFormation.
  if (has(renamed('aws'))) return has(['clientName']) ? '@pulumi/aws-native' : '@pulumi/aws';
  const isForeignId = isComposite(id) && !has(['region']);
  const isForeignInput = Object.keys(properties).length > 0 && isMarked;
  return isForeignId || isForeignInput ? '@pulumi/aws-native' : undefined;
};
