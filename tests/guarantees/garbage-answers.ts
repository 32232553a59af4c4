import assert from 'node:assert/strict';
import { type Deployed, type ProviderHarness, thrownBy } from './provider-harness';

interface Garbage {
  /** The operation that reads the resource, and what it answers. */
  readonly operation: string;
  readonly body: string;
  readonly made: Deployed;
  readonly change: object;
  /** How often it answers so, each time with retries. */
  readonly times?: number;
}

/** Asserts that a refresh, an update and a deletion after such answers each fail with one sentence. */
export const assertUnusable = async (
  harness: ProviderHarness,
  { operation, body, made, change, times = 20 }: Garbage,
): Promise<void> => {
  harness.emulator.fault({
    operation,
    kind: 'garbage',
    status: 200,
    body,
    contentType: 'application/x-amz-json-1.1',
    times,
  });
  for (const step of [
    () => harness.refresh(made),
    () => harness.up(made, change),
    () => harness.delete(made),
  ]) {
    const { message, stack } = await thrownBy(step());
    assert.match(message, new RegExp(`${operation} received no usable response`));
    assert.doesNotMatch(message, /undefined|\[object|TypeError/);
    assert.equal(stack, '');
  }
  harness.emulator.clearFaults();
};
