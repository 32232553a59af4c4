import { text } from '../../../codec/string';
import { consisting, withoutSpaces } from '../../shared/string-types';

export { clientSecret } from '../../shared/string-types';

export const permission = text('the name of an attribute', { min: 1, max: 2048 });

export const identityProviderName = text('the name of an identity provider', {
  min: 1,
  max: 32,
  format: consisting('of printable characters and spaces', /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u),
});

export const redirectUrl = text('a URL', {
  min: 1,
  max: 1024,
  format: withoutSpaces,
});

export const hexadecimal = text('a hexadecimal number', {
  format: consisting('of the digits 0-9 and a-f', /^[0-9a-fA-F]+$/),
});
