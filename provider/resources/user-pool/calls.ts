import type {
  AddCustomAttributesRequest,
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  UntagResourceRequest,
  UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';

/** A write request to AWS, as data: tests compare lists of these. */
export type Call =
  | {
      readonly operation: 'UpdateUserPool';
      readonly input: UpdateUserPoolRequest;
      /**
       * The same request without the older validity of temporary passwords, for when AWS no longer accepts it and it is
       * not declared.
       */
      readonly instead?: UpdateUserPoolRequest;
    }
  | { readonly operation: 'AddCustomAttributes'; readonly input: AddCustomAttributesRequest }
  | { readonly operation: 'SetUserPoolMfaConfig'; readonly input: SetUserPoolMfaConfigRequest }
  | { readonly operation: 'UntagResource'; readonly input: UntagResourceRequest };

/** The plan of a create: the request that creates the pool, and the calls that need its id. */
export interface CreationPlan {
  readonly create: CreateUserPoolRequest;
  readonly afterwards: (id: string) => ReadonlyArray<Call>;
}
