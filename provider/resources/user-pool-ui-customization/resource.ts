import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { fileAsText } from '../../pulumi/file-inputs';
import { givenArguments } from '../../pulumi/given-arguments';
import type {
  UserPoolUICustomizationArgs,
  UserPoolUICustomizationOutputs,
} from '../../types/user-pool-ui-customization';
import { warningsFor } from './check';
import { UserPoolUICustomizationInputs } from './inputs';
import { UserPoolUICustomizationOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolUICustomizationInputs.names, ...Outputs.names];

const poolOf = (id: pulumi.Input<string>): pulumi.Output<string> =>
  pulumi.output(id).apply((known) => known.replace(/\/.*/s, ''));

export interface UserPoolUICustomization extends UserPoolUICustomizationOutputs {}

/**
 * The CSS and the logo of the classic hosted UI, of a pool or of one app client. It has no effect on managed login, whose
 * pages have a `ManagedLoginBranding`. The pool needs a domain first: list it in `dependsOn`. A deletion resets the
 * customization. Its resource id is the id of the pool, or `<pool id>/<client id>`.
 *
 * @example
 * const domain = new UserPoolDomain('login', { userPoolId: pool.id, domain: 'example-shop' });
 * const pages = new UserPoolUICustomization(
 *   'pages',
 *   { userPoolId: pool.id, css: '.submitButton-customizable { background-color: #5b21b6; }' },
 *   { dependsOn: domain },
 * );
 * export const version = pages.cssVersion;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolUICustomization extends CognitoResource {
  constructor(name: string, args: UserPoolUICustomizationArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { imageFile } = givenArguments(name, args);
    super(
      name,
      {
        kind: 'UserPoolUICustomization',
        outputs: OUTPUTS,
        inputs: { ...args, ...(imageFile !== undefined && { imageFile: fileAsText(imageFile) }) },
        importAdvice:
          'To adopt the customization of a pool or a client, give `<pool id>` or `<pool id>/<client id>` as `adoptId`; to only read it, use UserPoolUICustomization.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads the customization of a pool or of a client without managing it.
   *
   * @param id the id of the pool, or `<pool id>/<client id>`
   */
  static get(
    name: string,
    id: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolUICustomization {
    return new UserPoolUICustomization(name, { userPoolId: poolOf(id) }, { ...opts, id });
  }
}
