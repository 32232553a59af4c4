import { oneOf } from '../../codec/scalar';
import { text } from '../../codec/string';
import { matching } from '../shared/string-types';

/** The two documents that a client can have. */
export const TERMS_NAMES = ['terms-of-use', 'privacy-policy'] as const;

export const termsName = oneOf(...TERMS_NAMES);

/** The id that AWS gives a document. */
export const termsId = text('the id of a terms document', {
  format: matching(
    'such as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/,
  ),
});
