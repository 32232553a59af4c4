import { FOREIGN_NAMES } from '../foreign-names/names';
import { own, type PlainObject } from '../spec/object';

/** The providers whose state is taken over. */
export type Origin = '@pulumi/aws' | '@pulumi/aws-native';

/** What only state of @pulumi/aws holds, beside its own names of settings: Terraform's bridge and computed values. */
const AWS = ['__meta', '__defaults', 'id', 'tagsAll', 's3Bucket', 'cloudfrontDistribution', 'awsAccountId'];

/** What only state of @pulumi/aws-native holds. */
const AWS_NATIVE: { readonly [kind: string]: ReadonlyArray<string> } = {
  UserPool: ['userPoolName', 'userPoolId', 'providerName', 'providerUrl', 'enabledMfas'],
  UserPoolClient: ['name'],
};

/** The kinds that other providers have too. */
const isShared = (kind: string): boolean => Object.hasOwn(FOREIGN_NAMES, kind);

const top = (path: string): string => path.split('.')[0] ?? path;

const namesOf = (kind: string, side: 'aws' | 'awsNative', isOurs: (name: string) => boolean) =>
  (FOREIGN_NAMES[kind]?.[side] ?? []).map(({ theirs }) => top(theirs)).filter((name) => !isOurs(name));

/**
 * Whose state properties are that the engine hands over by an alias; nothing of our own, which the engine keeps with
 * `__provider`, and of what is new. State without it is told by properties that only other providers write.
 */
export const originOf = (
  kind: string,
  properties: PlainObject,
  isOurs: (name: string) => boolean,
): Origin | undefined => {
  if (!isShared(kind) || Object.hasOwn(properties, '__provider')) return undefined;
  const has = (names: ReadonlyArray<string>): boolean =>
    names.some((name) => own(properties, name) !== undefined);
  if (has(AWS)) return '@pulumi/aws';
  const [aws, native] = [namesOf(kind, 'aws', isOurs), namesOf(kind, 'awsNative', isOurs)];
  const other = AWS_NATIVE[kind] ?? [];
  if (has(aws.filter((name) => !other.includes(name)))) return '@pulumi/aws';
  // Settings have the same names there; our own state always says its Region.
  const isRegionless = Object.keys(properties).length > 0 && own(properties, 'region') === undefined;
  if (has([...native, ...other])) {
    return own(properties, 'clientName') === undefined && kind === 'UserPoolClient'
      ? '@pulumi/aws'
      : '@pulumi/aws-native';
  }
  return isRegionless && own(properties, 'poolName') === undefined ? '@pulumi/aws-native' : undefined;
};
