import type * as sdk from '@aws-sdk/client-cognito-identity-provider';

/** The operations this package uses, with what goes in and what comes out. */
export interface Operations {
  CreateUserPool: [sdk.CreateUserPoolRequest, sdk.CreateUserPoolResponse];
  DescribeUserPool: [sdk.DescribeUserPoolRequest, sdk.DescribeUserPoolResponse];
  GetUserPoolMfaConfig: [sdk.GetUserPoolMfaConfigRequest, sdk.GetUserPoolMfaConfigResponse];
  UpdateUserPool: [sdk.UpdateUserPoolRequest, sdk.UpdateUserPoolResponse];
  SetUserPoolMfaConfig: [sdk.SetUserPoolMfaConfigRequest, sdk.SetUserPoolMfaConfigResponse];
  AddCustomAttributes: [sdk.AddCustomAttributesRequest, sdk.AddCustomAttributesResponse];
  UntagResource: [sdk.UntagResourceRequest, sdk.UntagResourceResponse];
  DeleteUserPool: [sdk.DeleteUserPoolRequest, unknown];
}

export type Operation = keyof Operations;
export type Request<K extends Operation> = Operations[K][0];
export type Answer<K extends Operation> = Operations[K][1];

type Sdk = typeof sdk;
type Send = { readonly [K in Operation]: (input: Request<K>) => Promise<Answer<K>> };

/** Each operation as a function of its request. */
export const sender = (
  {
    CreateUserPoolCommand,
    DescribeUserPoolCommand,
    GetUserPoolMfaConfigCommand,
    UpdateUserPoolCommand,
    SetUserPoolMfaConfigCommand,
    AddCustomAttributesCommand,
    UntagResourceCommand,
    DeleteUserPoolCommand,
  }: Sdk,
  {
    client,
    creating,
  }: {
    readonly client: sdk.CognitoIdentityProviderClient;
    readonly creating: sdk.CognitoIdentityProviderClient;
  },
): Send => ({
  CreateUserPool: (input) => creating.send(new CreateUserPoolCommand(input)),
  DescribeUserPool: (input) => client.send(new DescribeUserPoolCommand(input)),
  GetUserPoolMfaConfig: (input) => client.send(new GetUserPoolMfaConfigCommand(input)),
  UpdateUserPool: (input) => client.send(new UpdateUserPoolCommand(input)),
  SetUserPoolMfaConfig: (input) => client.send(new SetUserPoolMfaConfigCommand(input)),
  AddCustomAttributes: (input) => client.send(new AddCustomAttributesCommand(input)),
  UntagResource: (input) => client.send(new UntagResourceCommand(input)),
  DeleteUserPool: (input) => client.send(new DeleteUserPoolCommand(input)),
});
