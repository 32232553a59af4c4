import { closest, distance } from 'fastest-levenshtein';

const LONGEST_NAME = 64;

/** The known name most similar to this one, if one is near. */
export const suggestion = (name: string, known: ReadonlyArray<string>): string | undefined => {
  // The distance costs the product of both lengths, so very long names are not measured.
  if (name.length > LONGEST_NAME || known.length === 0) return undefined;
  const folded = name.toLowerCase();
  const [extended, ...more] = known.filter(
    (candidate) => folded.length > 2 && candidate.toLowerCase().startsWith(folded),
  );
  if (extended !== undefined && more.length === 0) return extended;
  const nearest = closest(
    folded,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const match = known.find((candidate) => candidate.toLowerCase() === nearest);
  return distance(folded, nearest) <= Math.max(2, Math.floor(name.length / 3)) ? match : undefined;
};
