import type { Release } from '../engine/types';
import type { TestHost } from '../workspace/variant';

export interface EngineRun {
  readonly host: TestHost;
  readonly release: Release;
  /** Which files: tests/e2e/files.cjs. */
  readonly files: 'all' | 'turns' | 'crossed';
}

/** Each file through one host at least, by turns; a few on the other engine too: `npm test`. */
export const BY_TURNS: readonly EngineRun[] = [
  { host: 'dynamic', release: 'oldest', files: 'turns' },
  { host: 'plugin', release: 'newest', files: 'turns' },
  { host: 'dynamic', release: 'newest', files: 'crossed' },
  { host: 'plugin', release: 'oldest', files: 'crossed' },
];

/** Every file through each host on each engine: the workflow of CI. */
export const ALL: readonly EngineRun[] = (['dynamic', 'plugin'] as const).flatMap((host) =>
  (['oldest', 'newest'] as const).map((release) => ({ host, release, files: 'all' as const })),
);
