/** The limits of the number of elements in a list. */
export interface SizeLimits {
  readonly min?: number;
  readonly max?: number;
}

/** The size of a list in a message. */
export const sizeName = ({ min = 0, max = Number.POSITIVE_INFINITY }: SizeLimits): string => {
  if (max < Number.POSITIVE_INFINITY) return `a list of ${min} to ${max}`;
  return min > 0 ? `a list of at least ${min}` : 'a list';
};
