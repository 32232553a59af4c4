import { randomUUID } from 'node:crypto';
import type { Profile as SamlProfile } from '@node-saml/node-saml';
import type { LivePool, LiveProvider } from '../../emulator/live-pool';
import type { AppRequest } from './app-request';
import { Denied } from './denied';

/** Somebody who has signed in at an identity provider, as that provider tells it. */
export interface Identity {
  readonly provider: LiveProvider;
  readonly userId: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly issuer: string;
  /** What a SAML provider said, which a sign-out there has to repeat. */
  readonly saml?: SamlProfile;
}

/** The profile of a person in a pool. */
export interface Profile {
  readonly username: string;
  readonly sub: string;
  readonly groups: readonly string[];
  readonly identity: Identity;
  readonly created: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const LONGEST_VALUE = 2048;

/** [D] Developer guide, "Specifying identity provider attribute mappings for your user pool": the lengths, and that only what is mapped arrives. */
function mapped({ provider, claims }: Identity): Record<string, string> {
  const mapping = Object.entries(provider.AttributeMapping ?? {}).filter(([name]) => name !== 'username');
  const values = mapping.flatMap(([name, claim]) => {
    const value = claims[claim];
    return value === undefined || value === '' ? [] : [[name, String(value)] as const];
  });
  const long = values.find(([, value]) => value.length > LONGEST_VALUE);
  if (long !== undefined)
    throw new Denied('server_error', `Invalid user attributes: ${long[0]} is too long.`);
  return Object.fromEntries(values);
}

/** [D] The same page: a mapped e-mail address is unverified unless the mapping says otherwise. */
const withVerification = (attributes: Record<string, string>): Record<string, string> => ({
  ...('email' in attributes && { email_verified: 'false' }),
  ...attributes,
});

/** [T] aws-samples/aws-amplify-oidc-federation#2, in these words; `sub` is the pool's own. */
function refuseIncomplete({ userPool }: LivePool, attributes: Readonly<Record<string, string>>): void {
  const missing = (userPool.SchemaAttributes ?? []).find(
    ({ Name = '', Required }) => Required === true && Name !== 'sub' && !(Name in attributes),
  );
  if (missing !== undefined)
    throw new Denied('server_error', `Invalid user attributes: ${missing.Name}. The attribute is required.`);
}

/** [D] The same page: the client must be able to write what is mapped. */
function refuseUnwritable({ client }: AppRequest, attributes: Readonly<Record<string, string>>): void {
  const { WriteAttributes: writable } = client;
  const odd = Object.keys(attributes).find((name) => writable !== undefined && !writable.includes(name));
  if (odd !== undefined)
    throw new Denied('server_error', `Invalid user attributes: ${odd} cannot be written.`);
}

/** [T] amazon-archives/amazon-cognito-auth-js#48, in these words: what the mapping fills again must be mutable. */
function refuseImmutable({ userPool }: LivePool, attributes: Readonly<Record<string, string>>): void {
  const fixed = (userPool.SchemaAttributes ?? []).find(
    ({ Name = '', Mutable }) => Mutable === false && Name in attributes,
  );
  if (fixed !== undefined)
    throw new Denied('server_error', `Invalid user attributes: ${fixed.Name}: Attribute cannot be updated.`);
}

/** The people who have signed in, and the groups that this has made. */
export class Profiles {
  readonly #pools = new Map<string, Map<string, Profile>>();

  of(poolId: string): readonly Profile[] {
    return [...(this.#pools.get(poolId)?.values() ?? [])];
  }

  /** Makes the profile of a person at the first sign-in, and brings it up to date at each later one. */
  signIn(request: AppRequest, identity: Identity): Profile {
    const { pool } = request;
    const { Id: poolId } = pool.userPool;
    const { ProviderName: name } = identity.provider;
    if (identity.userId === '') throw new Denied('server_error', 'Invalid user attributes: no user name.');
    // [D] Developer guide, "Adding user pool sign-in through a third party": the name of a federated user.
    const username = `${name}_${identity.userId}`;
    const profiles = this.#pools.get(poolId) ?? new Map<string, Profile>();
    const known = profiles.get(username);
    const attributes = mapped(identity);
    refuseUnwritable(request, attributes);
    if (known === undefined) refuseIncomplete(pool, attributes);
    else refuseImmutable(pool, attributes);
    const profile: Profile = {
      username,
      sub: known?.sub ?? randomUUID(),
      created: known?.created ?? Date.now(),
      // [T] hashicorp/terraform-provider-aws#21985: the first sign-in makes a group of the provider's users.
      groups: [`${poolId}_${name}`],
      identity,
      attributes: { ...known?.attributes, ...withVerification(attributes) },
    };
    this.#pools.set(poolId, profiles.set(username, profile));
    return profile;
  }
}
