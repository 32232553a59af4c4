import { strict as assert } from 'node:assert';
import { isLiveAsDeclared, isReset } from '../expect';
import type { Values } from '../names';
import { isSettled, type Scenario, type ScenarioGroup, standing } from '../scenario';
import { MFA_STATES } from './mfa-states';

const programOf = (state: Values): Values => ({ poolName: 'a pool', ...state });

/** What a state does not name is off. */
function isOff(live: Values, state: Values): void {
  if (!('mfaConfiguration' in state)) isReset(live, 'mfaConfiguration', ['OFF']);
  if (!('softwareTokenMfaConfiguration' in state))
    isReset(live, 'softwareTokenMfaConfiguration.enabled', [false, undefined]);
  if (!('emailMfaConfiguration' in state)) isReset(live, 'emailMfaConfiguration', [undefined]);
  if (!('webAuthnConfiguration' in state)) isReset(live, 'webAuthnConfiguration.relyingPartyId', [undefined]);
}

const transition = ([from, before]: [string, Values], [to, after]: [string, Values]): Scenario => ({
  id: `MFA: ${from} -> ${to}`,
  play: async (context) => {
    const stack = await standing(context, programOf(before));
    const { id } = stack;
    assert.equal(await stack.up(programOf(after)), 'updated');
    assert.equal(stack.id, id);
    const live = await context.cognito.live(id);
    isLiveAsDeclared(live, programOf(after));
    isOff(live, after);
    await isSettled(stack, programOf(after));
  },
});

const states = Object.entries(MFA_STATES);

export const MFA: ScenarioGroup = {
  name: 'MFA goes from any state to any other',
  scenarios: states.flatMap((from) => states.filter((to) => to !== from).map((to) => transition(from, to))),
};
