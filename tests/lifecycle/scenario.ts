import { strict as assert } from 'node:assert';
import type { Cognito } from './cognito';
import { isLiveAsDeclared } from './expect';
import type { Values } from './names';
import type { Stack } from './stack';

/** What a scenario uses. */
export interface ScenarioContext {
  readonly stack: () => Stack;
  /** Cognito as others see it, and change it. */
  readonly cognito: Cognito;
}

export interface Scenario {
  /** Its name in lists of exceptions. */
  readonly id: string;
  readonly play: (context: ScenarioContext) => Promise<void>;
}

export interface ScenarioGroup {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

/** The program says what is live: previewed again, refreshed, and previewed once more, there is nothing to do. */
export async function isSettled(stack: Stack, program: Values): Promise<void> {
  const before = await stack.preview(program);
  assert.equal(before.outcome, 'unchanged', 'the same program again is a change');
  const outputs = stack.outputs;
  assert.deepEqual(await stack.refresh(), before.inputs, 'a refresh sees drift where there is none');
  assert.deepEqual(stack.outputs, outputs, 'a refresh finds another state than was kept');
  assert.equal((await stack.preview(program)).outcome, 'unchanged', 'after a refresh there is a change');
}

/** A stack with the program's pool, live as it says. */
export async function standing(context: ScenarioContext, program: Values): Promise<Stack> {
  const stack = context.stack();
  assert.equal(await stack.up(program), 'created');
  isLiveAsDeclared(await context.cognito.live(stack.id), program);
  return stack;
}
