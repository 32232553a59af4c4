import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { deleteIn, getIn, setIn } from '../codec/object-path';
import { asObject, compact, own, type PlainObject } from '../codec/plain-object';
import { SENT_HASHES } from './state-keys';

/*
 * Write-only settings: AWS never returns them. The state holds a salted hash of what was sent last in place of the value, by
 * which a changed value is recognised.
 */

type Paths = ReadonlyArray<string>;

const stepsOf = (path: string): ReadonlyArray<string> => path.split('.');

const BYTES = 16;

/** The digests of this process: a run compares each value several times. */
const digests = new Map<string, Buffer>();

/** Slow on purpose: a state may be read by others, and a password is short. */
const digest = (value: string, salt: Buffer): Buffer => {
  const key = `${salt.toString('hex')}:${value}`;
  const known = digests.get(key) ?? scryptSync(value, salt, BYTES);
  digests.set(key, known);
  return known;
};

/** The salted hash of a value. */
export const saltedHash = (value: string, salt: Buffer = randomBytes(BYTES)): string =>
  `${salt.toString('hex')}:${digest(value, salt).toString('hex')}`;

/** Whether a hash is that of a value. */
export const isHashOf = (hash: unknown, value: unknown): boolean => {
  if (typeof hash !== 'string' || typeof value !== 'string') return false;
  const [, salt = '', digested = ''] = /^([0-9a-f]+):([0-9a-f]+)$/.exec(hash) ?? [];
  const found = Buffer.from(digested, 'hex');
  return found.length === BYTES && timingSafeEqual(digest(value, Buffer.from(salt, 'hex')), found);
};

/** The properties without write-only values. */
export const withoutWriteOnly = (paths: Paths, properties: PlainObject): PlainObject =>
  paths.reduce((all, path) => deleteIn(all, stepsOf(path)), properties);

/** The properties without the write-only values that an update would have changed: those of before are live as they were. */
export const withoutChangedWriteOnly = (
  paths: Paths,
  before: PlainObject,
  properties: PlainObject,
): PlainObject =>
  withoutWriteOnly(
    paths.filter((path) => getIn(before, stepsOf(path)) !== getIn(properties, stepsOf(path))),
    properties,
  );

/** The hashes of the write-only values that a program declares; a refresh keeps those in the state. */
const hashesOf = (paths: Paths, declared: PlainObject): PlainObject => {
  const kept = asObject(own(declared, SENT_HASHES));
  return compact(
    paths.map((path) => {
      const value = getIn(declared, stepsOf(path));
      return [path, typeof value === 'string' ? saltedHash(value) : own(kept, path)];
    }),
  );
};

/** The state with hashes in place of write-only values. */
export const withSentHashes = (paths: Paths, declared: PlainObject, state: PlainObject): PlainObject => {
  if (paths.length === 0) return state;
  const hashes = hashesOf(paths, declared);
  return {
    ...withoutWriteOnly(paths, state),
    ...(Object.keys(hashes).length > 0 && { [SENT_HASHES]: hashes }),
  };
};

/** The state with the declared write-only values of which it has the hashes: those were sent, and are live. */
export const recallSent = (paths: Paths, state: PlainObject, news: PlainObject): PlainObject => {
  const hashes = asObject(own(state, SENT_HASHES));
  return paths.reduce((all, path) => {
    const value = getIn(news, stepsOf(path));
    return isHashOf(own(hashes, path), value) ? setIn(all, stepsOf(path), value) : all;
  }, state);
};
