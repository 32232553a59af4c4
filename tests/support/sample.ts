/** Whether every case runs, as in `npm test`. Without TESTS=all, the longest suites run a fixed sample. */
export const IS_EXHAUSTIVE = process.env['TESTS'] === 'all';

/** Every `stride`-th case, from the one at `offset` on; all of them where every case runs. */
export const sampleOf = <A>(cases: ReadonlyArray<A>, stride: number, offset = 0): ReadonlyArray<A> =>
  IS_EXHAUSTIVE ? cases : cases.filter((_, index) => index % stride === offset % stride);

/** What a title says of the cases that run: `27 of 47`, or `47` where all do. */
export const countOf = (sample: ReadonlyArray<unknown>, all: ReadonlyArray<unknown>): string =>
  sample.length === all.length ? `${all.length}` : `${sample.length} of ${all.length}`;

/** How many random cases a property is tried with: a quarter of them in a sample. */
export const numberOfRuns = (all: number): number => (IS_EXHAUSTIVE ? all : Math.ceil(all / 4));
