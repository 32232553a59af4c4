import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { GROUP } from './rule-inputs';

describe('The rules between the settings of a group', () => casesOfRules(GROUP));

describe('The rules of a group at their edges', () => edgesOfRules(GROUP));

describe('The texts of the rules of a group', () => wordsOfRules(GROUP));
