import * as pulumi from '@pulumi/pulumi';
import { own } from './spec/object';

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

/** Each provider is another account, or another Region, for all that a program can tell. */
const providers = new WeakMap<object, number>();
let count = 0;

const numberOf = (provider: object | undefined): number => {
  if (provider === undefined) return 0;
  const number = providers.get(provider) ?? ++count;
  providers.set(provider, number);
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

/** Fails where the program writes one thing twice, in a pool that is still to come: nothing else is known of that. */
export const refuseSecondOwner = (
  name: string,
  kind: string,
  given: object,
  provider: pulumi.ProviderResource | undefined,
): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind)) return;
  const [id, pool] = [own(given, IDENTITIES[kind].property), own(given, 'userPoolId')];
  if (typeof id !== 'string' || typeof pool !== 'object' || pool === null) return;
  const key = [kind, numberOf(provider), `output ${numberOf(pool)}`, id].join(' ');
  const said = register(owners, name, IDENTITIES[kind], key, id);
  if (said !== undefined) throw new pulumi.RunError(said);
};

/**
 * Says that a resource of the program owns something, and fails the preview where another does: as far as the preview
 * knows which thing it is. What is only read, in another pool, or made by another provider is not counted.
 */
export const ownOnce = (
  resource: pulumi.CustomResource,
  name: string,
  kind: string,
  given: object,
  provider: pulumi.ProviderResource | undefined,
): void => {
  const owners = ownersOfRun();
  if (owners === undefined || !isKind(kind)) return;
  const identity = IDENTITIES[kind];
  // A pool and a client are known by their ids, which a preview knows of those that exist; the others by what they are called.
  const id =
    identity.property === 'adoptId' ? (own(given, 'adoptId') ?? resource.id) : own(given, identity.property);
  pulumi.all([id, kind === 'UserPool' ? '' : own(given, 'userPoolId')]).apply(([known, pool]) => {
    if (typeof known !== 'string' || typeof pool !== 'string') return;
    const key = [kind, numberOf(provider), pool, known].join(' ');
    const said = register(owners, name, identity, key, known);
    if (said !== undefined) void pulumi.log.error(said, resource);
  });
};
