/** A value as a program gives it, or as Cognito answers it. */
export type Values = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Names that are not AWS's with a small first letter, some of them only in one place. */
const ODD: Values = {
  kmsKeyId: 'KMSKeyID',
  customSmsSender: 'CustomSMSSender',
  callbackUrls: 'CallbackURLs',
  logoutUrls: 'LogoutURLs',
  defaultRedirectUri: 'DefaultRedirectURI',
  'inviteMessageTemplate.smsMessage': 'SMSMessage',
};

/** Settings whose members are named by the user. */
export const MAPS: ReadonlySet<string> = new Set(['userPoolTags', 'acrConfiguration']);

const awsName = (name: string, within = ''): string =>
  String(ODD[`${within}.${name}`] ?? ODD[name] ?? name.charAt(0).toUpperCase() + name.slice(1));

const ours = new Map(Object.entries(ODD).map(([name, theirs]) => [theirs, name.split('.').at(-1)]));

const propertyName = (name: string): string => ours.get(name) ?? name.charAt(0).toLowerCase() + name.slice(1);

/** A value by AWS's names. Written down again here, so that a mistake of the provider's cannot hide in it. */
export function awsNames(value: unknown, within = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => awsNames(item, within));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, item]) => [
    MAPS.has(within) ? name : awsName(name, within),
    awsNames(item, name),
  ]);
  return Object.fromEntries(members);
}

/** A value by the names that a program uses; the way back of `awsNames`. */
export function propertyNames(value: unknown, within = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => propertyNames(item, within));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([theirs, item]) => {
    const name = MAPS.has(within) ? theirs : propertyName(theirs);
    return [name, propertyNames(item, name)];
  });
  return Object.fromEntries(members);
}

/** Where DescribeUserPool shows a setting. */
export function livePath(path: string): string {
  if (path === 'poolName') return 'Name';
  const names = path.split('.');
  return names.map((name, index) => awsName(name, names[index - 1])).join('.');
}
