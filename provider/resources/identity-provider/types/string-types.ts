import { oneOf, type ScalarType } from '../../../codec/scalar';
import { text } from '../../../codec/string';
import { consisting, matching } from '../../shared/string-types';

/** ASCII white space, as Java's `\s` has it. */
const SPACE = '\\t\\n\\x0B\\f\\r ';
const PRINTABLE = '\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}';

/** The name of a live provider: older names may have underscores and spaces. */
export const providerName = text('a provider name', {
  min: 1,
  max: 32,
  format: consisting('of printable characters', new RegExp(`^[${PRINTABLE}\\p{Z}]+$`, 'u')),
});

/** The name of a new provider, by the pattern of CreateIdentityProvider: `_` is allowed in second place only. */
export const newProviderName = text('a provider name', {
  min: 3,
  max: 32,
  format: {
    ...matching('without spaces and _', new RegExp(`^[^_\\p{Z}][${PRINTABLE}][^_\\p{Z}]+$`, 'u')),
    allows: (character) => !/[_\p{Z}]/u.test(character),
  },
});

export const providerType = oneOf('SAML', 'OIDC', 'Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple');

export const idpIdentifier = text('an identifier', {
  min: 1,
  max: 40,
  format: consisting('of letters, digits, spaces and _+=.@-', new RegExp(`^[\\w${SPACE}+=.@-]+$`)),
});

const LONGEST = 131_072;

/** A value of provider details. */
export const detail = text('', { min: 1, max: LONGEST });

/** A value of provider details that is always a secret. */
export const secretDetail = text('a secret', { min: 1, max: LONGEST, isSecret: true });

/** The name of a claim or an assertion of the provider. */
export const claim = text('', { max: LONGEST });

export const url = text('a URL', {
  min: 1,
  max: LONGEST,
  format: matching('such as https://example.com', /^https?:\/\/\S+$/),
});

/** A scope of a provider whose scopes are separated by spaces. */
export const scope = text('a scope', {
  min: 1,
  max: 1024,
  format: consisting('without spaces', /^[^\s]+$/),
});

/** A scope of Facebook, whose scopes are separated by commas. */
export const permission = text('a scope', {
  min: 1,
  max: 1024,
  format: consisting('without spaces and commas', /^[^\s,]+$/),
});

const PREFIX = 'custom:';

/** The name of a custom attribute, without the prefix `custom:`. */
export const customAttribute = text('the name of a custom attribute', {
  min: 1,
  max: 32 - PREFIX.length,
  format: {
    message: `without the prefix ${PREFIX}`,
    test: (value) => !value.startsWith(PREFIX),
    allows: () => true,
  },
});

/** A word that the service model leaves open, and the documentation lists. */
const wordOf = (...values: readonly [string, ...string[]]): ScalarType<string> => oneOf(...values);

/** The only algorithm that AWS documents. */
export const signingAlgorithm = wordOf('rsa-sha256');

export const requestMethod = wordOf('GET', 'POST');
