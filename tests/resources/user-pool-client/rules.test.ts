import { deepEqual } from 'node:assert/strict';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { CLIENT_RULES } from '../../../provider/resources/user-pool-client/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { CLIENT } from './rule-inputs';

describe('The rules between the settings of an app client', () => casesOfRules(CLIENT));

describe('The rules of an app client at their edges', () => edgesOfRules(CLIENT));

describe('The texts of the rules of an app client', () => {
  wordsOfRules(CLIENT);

  it('has a name that no rule of a pool has', () => {
    const taken = new Set(RULES.map(({ id }) => id));
    deepEqual(
      CLIENT_RULES.map(({ id }) => id).filter((id) => taken.has(id)),
      [],
    );
  });
});
