import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { PROVIDER } from './rule-inputs';

describe('The rules between the settings of an identity provider', () => casesOfRules(PROVIDER));

describe('The rules of an identity provider at their edges', () => edgesOfRules(PROVIDER));

describe('The texts of the rules of an identity provider', () => wordsOfRules(PROVIDER));
