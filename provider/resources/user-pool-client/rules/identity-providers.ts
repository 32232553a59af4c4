import { distance } from 'fastest-levenshtein';
import { elementsOf } from '../../../engine/violations';
import type { ClientRule } from './rule';

/** The fixed provider names: the pool's own users, and the social providers. */
const WELL_KNOWN = ['COGNITO', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple'];

const LONG = 10;

const letters = (name: string): string => [...name].sort().join('');

/** Whether a name is a typo of another: different case, one letter, or two letters swapped. */
const isNear = (name: string, known: string): boolean => {
  const [a, b] = [name.toLowerCase().replace(/\s/g, ''), known.toLowerCase()];
  if (a === b) return true;
  // Custom providers have such names: GoogleSAML, Google2.
  if (a.startsWith(b) || a.endsWith(b)) return false;
  return distance(a, b) <= (known.length > LONG || letters(a) === letters(b) ? 2 : 1);
};

const isMisspelt = (name: string): boolean =>
  !WELL_KNOWN.includes(name) && WELL_KNOWN.some((known) => isNear(name, known));

/** Names used elsewhere for two providers with longer names in Cognito. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['apple', 'SignInWithApple'],
  ['appleid', 'SignInWithApple'],
  ['amazon', 'LoginWithAmazon'],
  ['amazonlogin', 'LoginWithAmazon'],
]);

const meantBy = (name: string): string | undefined => ELSEWHERE.get(name.toLowerCase().replace(/\s/g, ''));

export const identityProviderRules: ReadonlyArray<ClientRule> = [
  {
    id: 'identity-providers/misspelt',
    paths: ['supportedIdentityProviders'],
    message:
      'This name differs slightly from a fixed name: COGNITO, Facebook, Google, LoginWithAmazon or SignInWithApple. Write the fixed name, or skip this rule if the pool has an identity provider with the name given.',
    awsError: 'InvalidParameterException: The provider … does not exist for User Pool …',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-supported-identity-providers-exists (us-east-1, 2026-09); aws/aws-cdk#15692; AWS API reference, SupportedIdentityProviders',
    violates: ({ supportedIdentityProviders: providers }) =>
      elementsOf('supportedIdentityProviders', providers, isMisspelt),
  },
  {
    id: 'identity-providers/short-name',
    paths: ['supportedIdentityProviders'],
    message:
      'Cognito accepts this short name only if the pool has an identity provider with that name. Write SignInWithApple for Apple or LoginWithAmazon for Amazon, unless the pool has such a provider.',
    awsError: 'InvalidParameterException: The provider … does not exist for User Pool …',
    evidence: 'reported',
    source: 'AWS API reference, SupportedIdentityProviders; a provider of the pool’s own may have the name',
    violates: ({ supportedIdentityProviders: providers }) =>
      elementsOf('supportedIdentityProviders', providers, (name) => meantBy(name) !== undefined),
  },
];
