import { createHash, createHmac, getDiffieHellman, hkdfSync, randomBytes } from 'node:crypto';

/** The group of Cognito: RFC 3526's of 3072 bits. */
const N = BigInt(`0x${getDiffieHellman('modp15').getPrime('hex')}`);
const G = 2n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % N;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

/** As Java writes a positive BigInteger: a leading zero byte keeps the highest bit from being a sign. */
function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
const sha256 = (...parts: ReadonlyArray<Buffer | string>): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const K = numberOf(sha256(bytesOf(N), bytesOf(G)));

/** What the client keeps to itself until it knows the server's half, and the half that it shows. */
export interface Ephemeral {
  readonly secret: bigint;
  readonly publicKey: bigint;
}

export function ephemeral(): Ephemeral {
  const secret = numberOf(randomBytes(128));
  return { secret, publicKey: power(G, secret) };
}

/** `EEE MMM d HH:mm:ss 'UTC' yyyy`, in which the proof is dated. */
export function timestamp(now: Date): string {
  const [weekday, day, month, year, time] = now.toUTCString().split(/,? /);
  return `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
}

export interface ProofInput {
  readonly userPoolId: string;
  readonly userId: string;
  readonly password: string;
  readonly mine: Ephemeral;
  readonly serverHex: string;
  readonly saltHex: string;
  readonly secretBlock: string;
  readonly at: string;
}

/** Proves that the password is known, without sending it: SRP-6a as Cognito has it. */
export function proof(input: ProofInput): string {
  const server = BigInt(`0x${input.serverHex}`);
  if (server % N === 0n) throw new Error('the server’s half of the key is zero');
  const poolName = input.userPoolId.slice(input.userPoolId.indexOf('_') + 1);
  const login = sha256(`${poolName}${input.userId}:${input.password}`);
  const x = numberOf(sha256(bytesOf(BigInt(`0x${input.saltHex}`)), login));
  const u = numberOf(sha256(bytesOf(input.mine.publicKey), bytesOf(server)));
  const base = (((server - K * power(G, x)) % N) + N) % N;
  const shared = power(base, input.mine.secret + u * x);
  const key = Buffer.from(hkdfSync('sha256', bytesOf(shared), bytesOf(u), 'Caldera Derived Key', 16));
  return createHmac('sha256', key)
    .update(poolName)
    .update(input.userId)
    .update(Buffer.from(input.secretBlock, 'base64'))
    .update(input.at)
    .digest('base64');
}
