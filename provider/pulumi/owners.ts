import * as pulumi from '@pulumi/pulumi';
import { regionOfId } from '../aws/endpoints';
import { own } from '../codec/plain-object';
import { isCustom } from '../resources/shared/custom-domain';

/** The kinds of which one thing has one owner, and the properties that say which thing, beside its id. */
const IDENTITIES = {
  UserPool: { noun: 'pool', property: 'adoptId' },
  UserPoolClient: { noun: 'app client', property: 'adoptId' },
  ResourceServer: { noun: 'resource server', property: 'identifier' },
  UserPoolDomain: { noun: 'domain', property: 'domain' },
} as const;

type Kind = keyof typeof IDENTITIES;

const isKind = (kind: string): kind is Kind => Object.hasOwn(IDENTITIES, kind);

/** Who owns what in one run of one stack: several may run in one process. */
const runs = new WeakMap<object, Map<string, string>>();

/** Pools that are still to come, by the output that the program knows each by. */
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
    : `${owner}: ${property}: ${other} of this program already manages the ${noun} ${id}, and only one resource can. Remove one of the two: adoptId is for what no resource of the program manages. To only read it use get.`;
};

const ownersOfRun = (): Map<string, string> | undefined => {
  const run = pulumi.runtime.getStackResource();
  if (run === undefined) return undefined;
  const owners = runs.get(run) ?? new Map<string, string>();
  runs.set(run, owners);
  return owners;
};

/** What tells a thing from all others, once its pool is known: a pool's id is one of a kind, and so is a domain in a Region. */
const keyOf = (kind: Kind, given: object, pool: string, id: string): string => {
  if (kind !== 'UserPoolDomain') return [kind, pool, id].join(' ');
  const region = isCustom(id) ? '' : String(own(given, 'region') ?? regionOfId(pool));
  return [kind, region, id].join(' ');
};

/** Fails where the program writes one thing twice, in a pool that is still to come: nothing else is known of that. */
export const refuseSecondOwner = (name: string, kind: string, given: object): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind)) return;
  const [id, pool] = [own(given, IDENTITIES[kind].property), own(given, 'userPoolId')];
  if (typeof id !== 'string' || typeof pool !== 'object' || pool === null) return;
  const key = [kind, `output ${numberOf(pool)}`, id].join(' ');
  const said = register(owners, name, IDENTITIES[kind], key, id);
  if (said !== undefined) throw new pulumi.RunError(said);
};

/** Registers an owner of something, once it is known which thing it is; what is then said of a second one. */
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

/** An error of an output, as a sentence: the SDK would show its stack, and write before it which input it met it in. */
const inOutput = (sentence: string): pulumi.RunError =>
  Object.defineProperties(new pulumi.RunError(sentence), {
    stack: { value: '' },
    message: { get: () => sentence, set: () => undefined },
  });

/**
 * What the program adopts, once no other of its resources owns it: what one does never comes to the engine, for the second
 * owner would be in the state, and take the thing along when it is removed again.
 */
export const adoptOnce = (name: string, kind: string, given: object): { readonly adoptId?: unknown } => {
  const owners = ownersOfRun();
  const id = own(given, 'adoptId');
  if (owners === undefined || !isKind(kind) || id === undefined) return {};
  const said = registered(owners, name, kind, given, own(given, IDENTITIES[kind].property));
  const adoptId = pulumi.all([id, said]).apply(([known, reason]) => {
    if (reason === undefined) return known;
    throw inOutput(reason);
  });
  return { adoptId };
};

/**
 * Says that a resource of the program owns something, and fails the run where another does, through whatever provider: as
 * far as it is known which thing that is. What is only read is not counted.
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
  // A pool and a client are known by their ids, which a preview knows of those that exist; the others by what they are called.
  const id = property === 'adoptId' ? resource.id : own(given, property);
  registered(owners, name, kind, given, id).apply((said) => {
    // A preview with an error that is only logged ends well.
    if (said !== undefined) throw inOutput(said);
  });
};
