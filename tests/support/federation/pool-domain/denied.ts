/** A sign-in that does not come about; the app learns it as OAuth's error, if it may be told at all. */
export class Denied extends Error {
  constructor(
    readonly error: string,
    description: string,
  ) {
    super(description);
  }
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
