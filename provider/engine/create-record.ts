/** A create that an earlier run began, and of which the state has nothing. */
export interface BegunCreate {
  /** When its request was sent, by AWS's clock, in milliseconds since 1970. */
  readonly at: number;
  /** The ids of what was there before, where the kind lists them. */
  readonly before?: ReadonlyArray<string>;
  /** The id in AWS's answer, if that arrived. */
  readonly id?: string;
}

/** What the preview of a create says after an interrupted one. */
export const finishesEarlier = (noun: string): string =>
  `An earlier run was interrupted while it created this ${noun}. If AWS has it, this run finishes it; else it creates it.`;

/** Where a host records the create of one resource, so that the run after one that was killed finds what that created. */
export interface CreateRecord {
  /** What an earlier run began; undefined if that ended its create. */
  readonly earlier: BegunCreate | undefined;
  /** Records that the request is sent, before it is. */
  readonly begin: (at: number) => void;
  /** Records the ids of what is there before the request is sent. */
  readonly foundBefore: (ids: ReadonlyArray<string>) => void;
  /** Records AWS's answer. */
  readonly created: (id: string) => void;
  /** Removes the record: the engine has the outcome, or nothing was created. */
  readonly end: () => void;
}
