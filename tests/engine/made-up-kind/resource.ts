import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../../provider/pulumi/cognito-resource';
import type { ArgsOf, OutputsOf } from '../../support/api/derived-types';
import { warningsFor } from './definition';
import { ApiInputs } from './settings';

export interface ApiArgs extends ArgsOf<ApiInputs> {}
export interface Api extends OutputsOf<ApiInputs> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class Api extends CognitoResource {
  constructor(name: string, args: ApiArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'Api',
        outputs: Object.keys(ApiInputs.fields),
        inputs: { ...args },
        importAdvice: 'Adopt it.',
        warningsFor,
      },
      opts,
    );
  }
}
