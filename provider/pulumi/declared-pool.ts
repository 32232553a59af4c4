import * as pulumi from '@pulumi/pulumi';
import { own } from '../codec/plain-object';
import { POOL } from '../engine/reserved-inputs';

/** The arguments of a pool that rules of the resources in it look at. */
interface Declared {
  readonly userPoolTier?: unknown;
  readonly userPoolAddOns?: unknown;
  readonly policies?: unknown;
  readonly usernameAttributes?: unknown;
  readonly aliasAttributes?: unknown;
  readonly keyConfiguration?: unknown;
  readonly issuerConfiguration?: unknown;
  readonly schema?: unknown;
  readonly adoptId?: unknown;
}

/** What the program declares of its pools, by their id output. */
const declared = new WeakMap<object, object>();

/** A part of an argument under the name that rules know, if the program declares the argument. */
const part = (fact: string, argument: unknown, name: string): object =>
  argument === undefined
    ? {}
    : { [fact]: pulumi.output(argument).apply((settings: unknown) => own(settings, name)) };

/** Records the settings of a pool that rules of the resources in it look at. */
export const rememberPool = (
  id: pulumi.Output<string>,
  {
    userPoolTier,
    userPoolAddOns,
    policies,
    keyConfiguration,
    issuerConfiguration,
    adoptId,
    ...others
  }: Declared,
): void => {
  const { usernameAttributes, aliasAttributes, schema } = others;
  declared.set(id, {
    ...(userPoolTier !== undefined && { userPoolTier }),
    ...part('advancedSecurityMode', userPoolAddOns, 'advancedSecurityMode'),
    ...part('passwordPolicy', policies, 'passwordPolicy'),
    ...part('keyType', keyConfiguration, 'keyType'),
    ...part('kmsKeyArn', keyConfiguration, 'kmsKeyArn'),
    ...part('issuerType', issuerConfiguration, 'type'),
    ...(usernameAttributes !== undefined && { usernameAttributes }),
    ...(aliasAttributes !== undefined && { aliasAttributes }),
    ...(schema !== undefined && { schema }),
    ...(adoptId !== undefined && { isAdopted: true }),
  });
};

/** The versions of the sign-in pages of the domains that the program declares, by the id output of their pool. */
const domains = new WeakMap<object, unknown[]>();

/** The version of a domain that declares none. */
const CLASSIC = 1;

/** Records the domain of a pool that rules of other resources in it look at. */
export const rememberDomain = (
  userPoolId: unknown,
  { managedLoginVersion = CLASSIC }: { readonly managedLoginVersion?: unknown },
): void => {
  if (typeof userPoolId !== 'object' || userPoolId === null) return;
  domains.set(userPoolId, [...(domains.get(userPoolId) ?? []), managedLoginVersion]);
};

const newest = (versions: ReadonlyArray<unknown>): pulumi.Output<unknown> =>
  pulumi
    .all(versions.map((version) => pulumi.output(version)))
    .apply((known) => Math.max(...known.map((version) => Number(version ?? CLASSIC))));

const factsOf = (userPoolId: object): object => {
  const versions = domains.get(userPoolId);
  return {
    ...declared.get(userPoolId),
    ...(versions !== undefined && { managedLoginVersion: newest(versions) }),
  };
};

/**
 * What the program declares of the pool with this id, as the input that carries it. A domain may be declared further down,
 * so its version is read after the statements of the program.
 */
export const declaredPool = (userPoolId: unknown): { readonly [POOL]?: object } => {
  if (typeof userPoolId !== 'object' || userPoolId === null || !declared.has(userPoolId)) return {};
  return { [POOL]: Promise.resolve().then(() => factsOf(userPoolId)) };
};
