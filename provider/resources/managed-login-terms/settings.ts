import type * as t from 'io-ts';
import { oneOf } from '../../codec/scalar';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { referencedClientId, userPoolId, withoutSpaces } from '../shared/string-types';
import { termsName } from './string-types';

const link = text('a URL', { min: 1, max: 1024, format: withoutSpaces });

/** The links to a document, by the language of the page. */
export const TermsLinks = struct('TermsLinks', {
  /** The link for every language without one of its own. */
  default: optional(link, { api: 'cognito:default' }),
  /** The link on pages in Dutch. */
  dutch: optional(link, { api: 'cognito:dutch' }),
  /** The link on pages in English. */
  english: optional(link, { api: 'cognito:english' }),
  /** The link on pages in French. */
  french: optional(link, { api: 'cognito:french' }),
  /** The link on pages in Spanish. */
  spanish: optional(link, { api: 'cognito:spanish' }),
  /** The link on pages in German. */
  german: optional(link, { api: 'cognito:german' }),
  /** The link on pages in Bahasa Indonesia. */
  bahasaIndonesia: optional(link, { api: 'cognito:bahasa-indonesia' }),
  /** The link on pages in Italian. */
  italian: optional(link, { api: 'cognito:italian' }),
  /** The link on pages in Japanese. */
  japanese: optional(link, { api: 'cognito:japanese' }),
  /** The link on pages in Korean. */
  korean: optional(link, { api: 'cognito:korean' }),
  /** The link on pages in Portuguese as spoken in Brazil. */
  portugueseBrazil: optional(link, { api: 'cognito:portuguese-brazil' }),
  /** The link on pages in simplified Chinese. */
  chineseSimplified: optional(link, { api: 'cognito:chinese-simplified' }),
  /** The link on pages in traditional Chinese. */
  chineseTraditional: optional(link, { api: 'cognito:chinese-traditional' }),
});

/** The settings that UpdateTerms sets in place. */
export const Updatable = struct('ManagedLoginTerms', {
  /** Which document it is: `terms-of-use` or `privacy-policy`. A client has one of each. */
  termsName: required(termsName),
  /**
   * The links to the document, by language, at least one. A live link whose language the program does not declare is
   * kept.
   */
  links: optional(TermsLinks),
  /** Where the document is: LINK is AWS's only value. @default "LINK" */
  termsSource: optional(oneOf('LINK'), { default: 'LINK' }),
  /** Whether users must agree: NONE is AWS's only value. @default "NONE" */
  enforcement: optional(oneOf('NONE'), { default: 'NONE' }),
});

/** The create-only settings. */
export const CreateOnly = struct('ManagedLoginTerms', {
  /** The id of the client's pool. Changing it replaces the document. */
  userPoolId: required(userPoolId),
  /** The id of the app client whose sign-up page has the link. Changing it replaces the document. */
  clientId: required(referencedClientId),
});

/** The parameters of CreateTerms. */
export const ManagedLoginTermsSettings = struct('ManagedLoginTerms', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type ManagedLoginTermsSettings = t.TypeOf<typeof ManagedLoginTermsSettings>;
