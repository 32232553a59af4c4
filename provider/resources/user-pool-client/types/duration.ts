import { ScalarType } from '../../../codec/scalar';
import { shown } from '../../../codec/shown';

const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;

/** A unit of time, as AWS names it. */
export type TimeUnit = keyof typeof SECONDS;

/** A time as one says it: "30 days", "1 hour". */
export type Duration = `${number} ${TimeUnit | 'second' | 'minute' | 'hour' | 'day'}`;

/** A number of units, which `tokenValidityUnits` names, or both in one. */
export type Validity = number | Duration;

const SAID = /^(\d{1,9}) (second|minute|hour|day)s?$/;

const isUnit = (word: string): word is TimeUnit => Object.hasOwn(SECONDS, word);

/** The number and the unit of a time in words. */
export const readDuration = (
  value: unknown,
): { readonly count: number; readonly unit: TimeUnit } | undefined => {
  const [, count = '', word = ''] = (typeof value === 'string' ? SAID.exec(value) : undefined) ?? [];
  const unit = `${word}s`;
  return isUnit(unit) ? { count: Number(count), unit } : undefined;
};

/** How long so many units last. */
export const secondsOf = (count: unknown, unit: unknown): number | undefined =>
  typeof count === 'number' && typeof unit === 'string' && isUnit(unit) ? count * SECONDS[unit] : undefined;

/** So many seconds in whole units, when that can be said. */
export const unitsOf = (seconds: number, unit: unknown): number | undefined => {
  const units = typeof unit === 'string' && isUnit(unit) ? seconds / SECONDS[unit] : undefined;
  return units !== undefined && Number.isInteger(units) && units > 0 ? units : undefined;
};

/** How long a token lasts: a count from `min` to `max`, or one with its unit. Words are taken apart before anything is sent. */
export const validity = (min: number, max: number): ScalarType<Validity, number> =>
  new ScalarType<Validity, number>(
    `an integer from ${min} to ${max}, or such a number with its unit, as in "30 days"`,
    (u) => {
      const count = typeof u === 'string' ? readDuration(u)?.count : u;
      if (typeof count !== 'number') return { not: shown(u) };
      // What is neither a number nor a time in words has no count, and was refused.
      return Number.isInteger(count) && count >= min && count <= max ? (u as Validity) : { not: shown(u) };
    },
    (value) => (typeof value === 'number' ? value : (readDuration(value)?.count ?? min)),
  );
