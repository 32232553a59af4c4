import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { declareTogether } from '../../pulumi/declared-together';
import type { ManagedLoginTermsArgs, ManagedLoginTermsOutputs } from '../../types/managed-login-terms';
import { loneDocuments } from './both-documents';
import { warningsFor } from './check';
import { ManagedLoginTermsInputs } from './inputs';
import { ManagedLoginTermsOutputs as Outputs } from './outputs';

const OUTPUTS = [...ManagedLoginTermsInputs.names, ...Outputs.names];

export interface ManagedLoginTerms extends ManagedLoginTermsOutputs {}

/**
 * A document that the sign-up page of managed login links to, for one app client: its terms of use or its privacy policy.
 * Its resource id is AWS's `TermsId`.
 *
 * The page has the links once the client has both documents, and the pool a domain with managed login.
 *
 * @example
 * const web = new UserPoolClient('web', { userPoolId: pool.id });
 * const terms = new ManagedLoginTerms('terms', {
 *   userPoolId: pool.id,
 *   clientId: web.id,
 *   termsName: 'terms-of-use',
 *   links: { default: 'https://example.com/terms', german: 'https://example.com/de/terms' },
 * });
 * const privacy = new ManagedLoginTerms('privacy', {
 *   userPoolId: pool.id,
 *   clientId: web.id,
 *   termsName: 'privacy-policy',
 *   links: { default: 'https://example.com/privacy' },
 * });
 * export const termsIds = [terms.id, privacy.id];
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class ManagedLoginTerms extends CognitoResource {
  constructor(name: string, args: ManagedLoginTermsArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'ManagedLoginTerms',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt an existing document, give its id as `adoptId`; to only read it, use ManagedLoginTerms.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
    if (opts.id === undefined)
      declareTogether(this, args, ['clientId', 'termsName', 'skipRules'], loneDocuments);
  }

  /**
   * Reads an existing document without managing it.
   *
   * @param userPoolId the id of the client's pool
   * @param termsId the id of the document
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    termsId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): ManagedLoginTerms {
    // A document that is only read has no declared client, name and links.
    const args: Pick<ManagedLoginTermsArgs, 'userPoolId'> = { userPoolId };
    return new ManagedLoginTerms(name, args as ManagedLoginTermsArgs, { ...opts, id: termsId });
  }
}
