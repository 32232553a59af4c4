import { POOL } from './rule-inputs';
import { casesOfRules } from './rule-suite';

describe('The rules between the settings of a pool', () => casesOfRules(POOL));
