import type { PlainObject } from '../spec/object';
import type { Sides } from '../spec/sides';
import type { Outlook } from './kind';

/** Names the paths, or says that there are none. */
export const listOf = (paths: ReadonlyArray<string>): string =>
  paths.length === 0 ? 'nothing' : paths.join(', ');

/** An adoption that cannot be. */
export const refusal = (reason: string): Outlook => ({ failures: [{ path: 'adoptId', reason }] });

/** An adoption of which nothing could be asked. */
export const notFoundOut = (called: string): Outlook => ({
  news: `The ${called} is to be adopted; what that changes could not be found out.`,
});

/** What an adoption changes, and what it leaves. */
export const adoptionNews = (
  called: string,
  {
    declaredPlaces,
    placeDiffers,
    unmanagedPaths,
  }: Pick<Sides, 'declaredPlaces' | 'placeDiffers' | 'unmanagedPaths'>,
  inputs: PlainObject,
  live: PlainObject,
): Outlook => {
  const changed = [...declaredPlaces(inputs).entries()]
    .filter(([, place]) => placeDiffers(place, live))
    .map(([path]) => path);
  return {
    news: `Adopts the ${called}. Changes: ${listOf(changed)}. Leaves as they are, since the program does not declare them: ${listOf(unmanagedPaths(inputs, live))}.`,
  };
};
