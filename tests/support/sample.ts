/**
 * How many cases the longest suites run: a fixed sample; every case with TESTS=once, as in `npm test`, those of a few suites
 * under one of several behaviours of AWS; with TESTS=all every case under each behaviour.
 */
const { TESTS } = process.env;

// A suite whose sample nobody sees would never run all its cases.
if (TESTS === 'unsampled')
  throw new Error('This file runs a sample, but tests/support/sampled-files.cjs does not find it.');

export const IS_EXHAUSTIVE = TESTS === 'once' || TESTS === 'all';

/** Every `stride`-th case, from the one at `offset` on; every case, or with `behaviours` one of so many, if `TESTS` says so. */
export const sampleOf = <A>(
  cases: ReadonlyArray<A>,
  stride: number,
  offset = 0,
  behaviours = 1,
): ReadonlyArray<A> => {
  const step = TESTS === 'all' ? 1 : TESTS === 'once' ? behaviours : stride;
  return cases.filter((_, index) => index % step === offset % step);
};

/** What a title says of the cases that run: `27 of 47`, or `47` where all do. */
export const countOf = (sample: ReadonlyArray<unknown>, all: ReadonlyArray<unknown>): string =>
  sample.length === all.length ? `${all.length}` : `${sample.length} of ${all.length}`;

/** How many random cases a property is tried with: a quarter of them in a sample, half of them with TESTS=once. */
export const numberOfRuns = (all: number): number =>
  TESTS === 'all' ? all : Math.ceil(all / (TESTS === 'once' ? 2 : 4));
