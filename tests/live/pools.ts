import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  type CreateUserPoolRequest,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

/** Pools of this suite's own, all deleted at the end. */
export class Pools {
  readonly client = new CognitoIdentityProviderClient({ maxAttempts: 8 });
  private readonly ids: string[] = [];

  async create(input: Partial<CreateUserPoolRequest> = {}): Promise<UserPoolType & { readonly Id: string }> {
    const name = `pulumi-cognito-user-pool-live-${Date.now()}`;
    const { UserPool } = await this.client.send(new CreateUserPoolCommand({ PoolName: name, ...input }));
    if (UserPool?.Id === undefined) throw new Error('CreateUserPool answered without a pool');
    this.ids.push(UserPool.Id);
    return { ...UserPool, Id: UserPool.Id };
  }

  async describe(id: string): Promise<UserPoolType> {
    const { UserPool } = await this.client.send(new DescribeUserPoolCommand({ UserPoolId: id }));
    if (UserPool === undefined) throw new Error('DescribeUserPool answered without a pool');
    return UserPool;
  }

  /** Deletes every pool made here, and says which could not be deleted. */
  async deleteAll(): Promise<void> {
    const failed: string[] = [];
    for (const id of this.ids) {
      try {
        const { DeletionProtection } = await this.describe(id);
        if (DeletionProtection === 'ACTIVE') {
          await this.client.send(
            new UpdateUserPoolCommand({ UserPoolId: id, DeletionProtection: 'INACTIVE' }),
          );
        }
        await this.client.send(new DeleteUserPoolCommand({ UserPoolId: id }));
      } catch (error) {
        failed.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (failed.length > 0) throw new Error(`Pools left behind, delete them by hand:\n${failed.join('\n')}`);
  }
}
