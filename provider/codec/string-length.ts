/** Counts characters as AWS does: code points, not UTF-16 units. */
export const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** The length of a string in a message. */
export const lengthName = (min: number, max: number): string => {
  if (max === Number.POSITIVE_INFINITY)
    return min > 0 ? `a string of at least ${min} ${min === 1 ? 'character' : 'characters'}` : 'a string';
  return min > 0 ? `a string of ${min} to ${max} characters` : `a string of at most ${max} characters`;
};
