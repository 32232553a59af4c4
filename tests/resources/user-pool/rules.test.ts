import { casesOfRules } from './rule-suite';
import { POOL } from './ruled';

describe('The rules between the settings of a pool', () => casesOfRules(POOL));
