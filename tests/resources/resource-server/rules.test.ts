import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { SERVER } from './rule-inputs';

describe('The rules between the settings of a resource server', () => casesOfRules(SERVER));

describe('The rules of a resource server at their edges', () => edgesOfRules(SERVER));

describe('What a rule of a resource server says of itself', () => wordsOfRules(SERVER));
