import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { SERVER } from './rule-inputs';

describe('The rules between the settings of a resource server', () => casesOfRules(SERVER));

describe('The rules of a resource server at their edges', () => edgesOfRules(SERVER));

describe('The texts of the rules of a resource server', () => wordsOfRules(SERVER));
