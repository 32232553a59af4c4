import * as pulumi from '@pulumi/pulumi';
import { regionOfId } from '../aws/endpoints';
import { own } from '../codec/plain-object';
import { isCustom } from '../resources/shared/custom-domain';

/** The kinds with one owner per resource, and the properties that identify it beside its id. */
const IDENTITIES = {
  UserPool: { noun: 'pool', property: 'adoptId' },
  UserPoolClient: { noun: 'app client', property: 'adoptId' },
  ResourceServer: { noun: 'resource server', property: 'identifier' },
  IdentityProvider: { noun: 'identity provider', property: 'providerName' },
  UserPoolDomain: { noun: 'domain', property: 'domain' },
  UserPoolGroup: { noun: 'group', property: 'groupName' },
  LogDelivery: { noun: 'log delivery of the pool', property: 'userPoolId' },
  UserPoolUICustomization: {
    noun: 'UI customization of the pool or client',
    property: 'clientId',
    isOptional: true,
  },
  ManagedLoginBranding: { noun: 'style of the app client', property: 'clientId' },
} as const;

type Kind = keyof typeof IDENTITIES;

/** What identifies a resource: of a pool without a client there is one. */
const identityOf = (kind: Kind, given: object, otherwise?: unknown): unknown =>
  own(given, IDENTITIES[kind].property) ?? ('isOptional' in IDENTITIES[kind] ? '' : otherwise);

const isKind = (kind: string): kind is Kind => Object.hasOwn(IDENTITIES, kind);

/** The owners per run of a stack, since several runs may share a process. */
const runs = new WeakMap<object, Map<string, string>>();

/** Numbers for pools that do not exist yet, by their id output. */
const pools = new WeakMap<object, number>();
let count = 0;

const numberOf = (pool: object): number => {
  const number = pools.get(pool) ?? ++count;
  pools.set(pool, number);
  return number;
};

const register = (
  owners: Map<string, string>,
  owner: string,
  { noun, property }: (typeof IDENTITIES)[Kind],
  key: string,
  id: string,
): string | undefined => {
  const other = owners.get(key);
  owners.set(key, other ?? owner);
  return other === undefined
    ? undefined
    : `${owner}: ${property}: ${other} of this program already manages the ${`${noun} ${id}`.trimEnd()}, and only one resource can. Remove one of the two: adoptId is only for objects that no resource of the program manages. To only read it, use get.`;
};

const ownersOfRun = (): Map<string, string> | undefined => {
  const run = pulumi.runtime.getStackResource();
  if (run === undefined) return undefined;
  const owners = runs.get(run) ?? new Map<string, string>();
  runs.set(run, owners);
  return owners;
};

/**
 * The key of a resource once its pool is known. A pool's id is globally unique, and a domain is unique in its Region.
 */
const keyOf = (kind: Kind, given: object, pool: string, id: string): string => {
  if (kind !== 'UserPoolDomain') return [kind, pool, id].join(' ');
  const region = isCustom(id) ? '' : String(own(given, 'region') ?? regionOfId(pool));
  return [kind, region, id].join(' ');
};

/**
 * Fails if the program declares one resource twice in a pool that does not exist yet, of which nothing else is known.
 */
export const refuseSecondOwner = (name: string, kind: string, given: object): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind)) return;
  const { property } = IDENTITIES[kind];
  const pool = own(given, 'userPoolId');
  // What a pool has once has no name of its own.
  const id = property === 'userPoolId' ? '' : identityOf(kind, given);
  // An app client that does not exist yet is known by the output of its id only.
  const isOutput = property === 'clientId' && typeof id === 'object' && id !== null;
  const named = isOutput ? `output ${numberOf(id)}` : id;
  if (typeof named !== 'string' || typeof pool !== 'object' || pool === null) return;
  const key = [kind, `output ${numberOf(pool)}`, named].join(' ');
  const refusal = register(owners, name, IDENTITIES[kind], key, isOutput ? '' : named);
  if (refusal !== undefined) throw new pulumi.RunError(refusal);
};

/** Registers the owner of a resource once its identity is known; returns the error for a second owner. */
const registered = (
  owners: Map<string, string>,
  owner: string,
  kind: Kind,
  given: object,
  id: unknown,
): pulumi.Output<string | undefined> =>
  pulumi.all([id, kind === 'UserPool' ? '' : own(given, 'userPoolId')]).apply(([known, pool]) => {
    if (typeof known !== 'string' || typeof pool !== 'string') return undefined;
    return register(owners, owner, IDENTITIES[kind], keyOf(kind, given, pool, known), known);
  });

/** An error for an output: without the stack, and without the input name that the SDK would prepend. */
const inOutput = (sentence: string): pulumi.RunError =>
  Object.defineProperties(new pulumi.RunError(sentence), {
    stack: { value: '' },
    message: { get: () => sentence, set: () => undefined },
  });

/**
 * The `adoptId` input, resolved only if no other resource of the program owns that id. A conflicting adoption never
 * reaches the engine: the second owner would be saved in the state, and removing it later would delete the shared
 * resource.
 */
export const adoptOnce = (name: string, kind: string, given: object): { readonly adoptId?: unknown } => {
  const owners = ownersOfRun();
  const id = own(given, 'adoptId');
  if (owners === undefined || !isKind(kind) || id === undefined) return {};
  const refusal = registered(owners, name, kind, given, identityOf(kind, given, id));
  const adoptId = pulumi.all([id, refusal]).apply(([known, reason]) => {
    if (reason === undefined) return known;
    throw inOutput(reason);
  });
  return { adoptId };
};

/**
 * Registers ownership of a resource and fails the run if another resource owns it, through any provider, as far as its
 * identity is known. Resources that are only read are not counted.
 */
export const claimOwnership = (
  resource: pulumi.CustomResource,
  name: string,
  kind: string,
  given: object,
): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind) || own(given, 'adoptId') !== undefined) return;
  const { property } = IDENTITIES[kind];
  // A pool or client is identified by its id, known in a preview only if it exists; other kinds by their names, declared or not.
  const id = property === 'adoptId' ? resource.id : identityOf(kind, given, Reflect.get(resource, property));
  registered(owners, name, kind, given, id).apply((refusal) => {
    // Throws, because a preview with an error that is only logged succeeds.
    if (refusal !== undefined) throw inOutput(refusal);
  });
};
