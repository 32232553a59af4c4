import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import {
  asObject,
  compact,
  isPlainObject,
  own,
  ownText,
  ownTexts,
  type PlainObject,
} from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';

/** The part of the password policy of a pool that a password has to satisfy. */
export interface PasswordPolicyFacts {
  readonly minimumLength?: number;
  readonly requireLowercase?: boolean;
  readonly requireUppercase?: boolean;
  readonly requireNumbers?: boolean;
  readonly requireSymbols?: boolean;
}

/** What the rules of a resource look at in its pool; what is not known is undefined. */
export interface PoolFacts {
  readonly userPoolTier?: string;
  readonly advancedSecurityMode?: string;
  readonly passwordPolicy?: PasswordPolicyFacts;
  readonly usernameAttributes?: ReadonlyArray<string>;
  readonly aliasAttributes?: ReadonlyArray<string>;
  /** Who owns the key that encrypts it. */
  readonly keyType?: string;
  readonly kmsKeyArn?: string;
  readonly issuerType?: string;
  /** The highest version of the sign-in pages of its domains; 0 for a pool without a domain. */
  readonly managedLoginVersion?: number;
  /** The attributes that the program declares, in its words. */
  readonly schema?: ReadonlyArray<PlainObject>;
  /** The live attributes, in AWS's words. */
  readonly schemaAttributes?: ReadonlyArray<PlainObject>;
  /** Whether it is still to be created, with nothing beside what the program declares. */
  readonly isNew?: true;
}

/** Reads facts that are not in the description of a pool itself. */
export type FurtherFacts = (cognito: Cognito, pool: PlainObject) => Promise<PoolFacts>;

/** What a program can declare of it. */
const NAMES: ReadonlyArray<keyof PoolFacts> = [
  'userPoolTier',
  'advancedSecurityMode',
  'passwordPolicy',
  'usernameAttributes',
  'aliasAttributes',
  'keyType',
  'kmsKeyArn',
  'issuerType',
  'managedLoginVersion',
  'schema',
];

/** What AWS has where a pool declares nothing. */
const DEFAULTS = { advancedSecurityMode: 'OFF', keyType: 'AWS_OWNED_KEY', issuerType: 'ORIGINAL' } as const;

/** The password policy of AWS for a pool without one. */
const DEFAULT_POLICY: PasswordPolicyFacts = {
  minimumLength: 8,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
};

/** Pools of every tier that allow least: settings that keep every rule beside each need no look at their own. */
export const POSSIBLE: ReadonlyArray<PoolFacts> = ['LITE', 'ESSENTIALS', 'PLUS'].flatMap((userPoolTier) =>
  ['OFF', 'AUDIT', 'ENFORCED'].flatMap((advancedSecurityMode) =>
    [0, 1, 2].map((managedLoginVersion) => ({
      ...DEFAULTS,
      userPoolTier,
      advancedSecurityMode,
      managedLoginVersion,
      passwordPolicy: { ...DEFAULT_POLICY, minimumLength: Number.POSITIVE_INFINITY },
      usernameAttributes: ['email'],
      aliasAttributes: ['email', 'phone_number'],
      schemaAttributes: [{ Name: '', Mutable: false, Required: true }],
    })),
  ),
);

export const factsIn = (declared: unknown): PoolFacts =>
  compact(NAMES.map((name) => [name, own(declared, name)]));

/** A new pool with these declared settings. AWS may choose the tier of one with threat protection. */
export const newPool = (declared: PoolFacts): PoolFacts => ({
  ...((declared.advancedSecurityMode ?? 'OFF') === 'OFF' && { userPoolTier: 'ESSENTIALS' }),
  ...DEFAULTS,
  passwordPolicy: DEFAULT_POLICY,
  usernameAttributes: [],
  aliasAttributes: [],
  isNew: true,
  ...declared,
});

/** Those of the facts that the response has. */
const textsOf = (facts: { readonly [K in keyof PoolFacts]: unknown }): PoolFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === 'string' && value !== ''));

/** The password policy in a response. */
const livePolicy = (pool: unknown): PasswordPolicyFacts => {
  const policy = own(own(pool, 'Policies'), 'PasswordPolicy');
  return compact(
    Object.keys(DEFAULT_POLICY).map((name) => [
      name,
      own(policy, `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    ]),
  );
};

/** The live pool. A service that names no tier is an emulator without tiers, of which nothing is known. */
export const livePool = async (
  cognito: Cognito,
  UserPoolId: string,
  further?: FurtherFacts,
): Promise<PoolFacts | undefined> => {
  const answer = await cognito.send('DescribeUserPool', { UserPoolId })();
  const pool = E.isRight(answer) ? own(answer.right, 'UserPool') : undefined;
  const userPoolTier = ownText(pool, 'UserPoolTier');
  if (userPoolTier === '') return undefined;
  const attributes = own(pool, 'SchemaAttributes');
  return {
    ...DEFAULTS,
    userPoolTier,
    passwordPolicy: livePolicy(pool),
    usernameAttributes: ownTexts(pool, 'UsernameAttributes'),
    aliasAttributes: ownTexts(pool, 'AliasAttributes'),
    ...(Array.isArray(attributes) && { schemaAttributes: attributes.filter(isPlainObject) }),
    ...textsOf({
      advancedSecurityMode: own(own(pool, 'UserPoolAddOns'), 'AdvancedSecurityMode'),
      keyType: own(own(pool, 'KeyConfiguration'), 'KeyType'),
      kmsKeyArn: own(own(pool, 'KeyConfiguration'), 'KmsKeyArn'),
      issuerType: own(own(pool, 'IssuerConfiguration'), 'Type'),
    }),
    ...(await further?.(cognito, asObject(pool))),
  };
};

/** The newest pages of all domains: the program may declare one of several. */
export const newestPages = (...pools: ReadonlyArray<PoolFacts>): PoolFacts => {
  const versions = pools.map(({ managedLoginVersion }) => managedLoginVersion);
  // A version that is not known yet skips the rules that look at it.
  if (versions.some(isUnknown)) return {};
  const known = versions.filter((version) => version !== undefined);
  return known.length === 0 ? {} : { managedLoginVersion: Math.max(...known) };
};
