import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from './cognito-resource';
import type { ArgsOf, OutputsOf } from './inputs-of';
import type { ResourceServerInputs } from './resource-server/resource-server';
import { ResourceServerInputs as Inputs } from './resource-server/resource-server';
import { compact } from './spec/object';

/** What a resource server tells beside its settings. */
export interface ResourceServerFacts {
  /** Its scopes as tokens and app clients name them: `identifier/scope`. */
  readonly scopeIdentifiers: ReadonlyArray<string>;
}

/** Each fact by its name, so that none is left out. */
const FACTS: { readonly [K in keyof ResourceServerFacts]: undefined } = { scopeIdentifiers: undefined };

const OUTPUTS = [...Object.keys(Inputs.fields), ...Object.keys(FACTS)];

type Declared = Omit<ResourceServerInputs, 'name'> & { readonly name?: ResourceServerInputs['name'] };

/** The arguments of a {@link ResourceServer}. */
export interface ResourceServerArgs extends ArgsOf<Declared> {}

export interface ResourceServer extends OutputsOf<ResourceServerInputs>, OutputsOf<ResourceServerFacts> {}

/**
 * An API whose access tokens a user pool issues, with the scopes that it knows.
 *
 * @example
 * const orders = new ResourceServer('orders', {
 *   userPoolId: pool.id,
 *   identifier: 'https://orders.example.com',
 *   scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
 * });
 * export const scopes = orders.scopeIdentifiers;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class ResourceServer extends CognitoResource {
  constructor(name: string, args: ResourceServerArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'ResourceServer',
        outputs: OUTPUTS,
        given: { name, ...compact(Object.entries(args)) },
        instead: 'Leave a resource server that is there already to what manages it, or delete it first.',
      },
      opts,
    );
  }
}
