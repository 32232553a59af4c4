/** How many elements a list may have. */
export interface SizeLimits {
  readonly min?: number;
  readonly max?: number;
}

/** What is said of a list of so many. */
export const sizeName = ({ min = 0, max = Number.POSITIVE_INFINITY }: SizeLimits): string => {
  if (max < Number.POSITIVE_INFINITY) return `a list of ${min} to ${max}`;
  return min > 0 ? `a list of at least ${min}` : 'a list';
};
