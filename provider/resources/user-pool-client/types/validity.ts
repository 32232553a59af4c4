import { describeValue } from '../../../codec/describe-value';
import { ScalarType } from '../../../codec/scalar';
import { type Duration, readDuration, type Validity } from './duration';

/** A token validity: a count from `min` to `max`, or text with its unit, which is split before the request. */
export const validity = (min: number, max: number, example: Duration): ScalarType<Validity, number> =>
  new ScalarType<Validity, number>(
    `an integer from ${min} to ${max}, or such a number with its unit, as in "${example}"`,
    (u) => {
      const count = typeof u === 'string' ? readDuration(u)?.count : u;
      if (typeof count !== 'number') return { not: describeValue(u) };
      // Anything but a number or a duration has no count here and is refused.
      return Number.isInteger(count) && count >= min && count <= max
        ? (u as Validity)
        : { not: describeValue(u) };
    },
    (value) => (typeof value === 'number' ? value : (readDuration(value)?.count ?? min)),
  );
