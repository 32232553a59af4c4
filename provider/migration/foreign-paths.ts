import { type Path, startsWith } from '../codec/path';
import type { Origin } from './origin';
import { namesFrom } from './translate';

/** The paths in another provider's state for one of our paths: the same path, and the provider's own. */
export const foreignPaths = (origin: Origin, className: string, path: Path): ReadonlyArray<Path> => [
  path,
  ...namesFrom(origin, className).flatMap((name): ReadonlyArray<Path> => {
    const [theirs, ours] = [name.theirs.split('.'), name.ours.split('.')];
    if (startsWith(path, ours)) return [[...theirs, ...path.slice(ours.length)]];
    return startsWith(ours, path) ? [theirs] : [];
  }),
];
