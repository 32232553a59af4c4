import { deepEqual, ok } from 'node:assert/strict';
import { violated } from '../../../provider/engine/rules';
import { UserPoolClientSecretInputs } from '../../../provider/resources/user-pool-client-secret/inputs';
import { CLIENT_SECRET_CLIENT_RULES } from '../../../provider/resources/user-pool-client-secret/rules';
import type { ClientFacts } from '../../../provider/resources/user-pool-client-secret/rules/rule';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { CLIENT_SECRET } from './rule-inputs';

describe('The rules between the settings of a client secret', () => casesOfRules(CLIENT_SECRET));

describe('The rules of a client secret at their edges', () => edgesOfRules(CLIENT_SECRET));

describe('The texts of the rules of a client secret', () => wordsOfRules(CLIENT_SECRET));

describe('The rules between a new client secret and its client', () => {
  const one = { id: 'web--1', creationDate: '2026-11-27T00:00:00.000Z' };
  const client: ClientFacts = { isRegistered: false, hasSecret: true, secrets: [one] };
  const broken = (facts: Partial<ClientFacts>, skipRules: ReadonlyArray<string> = []) =>
    violated(
      CLIENT_SECRET_CLIENT_RULES,
      { ...CLIENT_SECRET.base, client: { ...client, ...facts } },
      skipRules,
    );

  for (const [id, facts] of [
    ['client-secret/public-client', { hasSecret: false, secrets: [] }],
    ['client-secret/registered-client', { isRegistered: true }],
    ['client-secret/at-most-two', { secrets: [one, { ...one, id: 'web--2' }] }],
  ] as const) {
    it(`${id} is broken alone, at the client, and is switched off by its id`, () => {
      const found = broken(facts);
      deepEqual(
        found.map(({ rule }) => rule.id),
        [id],
      );
      deepEqual(
        found.flatMap(({ violations }) => violations.map(({ path }) => path)),
        ['clientId'],
      );
      deepEqual(broken(facts, [id]), []);
      ok(UserPoolClientSecretInputs.fields.skipRules.codec.is([id]));
    });
  }

  it('are kept by a client with one secret, also one that no response shows', () => {
    deepEqual(broken({}), []);
    deepEqual(broken({ secrets: [] }), []);
  });

  it('name the secrets and their times where there is no room', () => {
    const hints = broken({ secrets: [one, { id: 'web--2', creationDate: undefined }] }).flatMap(
      ({ violations }) => violations.map(({ hint }) => hint),
    );
    deepEqual(hints, [
      'They are web--1 (created 2026-11-27T00:00:00.000Z), web--2 (created at an unknown time).',
    ]);
  });
});

describe('The texts of the rules between a client secret and its client', () =>
  wordsOfRules({ ...CLIENT_SECRET, rules: CLIENT_SECRET_CLIENT_RULES }));
