/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { TermsNameType } from './enums';

/**
 * The arguments of a `ManagedLoginTerms`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html
 */
export interface ManagedLoginTermsArgs {
  /** Which document it is: `terms-of-use` or `privacy-policy`. A client has one of each. */
  termsName: pulumi.Input<TermsNameType>;
  /**
   * The links to the document, by language, at least one. A live link whose language the program does not
   * declare is kept.
   */
  links?: pulumi.Input<TermsLinksArgs | undefined>;
  /**
   * Where the document is: LINK is AWS's only value.
   * @default "LINK"
   */
  termsSource?: 'LINK' | Promise<string> | pulumi.Output<string | undefined> | undefined;
  /**
   * Whether users must agree: NONE is AWS's only value.
   * @default "NONE"
   */
  enforcement?: 'NONE' | Promise<string> | pulumi.Output<string | undefined> | undefined;
  /** The id of the client's pool. Changing it replaces the document. */
  userPoolId: pulumi.Input<string>;
  /**
   * The id of the app client whose sign-up page has the link. Changing it replaces the document. Must be an
   * app client id: a string of 1 to 128 characters, of letters, digits, _ and +.
   */
  clientId: pulumi.Input<string>;
  /**
   * The Region of the client's pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of a document that the client already has (`TermsId`), to adopt it instead of creating one.
   * Links that the program does not declare keep their live values. Removing `adoptId` later changes
   * nothing. If a resource of another provider manages the document, use an alias of its type instead:
   * deleting that resource would delete the document. Must be the id of a terms document: a string, such as
   * 6f9619ff-8b86-4d01-b42d-00cf4fc964ff.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the document can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `ManagedLoginTerms`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface ManagedLoginTermsOutputs {
  /** Which document it is: `terms-of-use` or `privacy-policy`. A client has one of each. */
  readonly termsName: pulumi.Output<TermsNameType>;
  /**
   * The links to the document, by language, at least one. A live link whose language the program does not
   * declare is kept.
   */
  readonly links: pulumi.Output<TermsLinks | undefined>;
  /**
   * Where the document is: LINK is AWS's only value.
   * @default "LINK"
   */
  readonly termsSource: pulumi.Output<'LINK' | undefined>;
  /**
   * Whether users must agree: NONE is AWS's only value.
   * @default "NONE"
   */
  readonly enforcement: pulumi.Output<'NONE' | undefined>;
  /** The id of the client's pool. Changing it replaces the document. */
  readonly userPoolId: pulumi.Output<string>;
  /** The id of the app client whose sign-up page has the link. Changing it replaces the document. */
  readonly clientId: pulumi.Output<string>;
  /**
   * The Region of the client's pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of a document that the client already has (`TermsId`), to adopt it instead of creating one.
   * Links that the program does not declare keep their live values. Removing `adoptId` later changes
   * nothing. If a resource of another provider manages the document, use an alias of its type instead:
   * deleting that resource would delete the document.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether the document can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * The links to a document, by the language of the page.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LinksType.html
 */
export interface TermsLinksArgs {
  /**
   * The link for every language without one of its own. Must be a URL: a string of 1 to 1024 characters,
   * without spaces.
   */
  default?: pulumi.Input<string | undefined>;
  /** The link on pages in Dutch. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  dutch?: pulumi.Input<string | undefined>;
  /** The link on pages in English. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  english?: pulumi.Input<string | undefined>;
  /** The link on pages in French. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  french?: pulumi.Input<string | undefined>;
  /** The link on pages in Spanish. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  spanish?: pulumi.Input<string | undefined>;
  /** The link on pages in German. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  german?: pulumi.Input<string | undefined>;
  /**
   * The link on pages in Bahasa Indonesia. Must be a URL: a string of 1 to 1024 characters, without spaces.
   */
  bahasaIndonesia?: pulumi.Input<string | undefined>;
  /** The link on pages in Italian. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  italian?: pulumi.Input<string | undefined>;
  /** The link on pages in Japanese. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  japanese?: pulumi.Input<string | undefined>;
  /** The link on pages in Korean. Must be a URL: a string of 1 to 1024 characters, without spaces. */
  korean?: pulumi.Input<string | undefined>;
  /**
   * The link on pages in Portuguese as spoken in Brazil. Must be a URL: a string of 1 to 1024 characters,
   * without spaces.
   */
  portugueseBrazil?: pulumi.Input<string | undefined>;
  /**
   * The link on pages in simplified Chinese. Must be a URL: a string of 1 to 1024 characters, without
   * spaces.
   */
  chineseSimplified?: pulumi.Input<string | undefined>;
  /**
   * The link on pages in traditional Chinese. Must be a URL: a string of 1 to 1024 characters, without
   * spaces.
   */
  chineseTraditional?: pulumi.Input<string | undefined>;
}

/**
 * The links to a document, by the language of the page.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LinksType.html
 */
export interface TermsLinks {
  /** The link for every language without one of its own. */
  default?: string;
  /** The link on pages in Dutch. */
  dutch?: string;
  /** The link on pages in English. */
  english?: string;
  /** The link on pages in French. */
  french?: string;
  /** The link on pages in Spanish. */
  spanish?: string;
  /** The link on pages in German. */
  german?: string;
  /** The link on pages in Bahasa Indonesia. */
  bahasaIndonesia?: string;
  /** The link on pages in Italian. */
  italian?: string;
  /** The link on pages in Japanese. */
  japanese?: string;
  /** The link on pages in Korean. */
  korean?: string;
  /** The link on pages in Portuguese as spoken in Brazil. */
  portugueseBrazil?: string;
  /** The link on pages in simplified Chinese. */
  chineseSimplified?: string;
  /** The link on pages in traditional Chinese. */
  chineseTraditional?: string;
}
