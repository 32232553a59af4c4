import { deleteIn, getIn, setIn } from '../../codec/object-path';
import { type Path, showPath } from '../../codec/path';
import type { PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';

/** A setting under two names: AWS answers with both, whichever was given. */
interface Mirror {
  readonly older: Path;
  readonly newer: Path;
  /** What goes when the newer one goes. */
  readonly whole: Path;
}

const text = (older: string, newer: string): Mirror => {
  const path = ['verificationMessageTemplate', newer];
  return { older: [older], newer: path, whole: path };
};

const TRIGGER: Path = ['lambdaConfig', 'preTokenGenerationConfig'];

/** Seen on AWS by others: terraform-provider-aws keeps either name of a text out of its plan when the other is given. */
const TEXTS: ReadonlyArray<Mirror> = [
  text('smsVerificationMessage', 'smsMessage'),
  text('emailVerificationMessage', 'emailMessage'),
  text('emailVerificationSubject', 'emailSubject'),
];

const MIRRORS: ReadonlyArray<Mirror> = [
  ...TEXTS,
  { older: ['lambdaConfig', 'preTokenGeneration'], newer: [...TRIGGER, 'lambdaArn'], whole: TRIGGER },
];

/** What an older trigger is by its newer name. */
const OLDER_VERSION = 'V1_0';

const isMirrored = ({ older, newer }: Mirror, live: unknown): boolean =>
  getIn(live, older) !== undefined && getIn(live, older) === getIn(live, newer);

/** The older names of texts that are declared otherwise than by their newer ones. */
export const contradicted = (declared: unknown): ReadonlyArray<Path> =>
  TEXTS.filter(({ older, newer }) => {
    const texts = [getIn(declared, older), getIn(declared, newer)];
    return texts.every((text) => text !== undefined && !isUnknown(text)) && texts[0] !== texts[1];
  }).map(({ older }) => older);

/** Whether a live setting only shows, under its other name, what the program declares. */
export const isLegacyAlias = (path: string, live: unknown, declared: unknown): boolean =>
  MIRRORS.some((mirror) => {
    if (!isMirrored(mirror, live)) return false;
    const { older, newer, whole } = mirror;
    if (path === showPath(older)) return getIn(declared, newer) !== undefined;
    if (getIn(declared, older) === undefined) return false;
    const version = showPath([...whole, 'lambdaVersion']);
    return (
      path === showPath(newer) ||
      (path === version && getIn(live, [...whole, 'lambdaVersion']) === OLDER_VERSION)
    );
  });

/** The newer name goes along with the older one, where the program speaks of the older one only. */
const alongOlder = (
  target: PlainObject,
  { older, newer, whole }: Mirror,
  isOurs: boolean,
  desired: PlainObject,
): PlainObject => {
  const given = getIn(desired, older);
  if (!isOurs) return target;
  if (given === undefined) return deleteIn(target, whole);
  // A trigger by its newer name says more than its function: one that was taken back does not return.
  return getIn(target, newer) === undefined && whole !== newer ? target : setIn(target, newer, given);
};

/** The older name goes along with the newer one; what does not change was so beside the other, and stays. */
const alongNewer = (target: PlainObject, mirror: Mirror, live: PlainObject): PlainObject => {
  const { older, newer } = mirror;
  const [was, is] = [getIn(live, newer), getIn(target, newer)];
  if (getIn(target, older) === undefined)
    return isMirrored(mirror, live) && is !== undefined ? setIn(target, older, is) : target;
  if (is === was) return target;
  return is === undefined ? deleteIn(target, older) : setIn(target, older, is);
};

/** What is to be, with each setting the same under both of its names, or the two would contradict. */
export const withLegacyAliases = (
  target: PlainObject,
  live: PlainObject,
  previous: PlainObject,
  desired: PlainObject,
): PlainObject =>
  MIRRORS.reduce((settings, mirror) => {
    const { older, whole } = mirror;
    if (getIn(desired, older) !== undefined && getIn(desired, whole) !== undefined) return settings;
    const isSpoken =
      getIn(desired, whole) !== undefined ||
      (getIn(previous, whole) !== undefined && getIn(desired, older) === undefined);
    if (isSpoken) return alongNewer(settings, mirror, live);
    const isOurs = [previous, desired].some((side) => getIn(side, older) !== undefined);
    return isMirrored(mirror, live) ? alongOlder(settings, mirror, isOurs, desired) : settings;
  }, target);
