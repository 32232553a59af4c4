import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { LivePool } from '../../emulator/live-pool';
import type { AppRequest } from './app-request';
import { Denied } from './denied';
import type { Profile } from './profile';

interface Granted {
  readonly request: AppRequest;
  readonly profile: Profile;
}

export const issuerOf = ({ region, userPool }: LivePool): string =>
  `https://cognito-idp.${region}.amazonaws.com/${userPool.Id}`;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** [D] Developer guide, "Understanding the identity (ID) token": booleans, and the identities of a federated user. */
function idClaims({ request: { client, nonce }, profile }: Granted) {
  const { attributes, identity, created } = profile;
  const { ReadAttributes: readable } = client;
  const visible = Object.entries(attributes).filter(([name]) => readable?.includes(name) ?? true);
  return {
    ...Object.fromEntries(
      visible.map(([name, value]) => [name, name.endsWith('_verified') ? value === 'true' : value]),
    ),
    ...(nonce !== undefined && { nonce }),
    token_use: 'id',
    'cognito:username': profile.username,
    'cognito:groups': profile.groups,
    identities: [
      {
        userId: identity.userId,
        providerName: identity.provider.ProviderName,
        providerType: identity.provider.ProviderType,
        issuer: identity.provider.ProviderType === 'SAML' ? identity.issuer : null,
        primary: 'true',
        dateCreated: String(created),
      },
    ],
  };
}

const LIFETIME_S = 3600;

/** The codes that apps are given, and the tokens for which they are changed. */
export class Tokens {
  readonly #codes = new Map<string, Granted>();
  readonly #keys = new Map<string, Promise<KeyPair>>();

  /** A code for an app, which is good once. */
  code(granted: Granted): string {
    const code = randomUUID();
    this.#codes.set(code, granted);
    return code;
  }

  #keyOf(poolId: string): Promise<KeyPair> {
    const key = this.#keys.get(poolId) ?? generateKeyPair('RS256', { extractable: true });
    this.#keys.set(poolId, key);
    return key;
  }

  async publicKeys(poolId: string): Promise<{ readonly keys: readonly JWK[] }> {
    const { publicKey } = await this.#keyOf(poolId);
    return { keys: [{ ...(await exportJWK(publicKey)), kid: poolId, alg: 'RS256', use: 'sig' }] };
  }

  async #sign({ request: { pool }, profile }: Granted, claims: Readonly<Record<string, unknown>>) {
    const { privateKey } = await this.#keyOf(pool.userPool.Id);
    return new SignJWT({ ...claims, auth_time: Math.floor(Date.now() / 1000) })
      .setProtectedHeader({ alg: 'RS256', kid: pool.userPool.Id })
      .setIssuer(issuerOf(pool))
      .setSubject(profile.sub)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_S}s`)
      .sign(privateKey);
  }

  #granted(form: Readonly<Record<string, string>>, authorization: string | null): Granted {
    if (form['grant_type'] !== 'authorization_code')
      throw new Denied('unsupported_grant_type', 'only codes are emulated');
    const code = form['code'] ?? '';
    const granted = this.#codes.get(code);
    this.#codes.delete(code);
    if (granted === undefined) throw new Denied('invalid_grant', 'no such code');
    const { client, redirectUri, challenge } = granted.request;
    const basic = Buffer.from(authorization?.replace(/^Basic /i, '') ?? '', 'base64').toString();
    const [id = '', secret] =
      authorization === null ? [form['client_id']] : basic.split(':').map(decodeURIComponent);
    if (id !== client.ClientId || (secret ?? form['client_secret']) !== client.ClientSecret)
      throw new Denied('invalid_client', 'the client is not who it says');
    const proof = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url');
    if (form['redirect_uri'] !== redirectUri || (challenge !== undefined && challenge !== proof))
      throw new Denied('invalid_grant', 'the code was given for another redirect URI or verifier');
    return granted;
  }

  /** [D] Developer guide, "The token issuer endpoint". */
  async exchange(form: Readonly<Record<string, string>>, authorization: string | null) {
    const granted = this.#granted(form, authorization);
    const { request, profile } = granted;
    const { ClientId } = request.client;
    return {
      ...(request.scopes.includes('openid') && {
        id_token: await this.#sign(granted, { ...idClaims(granted), aud: ClientId }),
      }),
      access_token: await this.#sign(granted, {
        token_use: 'access',
        client_id: ClientId,
        scope: request.scopes.join(' '),
        username: profile.username,
        'cognito:groups': profile.groups,
      }),
      refresh_token: randomBytes(32).toString('base64url'),
      token_type: 'Bearer',
      expires_in: LIFETIME_S,
    };
  }
}
