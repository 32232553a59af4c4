import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { filesAsText } from '../../pulumi/file-inputs';
import { givenArguments } from '../../pulumi/given-arguments';
import type {
  ManagedLoginBrandingArgs,
  ManagedLoginBrandingOutputs,
} from '../../types/managed-login-branding';
import { warningsFor } from './check';
import { ManagedLoginBrandingInputs } from './inputs';
import { ManagedLoginBrandingOutputs as Outputs } from './outputs';

const OUTPUTS = [...ManagedLoginBrandingInputs.names, ...Outputs.names];

export interface ManagedLoginBranding extends ManagedLoginBrandingOutputs {}

/**
 * The style of the managed login pages of an app client: settings and images, or Cognito's own style where neither is
 * declared. A client without a style has no login pages, and a client has one style. Its resource id is the id of the
 * style.
 *
 * @example
 * const web = new UserPoolClient('web', { userPoolId: pool.id });
 * const style = new ManagedLoginBranding('style', {
 *   userPoolId: pool.id,
 *   clientId: web.id,
 *   // Or a file: new pulumi.asset.FileAsset('./logo.png')
 *   assets: [{ category: 'FORM_LOGO', bytes: new pulumi.asset.StringAsset('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
 * });
 * export const styleId = style.managedLoginBrandingId;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class ManagedLoginBranding extends CognitoResource {
  constructor(name: string, args: ManagedLoginBrandingArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { assets } = givenArguments(name, args);
    super(
      name,
      {
        kind: 'ManagedLoginBranding',
        outputs: OUTPUTS,
        inputs: { ...args, ...(assets !== undefined && { assets: filesAsText(assets, 'bytes') }) },
        importAdvice:
          'To adopt the style that an app client has, give its id, or the id of the client, as `adoptId`; to only read it, use ManagedLoginBranding.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads an existing style without managing it.
   *
   * @param userPoolId the id of its pool
   * @param managedLoginBrandingId the style's own id
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    managedLoginBrandingId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): ManagedLoginBranding {
    const read = { ...opts, id: managedLoginBrandingId };
    // The client of the style is looked for.
    return new ManagedLoginBranding(name, { userPoolId } as ManagedLoginBrandingArgs, read);
  }
}
