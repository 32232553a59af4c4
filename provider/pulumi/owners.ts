import * as pulumi from '@pulumi/pulumi';
import { regionOfId } from '../aws/endpoints';
import { own } from '../codec/plain-object';
import { isCustom } from '../resources/shared/custom-domain';
import { clientIdIn } from '../resources/shared/string-types';
import {
  declaredName,
  type Identity,
  identityOf,
  isKind,
  type Kind,
  withinOf,
  withPlainClient,
} from './owned-kinds';

/** The owners per run of a stack, since several runs may share a process. */
const runs = new WeakMap<object, Map<string, string>>();

/** Numbers for pools and clients that do not exist yet, by their id output. */
const parents = new WeakMap<object, number>();
let count = 0;

const numberOf = (parent: object): number => {
  const number = parents.get(parent) ?? ++count;
  parents.set(parent, number);
  return number;
};

const register = (
  owners: Map<string, string>,
  owner: string,
  { noun, property }: Identity,
  key: string,
  id: string,
): string | undefined => {
  const other = owners.get(key);
  owners.set(key, other ?? owner);
  return other === undefined
    ? undefined
    : `${owner}: ${property}: ${other} of this program already manages the ${`${noun} ${id}`.trimEnd()}, and only one resource can. Remove one of the two: adoptId is only for objects that no resource of the program manages. To only read it, use get.`;
};

/** A value in a key: an output of a resource that does not exist yet by its number. */
const partOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? `output ${numberOf(value)}` : String(value);

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
const keyOf = (kind: Kind, given: object, pool: string, within: string, id: string): string => {
  if (kind !== 'UserPoolDomain') return [kind, pool, within, id].join(' ');
  const region = isCustom(id) ? '' : String(own(given, 'region') ?? regionOfId(pool));
  return [kind, region, id].join(' ');
};

/**
 * Fails if the program declares one resource twice in a pool that does not exist yet, of which nothing else is known.
 */
export const refuseSecondOwner = (name: string, kind: string, declared: object): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind)) return;
  const given = withPlainClient(kind, declared);
  const identity = identityOf(kind, given);
  const pool = own(given, 'userPoolId');
  // What a pool has once has no name of its own.
  const id = identity.property === 'userPoolId' ? '' : declaredName(identity, given);
  // An app client that does not exist yet is known by the output of its id only.
  const known = typeof id === 'object' && id !== null && identity.property === 'clientId' ? '' : id;
  const within = withinOf(kind, given);
  const isNew = [pool, within].some((value) => typeof value === 'object' && value !== null);
  if (typeof known !== 'string' || !isNew) return;
  const named = id === known ? known : partOf(id);
  const key = [kind, partOf(pool), partOf(within), named].join(' ');
  const refusal = register(owners, name, identity, key, known);
  if (refusal !== undefined) throw new pulumi.RunError(refusal);
};

/** Registers the owner of a resource once its identity is known; returns the error for a second owner. */
const registered = (
  owners: Map<string, string>,
  owner: string,
  kind: Kind,
  given: object,
  named: unknown,
): pulumi.Output<string | undefined> => {
  const identity = identityOf(kind, given);
  return pulumi
    .all([named, kind === 'UserPool' ? '' : own(given, 'userPoolId'), withinOf(kind, given)])
    .apply(([known, pool, within]) => {
      if (typeof known !== 'string' || typeof pool !== 'string' || typeof within !== 'string')
        return undefined;
      const id = identity.property === 'clientId' ? clientIdIn(known) : known;
      return register(owners, owner, identity, keyOf(kind, given, pool, clientIdIn(within), id), id);
    });
};

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
export const adoptOnce = (name: string, kind: string, declared: object): { readonly adoptId?: unknown } => {
  const owners = ownersOfRun();
  const given = withPlainClient(kind, declared);
  const id = own(given, 'adoptId');
  if (owners === undefined || !isKind(kind) || id === undefined) return {};
  const refusal = registered(owners, name, kind, given, declaredName(identityOf(kind, given), given) ?? id);
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
  declared: object,
): void => {
  const owners = ownersOfRun();
  const given = withPlainClient(kind, declared);
  if (owners === undefined || !isKind(kind) || own(given, 'adoptId') !== undefined) return;
  const { property } = identityOf(kind, given);
  // A pool or client is identified by its id, known in a preview only if it exists; other kinds by their names, declared or not.
  const id =
    property === 'adoptId'
      ? resource.id
      : (declaredName(identityOf(kind, given), given) ?? Reflect.get(resource, property));
  registered(owners, name, kind, given, id).apply((refusal) => {
    // Throws, because a preview with an error that is only logged succeeds.
    if (refusal !== undefined) throw inOutput(refusal);
  });
};
