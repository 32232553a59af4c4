import { casesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { MEMBERSHIP } from './rule-inputs';

describe('The rules of a membership', () => casesOfRules(MEMBERSHIP));

describe('The texts of the rules of a membership', () => wordsOfRules(MEMBERSHIP));
