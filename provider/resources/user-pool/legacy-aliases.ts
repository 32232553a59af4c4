import type { PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { type PoolPath, poolPaths } from './paths';
import type { PoolSettings } from './settings';

/** A setting with two names: AWS returns both, whichever was set. */
interface Mirror {
  readonly older: PoolPath;
  readonly newer: PoolPath;
  /** The path to remove with the newer name. */
  readonly whole: PoolPath;
  /** The version that only the newer name has. */
  readonly version?: PoolPath;
}

type MessageTemplate = NonNullable<PoolSettings['verificationMessageTemplate']>;

const text = (older: keyof PoolSettings, newer: keyof MessageTemplate): Mirror => {
  const path = `verificationMessageTemplate.${newer}` as const;
  return { older, newer: path, whole: path };
};

/** Observed on AWS by others: terraform-provider-aws ignores either name of a text in its plan if the other is set. */
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

/** The event version of an older trigger under its newer name. */
const OLDER_VERSION = 'V1_0';

const isMirrored = ({ older, newer }: Mirror, live: PlainObject): boolean =>
  poolPaths.read(live, older) !== undefined && poolPaths.read(live, older) === poolPaths.read(live, newer);

/** The older names of texts that are declared with a different value under the newer name. */
export const contradicted = (declared: PlainObject): ReadonlyArray<PoolPath> =>
  TEXTS.filter(({ older, newer }) => {
    const texts = [poolPaths.read(declared, older), poolPaths.read(declared, newer)];
    return texts.every((text) => text !== undefined && !isUnknown(text)) && texts[0] !== texts[1];
  }).map(({ older }) => older);

/** Whether a live setting is only the other name of a declared one. */
export const isLegacyAlias = (path: PoolPath, live: PlainObject, declared: PlainObject): boolean =>
  MIRRORS.some((mirror) => {
    if (!isMirrored(mirror, live)) return false;
    const { older, newer, version } = mirror;
    if (path === older) return poolPaths.read(declared, newer) !== undefined;
    if (poolPaths.read(declared, older) === undefined) return false;
    return path === newer || (path === version && poolPaths.read(live, version) === OLDER_VERSION);
  });

/** Updates the newer name with the older one, if the program declares the older one only. */
const alongOlder = (
  target: PoolSettings,
  { older, newer, whole }: Mirror,
  isOurs: boolean,
  desired: PoolSettings,
): PoolSettings => {
  const given = poolPaths.get(desired, older);
  if (!isOurs) return target;
  if (given === undefined) return poolPaths.delete(target, whole);
  // A trigger under its newer name has a version beside the function, so one that was removed is not restored.
  return poolPaths.get(target, newer) === undefined && whole !== newer
    ? target
    : poolPaths.set(target, newer, given);
};

/** Updates the older name with the newer one; an unchanged setting already had both names and stays. */
const alongNewer = (target: PoolSettings, mirror: Mirror, live: PoolSettings): PoolSettings => {
  const { older, newer } = mirror;
  const [was, is] = [poolPaths.get(live, newer), poolPaths.get(target, newer)];
  if (poolPaths.get(target, older) === undefined)
    return isMirrored(mirror, live) && is !== undefined ? poolPaths.set(target, older, is) : target;
  if (is === was) return target;
  return is === undefined ? poolPaths.delete(target, older) : poolPaths.set(target, older, is);
};

/** The desired settings with equal values under both names, which otherwise would contradict each other. */
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
