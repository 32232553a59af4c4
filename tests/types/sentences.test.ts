import assert from 'node:assert/strict';
import type { Property } from '../support/api/description';
import { apiDescription } from '../support/api/extract';

/** Every argument, at any depth, with its path. */
const everyArgument = (): ReadonlyArray<readonly [path: string, property: Property]> =>
  apiDescription().resources.flatMap(({ name, inputs, types }) =>
    [{ name, properties: inputs }, ...types].flatMap(({ name: owner, properties }) =>
      properties.map((property) => [`${owner}.${property.name}`, property] as const),
    ),
  );

/** A default that is written as a value, or the text that it is. */
const writtenValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const NUMBERS = /\bfrom (\d[\d,]*) to (\d[\d,]*)|\b(\d[\d,]*) to (\d[\d,]*) characters/;

/** The first range in a text: "6 to 99". */
const rangeIn = (text: string): string | undefined => {
  const [, from, to, least, most] = NUMBERS.exec(text) ?? [];
  const [low, high] = [from ?? least, to ?? most];
  return low === undefined || high === undefined ? undefined : `${low} to ${high}`.replaceAll(',', '');
};

/** Defaults that are stated in words: they depend on whether the object is given, or are long. */
const SAID_IN_WORDS = [
  'UserPool.acrConfiguration',
  'PasswordPolicy.requireUppercase',
  'PasswordPolicy.requireLowercase',
  'PasswordPolicy.requireNumbers',
  'PasswordPolicy.requireSymbols',
  'DcrConfiguration.enableStatus',
  'CompromisedCredentialsRiskConfiguration.eventFilter',
];

/** Ranges that are not those of the codec: it also accepts the 0 that AWS takes for the default. */
/** Ranges of new names: the codec accepts the older names of live resources, too, which a rule refuses in new ones. */
const OF_NEW_NAMES = ['IdentityProvider.providerName'];

const ACCEPT_ZERO_TOO = ['PasswordPolicy.temporaryPasswordValidityDays'];

describe('The sentence of an argument', () => {
  it('says the default of its field, at any depth', () => {
    const wrong = everyArgument().flatMap(([path, { comment, fieldDefault, isRequired }]) => {
      if (fieldDefault === undefined || isRequired || SAID_IN_WORDS.includes(path)) return [];
      const stated = writtenValue(comment.default ?? '');
      return JSON.stringify(stated) === JSON.stringify(fieldDefault)
        ? []
        : [`${path}: ${comment.default}, not ${JSON.stringify(fieldDefault)}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('says the range of its codec, at any depth', () => {
    const found = everyArgument().flatMap(([path, { comment, constraint }]) => {
      const [stated, checked] = [rangeIn(comment.text), rangeIn(constraint)];
      return stated === undefined || checked === undefined ? [] : [{ path, stated, checked }];
    });
    assert.ok(found.length > 20, `${found.length}`);
    const wrong = found.filter(
      ({ path, stated, checked }) =>
        stated !== checked && !ACCEPT_ZERO_TOO.includes(path) && !OF_NEW_NAMES.includes(path),
    );
    assert.deepEqual(wrong, []);
  });
});
