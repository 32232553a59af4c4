import type {
  AddCustomAttributesRequest,
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  UntagResourceRequest,
  UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';

/** A change to AWS, as data: tests compare lists of these. */
export type Call =
  | {
      readonly operation: 'UpdateUserPool';
      readonly input: UpdateUserPoolRequest;
      /** The same without the older validity of temporary passwords, where AWS takes that no more and nobody declares it. */
      readonly instead?: UpdateUserPoolRequest;
    }
  | { readonly operation: 'AddCustomAttributes'; readonly input: AddCustomAttributesRequest }
  | { readonly operation: 'SetUserPoolMfaConfig'; readonly input: SetUserPoolMfaConfigRequest }
  | { readonly operation: 'UntagResource'; readonly input: UntagResourceRequest };

/** How a pool comes to be: the request that makes it, and what is left to do once it has an id. */
export interface CreationPlan {
  readonly create: CreateUserPoolRequest;
  readonly afterwards: (id: string) => ReadonlyArray<Call>;
}
