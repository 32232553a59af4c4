import { generateKeyPair } from 'node:crypto';

/** What a pool signs and decrypts with as a SAML service provider. */
export interface PoolKeys {
  readonly privateKey: string;
  /** The certificate as SAML metadata have it: base64 without PEM's lines [U]. */
  readonly certificate: string;
}

interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

const newPair = (): Promise<KeyPair> =>
  new Promise((resolve, reject) => {
    const options = {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    } as const;
    generateKeyPair('rsa', options, (error, publicKey, privateKey) =>
      error === null ? resolve({ publicKey, privateKey }) : reject(error),
    );
  });

/** Making a key takes long, so that all pools of the emulator have the same, each with a certificate of its own. */
let pair: Promise<KeyPair> | undefined;

/** [T] go-to-k/cdk-real-drift: the subject is the pool's id, and the certificate lasts for ten years. */
async function newKeys(poolId: string): Promise<PoolKeys> {
  pair ??= newPair();
  const keyPair = await pair;
  // Loaded when it is needed, since every test that has an emulator would load it.
  const { generate } = await import('selfsigned');
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + 10);
  const { cert } = await generate([{ name: 'commonName', value: poolId }], {
    keyPair,
    notAfterDate,
    algorithm: 'sha256',
  });
  return { privateKey: keyPair.privateKey, certificate: cert.replace(/-----[A-Z ]+-----|\s/g, '') };
}

const known = new Map<string, Promise<PoolKeys>>();

/** The keys of a pool, made when they are first asked for. */
export function poolKeys(poolId: string): Promise<PoolKeys> {
  const keys = known.get(poolId) ?? newKeys(poolId);
  known.set(poolId, keys);
  return keys;
}
