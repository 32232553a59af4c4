import assert from 'node:assert/strict';
import { violated } from '../../../provider/engine/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { metadata } from './metadata';
import { PROVIDER } from './rule-inputs';

describe('The rules between the settings of an identity provider', () => casesOfRules(PROVIDER));

describe('The rules of an identity provider at their edges', () => {
  edgesOfRules(PROVIDER);

  it('ask for the content of a file where a path was given for the metadata, and not where the metadata lacks something', () => {
    const hints = (metadataFile: string) =>
      violated(PROVIDER.rules, { ...PROVIDER.base, saml: { metadataFile } }, [])
        .filter(({ rule }) => rule.id === 'identity-provider/saml-sign-on-url')
        .flatMap(({ violations }) =>
          violations.map(({ hint }) => hint?.includes('the content of the file') ?? false),
        );
    assert.deepEqual(hints('./metadata.xml'), [true]);
    assert.deepEqual(hints(metadata({ binding: 'HTTP-POST' })), [false]);
  });
});

describe('The texts of the rules of an identity provider', () => wordsOfRules(PROVIDER));
