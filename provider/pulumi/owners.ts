import * as pulumi from '@pulumi/pulumi';
import { own } from '../codec/plain-object';
import {
  type Identity,
  identityOf,
  isKind,
  joinedNames,
  type Kind,
  namesOf,
  ownedKey,
  secondOwner,
  withinOf,
  withPlainClient,
} from '../resources/shared/owned-kinds';
import { clientIdIn } from '../resources/shared/string-types';
import type { Host } from './host';

interface Owner {
  readonly name: string;
  /** The provider of its resource, once that is registered. */
  readonly provider: () => unknown;
}

type Owners = Map<string, Owner>;

/** The owners per run of a stack, since several runs may share a process. */
const runs = new WeakMap<object, Owners>();

/** Numbers for pools and clients that do not exist yet, by their id output. */
const parents = new WeakMap<object, number>();
let count = 0;

const numberOf = (parent: object): number => {
  const number = parents.get(parent) ?? ++count;
  parents.set(parent, number);
  return number;
};

/** Registers the owner of a key; the other one, if it has one. */
const register = (owners: Owners, owner: Owner, key: string): Owner | undefined => {
  const other = owners.get(key);
  owners.set(key, other ?? owner);
  return other;
};

const refusalOf = (name: string, identity: Identity, other: Owner, id: string): string =>
  `${name}: ${secondOwner(identity, other.name, id)}`;

/** A value in a key: an output of a resource that does not exist yet by its number. */
const partOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? `output ${numberOf(value)}` : String(value);

const ownersOfRun = (): Owners | undefined => {
  const run = pulumi.runtime.getStackResource();
  if (run === undefined) return undefined;
  const owners = runs.get(run) ?? new Map<string, Owner>();
  runs.set(run, owners);
  return owners;
};

/** What identifies a resource beside its pool, where all of it is declared: an output, if it consists of several. */
const declaredName = (identity: Identity, given: object): unknown => {
  const names = namesOf(identity, given);
  if (names === undefined || names.length === 1) return names?.[0];
  return names.every((name) => typeof name === 'string')
    ? joinedNames(names)
    : pulumi.all([...names]).apply(joinedNames);
};

/**
 * Fails if the program declares one resource twice in a pool that does not exist yet, of which nothing else is known.
 */
export const refuseSecondOwner = ({ name, provider }: Owner, kind: string, declared: object): void => {
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
  const other = register(owners, { name, provider }, key);
  if (other !== undefined) throw new pulumi.RunError(refusalOf(name, identity, other, known));
};

interface Conflict {
  readonly refusal: string;
  readonly other: Owner;
}

/** Registers the owner of a resource once its identity is known; returns the conflict of a second owner. */
const registered = (
  owners: Owners,
  owner: Owner,
  kind: Kind,
  given: object,
  named: unknown,
): pulumi.Output<Conflict | undefined> => {
  const identity = identityOf(kind, given);
  return pulumi
    .all([named, kind === 'UserPool' ? '' : own(given, 'userPoolId'), withinOf(kind, given)])
    .apply(([known, pool, within]) => {
      if (typeof known !== 'string' || typeof pool !== 'string' || typeof within !== 'string')
        return undefined;
      const id = identity.property === 'clientId' ? clientIdIn(known) : known;
      const other = register(owners, owner, ownedKey(kind, given, pool, clientIdIn(within), id));
      return other && { refusal: refusalOf(owner.name, identity, other, id), other };
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
export const adoptOnce = (owner: Owner, kind: string, declared: object): { readonly adoptId?: unknown } => {
  const owners = ownersOfRun();
  const given = withPlainClient(kind, declared);
  const id = own(given, 'adoptId');
  if (owners === undefined || !isKind(kind) || id === undefined) return {};
  const conflict = registered(owners, owner, kind, given, declaredName(identityOf(kind, given), given) ?? id);
  const adoptId = pulumi.all([id, conflict]).apply(([known, found]) => {
    if (found === undefined) return known;
    throw inOutput(found.refusal);
  });
  return { adoptId };
};

/**
 * Registers ownership of a resource and fails the run if another resource owns it, through any provider, as far as its
 * identity is known. Resources that are only read are not counted. A plugin refuses a second owner itself, of the resources
 * of one provider.
 */
export const claimOwnership = (
  resource: pulumi.CustomResource,
  owner: Owner,
  kind: string,
  declared: object,
  host: Host,
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
  registered(owners, owner, kind, given, id).apply((conflict) => {
    if (conflict === undefined) return;
    if (host === 'plugin' && conflict.other.provider() === owner.provider()) return;
    // Throws, because a preview with an error that is only logged succeeds.
    throw inOutput(conflict.refusal);
  });
};
