/** Exceptions of an emulator of others, by the ids of the scenarios that a reason breaks. */
export const because =
  (emulator: string) =>
  (reason: string, ...ids: readonly string[]): ReadonlyArray<readonly [string, string]> =>
    ids.map((id) => [id, `${emulator} ${reason}`]);

/** The scenarios in which a live pool gets another name. */
export const RENAMES = ['rename', 'poolName: change', 'poolName: drift', 'adopt: with a difference'];
