import { strict as assert } from 'node:assert';

/** What is not an SDK call has been refused; `name` is the reason, as it is in the SDK's errors. */
export class Refused extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** An attempt is refused, and for this reason. */
export const assertRefused = (attempt: Promise<unknown>, name: string): Promise<void> =>
  assert.rejects(attempt, { name });
