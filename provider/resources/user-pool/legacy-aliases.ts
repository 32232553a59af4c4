import type { PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { type PoolPath, poolPaths } from './paths';
import type { PoolSettings } from './settings';

/** A setting under two names: AWS answers with both, whichever was given. */
interface Mirror {
  readonly older: PoolPath;
  readonly newer: PoolPath;
  /** What goes when the newer one goes. */
  readonly whole: PoolPath;
  /** What the newer one says beside it. */
  readonly version?: PoolPath;
}

type MessageTemplate = NonNullable<PoolSettings['verificationMessageTemplate']>;

const text = (older: keyof PoolSettings, newer: keyof MessageTemplate): Mirror => {
  const path = `verificationMessageTemplate.${newer}` as const;
  return { older, newer: path, whole: path };
};

/** Seen on AWS by others: terraform-provider-aws keeps either name of a text out of its plan when the other is given. */
const TEXTS: ReadonlyArray<Mirror> = [
  text('smsVerificationMessage', 'smsMessage'),
  text('emailVerificationMessage', 'emailMessage'),
  text('emailVerificationSubject', 'emailSubject'),
];

const MIRRORS: ReadonlyArray<Mirror> = [
  ...TEXTS,
  {
    older: 'lambdaConfig.preTokenGeneration',
    newer: 'lambdaConfig.preTokenGenerationConfig.lambdaArn',
    whole: 'lambdaConfig.preTokenGenerationConfig',
    version: 'lambdaConfig.preTokenGenerationConfig.lambdaVersion',
  },
];

/** What an older trigger is by its newer name. */
const OLDER_VERSION = 'V1_0';

const isMirrored = ({ older, newer }: Mirror, live: PlainObject): boolean =>
  poolPaths.read(live, older) !== undefined && poolPaths.read(live, older) === poolPaths.read(live, newer);

/** The older names of texts that are declared otherwise than by their newer ones. */
export const contradicted = (declared: PlainObject): ReadonlyArray<PoolPath> =>
  TEXTS.filter(({ older, newer }) => {
    const texts = [poolPaths.read(declared, older), poolPaths.read(declared, newer)];
    return texts.every((text) => text !== undefined && !isUnknown(text)) && texts[0] !== texts[1];
  }).map(({ older }) => older);

/** Whether a live setting only shows, under its other name, what the program declares. */
export const isLegacyAlias = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  MIRRORS.some((mirror) => {
    if (!isMirrored(mirror, live)) return false;
    const { older, newer, version } = mirror;
    if (path === older) return poolPaths.read(declared, newer) !== undefined;
    if (poolPaths.read(declared, older) === undefined) return false;
    return path === newer || (path === version && poolPaths.read(live, version) === OLDER_VERSION);
  });

/** The newer name goes along with the older one, where the program speaks of the older one only. */
const alongOlder = (
  target: PoolSettings,
  { older, newer, whole }: Mirror,
  isOurs: boolean,
  desired: PoolSettings,
): PoolSettings => {
  const given = poolPaths.get(desired, older);
  if (!isOurs) return target;
  if (given === undefined) return poolPaths.delete(target, whole);
  // A trigger by its newer name says more than its function: one that was taken back does not return.
  return poolPaths.get(target, newer) === undefined && whole !== newer
    ? target
    : poolPaths.set(target, newer, given);
};

/** The older name goes along with the newer one; what does not change was so beside the other, and stays. */
const alongNewer = (target: PoolSettings, mirror: Mirror, live: PoolSettings): PoolSettings => {
  const { older, newer } = mirror;
  const [was, is] = [poolPaths.get(live, newer), poolPaths.get(target, newer)];
  if (poolPaths.get(target, older) === undefined)
    return isMirrored(mirror, live) && is !== undefined ? poolPaths.set(target, older, is) : target;
  if (is === was) return target;
  return is === undefined ? poolPaths.delete(target, older) : poolPaths.set(target, older, is);
};

/** What is to be, with each setting the same under both of its names, or the two would contradict. */
export const withLegacyAliases = (
  target: PoolSettings,
  live: PoolSettings,
  previous: PoolSettings,
  desired: PoolSettings,
): PoolSettings =>
  MIRRORS.reduce((settings, mirror) => {
    const { older, whole } = mirror;
    const isDeclared = (path: PoolPath): boolean => poolPaths.get(desired, path) !== undefined;
    const wasDeclared = (path: PoolPath): boolean => poolPaths.get(previous, path) !== undefined;
    if (isDeclared(older) && isDeclared(whole)) return settings;
    const isSpoken = isDeclared(whole) || (wasDeclared(whole) && !isDeclared(older));
    if (isSpoken) return alongNewer(settings, mirror, live);
    const isOurs = wasDeclared(older) || isDeclared(older);
    return isMirrored(mirror, live) ? alongOlder(settings, mirror, isOurs, desired) : settings;
  }, target);
