export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The list rotated, so that no competitor is always the first. */
export const rotated = <A>(list: readonly A[], by: number): readonly A[] =>
  list.map((_, index) => list[(index + by) % list.length]).filter((item) => item !== undefined);
