import { deepEqual } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { CERTIFICATE } from './rule-cases';
import { DOMAIN } from './rule-inputs';

describe('The rules between the settings of a domain', () => casesOfRules(DOMAIN));

describe('The rules of a domain at their edges', () => edgesOfRules(DOMAIN));

describe('The texts of the rules of a domain', () => wordsOfRules(DOMAIN));

describe('What is there already', () => {
  const failures = (news: object, olds: object): ReadonlyArray<string> => {
    const result = DOMAIN.checker.check(olds, { ...DOMAIN.base, ...news }, { region: undefined });
    return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
  };
  const OLD = { domain: 'wso2iscognito' };
  const OWN = { domain: 'auth.example.com' };

  for (const [what, news, olds, paths] of [
    ['may have a word that is reserved today', OLD, OLD, []],
    ['is taken over with it', { ...OLD, adoptId: OLD.domain }, {}, []],
    ['and not made anew with it', OLD, { domain: 'shop' }, ['domain']],
    ['has its certificate where it is taken over', { ...OWN, adoptId: OWN.domain }, {}, []],
    ['keeps it once it no longer is', OWN, OWN, []],
    ['does not lose one that was declared', OWN, { ...OWN, ...CERTIFICATE }, ['customDomainConfig']],
  ] as const)
    it(what, () => deepEqual(failures(news, olds), paths));
});
