const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;

/** A unit of time, as AWS names it. */
export type TimeUnit = keyof typeof SECONDS;

/** A duration as text: "30 days", "1 hour". */
export type Duration = `${number} ${TimeUnit | 'second' | 'minute' | 'hour' | 'day'}`;

/** A number in units of `tokenValidityUnits`, or a duration as text. */
export type Validity = number | Duration;

const DURATION = /^(\d{1,9}) (second|minute|hour|day)s?$/;

const isUnit = (word: string): word is TimeUnit => Object.hasOwn(SECONDS, word);

/** The number and the unit of a duration given as text. */
export const readDuration = (
  value: unknown,
): { readonly count: number; readonly unit: TimeUnit } | undefined => {
  const [, count = '', word = ''] = (typeof value === 'string' ? DURATION.exec(value) : undefined) ?? [];
  const unit = `${word}s`;
  return isUnit(unit) ? { count: Number(count), unit } : undefined;
};

/** The number of seconds in a count of units. */
export const secondsOf = (count: unknown, unit: unknown): number | undefined =>
  typeof count === 'number' && typeof unit === 'string' && isUnit(unit) ? count * SECONDS[unit] : undefined;

/** A number of seconds as a whole count of units; undefined when it is not whole. */
export const unitsOf = (seconds: number, unit: unknown): number | undefined => {
  const units = typeof unit === 'string' && isUnit(unit) ? seconds / SECONDS[unit] : undefined;
  return units !== undefined && Number.isInteger(units) && units > 0 ? units : undefined;
};
