import { strict as assert } from 'node:assert';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { inputsOf, stateOf as savedState } from '../../../provider/engine/state';
import { check } from '../../../provider/resources/user-pool/check';
import { userPool, userPoolDefinition } from '../../../provider/resources/user-pool/definition';
import { type LivePool, livePool } from '../../../provider/resources/user-pool/live';
import { changes, creation } from '../../../provider/resources/user-pool/plan';
import { perform } from '../../support/emulator/perform';
import { awsJson } from '../../support/emulator/reply';
import type { Settings } from '../../support/emulator/settings';
import { defaultSettings } from '../../support/emulator/settings';
import { Store } from '../../support/emulator/store';
import { REGION } from '../cognito';
import { isLiveAsDeclared } from '../expect';
import type { Values } from '../names';

/** The emulator without its server: requests are executed synchronously. */
export class InProcessService {
  private readonly store = new Store();
  private readonly settings: Settings;

  constructor(settings: Partial<Settings>) {
    this.settings = { ...defaultSettings, ...settings };
  }

  ask(operation: string, input: object): PlainObject {
    const call = { operation, input: { ...input }, poolId: undefined, protocol: awsJson, region: REGION };
    const context = { region: REGION, store: this.store, settings: this.settings, now: Date.now };
    const answer = perform({ ...call, service: 'cognito-idp', accessKeyId: 'test' }, context);
    return JSON.parse(JSON.stringify(answer)) as PlainObject;
  }

  live(id: string): LivePool {
    const { UserPool } = this.ask('DescribeUserPool', { UserPoolId: id });
    return livePool(UserPool as PlainObject, this.ask('GetUserPoolMfaConfig', { UserPoolId: id }));
  }

  /** What anybody else sees. */
  described(id: string): Values {
    const { UserPool } = this.ask('DescribeUserPool', { UserPoolId: id });
    return { ...(UserPool as Values), ...this.ask('GetUserPoolMfaConfig', { UserPoolId: id }) };
  }

  create(program: Values): string {
    const inputs = checked(program);
    const { create, afterwards } = creation(inputs);
    const { UserPool } = this.ask('CreateUserPool', create);
    const id = String((UserPool as Values)['Id']);
    for (const { operation, input } of afterwards(id)) this.ask(operation, input);
    return id;
  }

  /** One `up` from one program to another: how many requests it took, or why there is no way. */
  up(id: string, before: Values, after: Values): number | string {
    const plan = changes(this.live(id), stateOf(before, this.live(id)), checked(after));
    if (E.isLeft(plan)) return plan.left;
    for (const { operation, input } of plan.right) this.ask(operation, input);
    return plan.right.length;
  }

  /** The pool is as declared, the next `up` has nothing to do, and a refresh sees no drift. */
  isSettled(id: string, program: Values): void {
    const inputs = checked(program);
    const pool = this.live(id);
    const state = stateOf(program, pool);
    isLiveAsDeclared(this.described(id), program);
    assert.deepEqual(
      userPool.diff(state, inputs),
      { replaces: [], changes: false },
      'a preview sees a change',
    );
    assert.deepEqual(changes(pool, state, inputs), E.right([]), 'the next update has something to do');
    assert.deepEqual(inputsOf(userPoolDefinition, state, pool, REGION), inputs, 'a refresh sees drift');
  }
}

const checkedBefore = new WeakMap<Values, PlainObject>();

/** A program as the preview leaves it; the same few programs are asked of again and again. */
export const checked = (program: Values): PlainObject => {
  const known = checkedBefore.get(program);
  if (known !== undefined) return known;
  const result = check({}, { poolName: 'a pool', ...program }, { region: REGION });
  assert.ok(E.isRight(result), JSON.stringify(result));
  checkedBefore.set(program, result.right);
  return result.right;
};

export const stateOf = (program: Values, pool: LivePool): PlainObject =>
  savedState(userPoolDefinition, checked(program), pool, REGION);
