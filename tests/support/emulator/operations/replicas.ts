import type {
  CreateUserPoolReplicaRequest,
  DeleteUserPoolReplicaRequest,
  ListUserPoolReplicasRequest,
  UpdateUserPoolReplicaRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, poolNotFound, ServiceError } from '../errors';
import { poolArn } from '../identifiers';
import type { LivePool } from '../live-pool';
import type { LiveReplica } from '../live-replica';
import { settleReplicas } from '../live-replica';
import { tierOf } from '../rules/tier';
import { refuseSystemTags } from '../system-tags';

const notHere = (): ServiceError =>
  new ServiceError(
    'OperationNotEnabledException',
    'This operation is not enabled in the secondary Region of the user pool.',
  );

/** [D] The pool has the same id in both Regions. */
function poolOfBoth({ region, store }: Context, id: string | undefined): LivePool {
  const pool = store.find(id ?? '');
  if (pool === undefined || ![pool.region, pool.replica?.region].includes(region))
    throw poolNotFound(String(id));
  return pool;
}

const described = (pool: LivePool, { region, status }: LiveReplica, { settings }: Context) => ({
  RegionName: region,
  Status: status,
  Role: 'SECONDARY',
  UserPoolArn: poolArn(region, settings.accountId, pool.userPool.Id),
});

const partition = (region: string): string =>
  /^(cn|us-gov|us-iso[a-z]?|eusc|eu-iso[a-z])-/.exec(region)?.[1] ?? '';

/** [D] The prerequisites of the developer guide; AWS's words for them are [U]. */
function refuseUnready({ region, userPool: { KeyConfiguration, Id } }: LivePool, to: string): void {
  if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(to) || to === region || partition(to) !== partition(region))
    throw invalid(`Invalid region ${to} for a replica of user pool ${Id}.`);
  const { KeyType, KmsKeyArn = '' } = KeyConfiguration ?? {};
  if (
    KeyType !== 'CUSTOMER_MANAGED_KEY' ||
    !(KmsKeyArn.includes(':key/mrk-') || KmsKeyArn.includes(':alias/'))
  )
    throw invalid(`User pool ${Id} must be encrypted with a multi-Region customer managed key.`);
}

export function createUserPoolReplica(
  { UserPoolId, RegionName = '', UserPoolTags = {} }: CreateUserPoolReplicaRequest,
  context: Context,
) {
  const { settings, now } = context;
  const pool = poolOfBoth(context, UserPoolId);
  if (pool.region !== context.region) throw notHere();
  if (tierOf(pool) === 'LITE')
    throw new ServiceError(
      'FeatureUnavailableInTierException',
      'Multi-Region replication is not available in the LITE pricing tier.',
    );
  refuseUnready(pool, RegionName);
  refuseSystemTags(UserPoolTags);
  // [D] One secondary replica; the model has LimitExceededException, the words are [U].
  if (pool.replica?.region === RegionName) throw invalid(`A replica in ${RegionName} exists already.`);
  if (pool.replica !== undefined)
    throw new ServiceError('LimitExceededException', 'A user pool can have one replica.');
  const replica: LiveReplica =
    settings.replicaMs > 0
      ? {
          region: RegionName,
          status: settings.replicaCreation,
          tags: UserPoolTags,
          change: { at: now() + settings.replicaMs, to: 'INACTIVE' },
        }
      : { region: RegionName, status: 'INACTIVE', tags: UserPoolTags };
  pool.replica = replica;
  // [D] The answer to a create is CREATING.
  return { UserPoolReplica: { ...described(pool, replica, context), Status: 'CREATING' } };
}

/** [D] The pool itself is the PRIMARY one. */
export function listUserPoolReplicas({ UserPoolId }: ListUserPoolReplicasRequest, context: Context) {
  const pool = poolOfBoth(context, UserPoolId);
  return {
    UserPoolReplicas: [
      ...(pool.replica === undefined ? [] : [described(pool, pool.replica, context)]),
      { RegionName: pool.region, Status: 'ACTIVE', Role: 'PRIMARY', UserPoolArn: pool.userPool.Arn },
    ],
  };
}

function existing(context: Context, poolId: string | undefined, region: string | undefined) {
  const pool = poolOfBoth(context, poolId);
  if (pool.replica === undefined || pool.replica.region !== region)
    throw new ServiceError('ResourceNotFoundException', `User pool ${poolId} has no replica in ${region}.`);
  return { pool, replica: pool.replica };
}

/** [U] The words, and that a replica takes no change while it is CREATING or DELETING. */
function refuseWhileChanging({ region, status }: LiveReplica): void {
  if (status !== 'ACTIVE' && status !== 'INACTIVE')
    throw invalid(`The replica in ${region} cannot be changed while it is ${status}.`);
}

/** [D] In either Region. Whether the list tells it at once is [U]. */
export function updateUserPoolReplica(
  { UserPoolId, RegionName, Status = 'INACTIVE' }: UpdateUserPoolReplicaRequest,
  context: Context,
) {
  const { pool, replica } = existing(context, UserPoolId, RegionName);
  refuseWhileChanging(replica);
  replica.change = { at: context.now() + context.settings.replicaMs, to: Status };
  settleReplicas(context);
  return { UserPoolReplica: { ...described(pool, replica, context), Status } };
}

/** [D] From the primary Region, and only while it is INACTIVE; the words are [U]. */
export function deleteUserPoolReplica(
  { UserPoolId, RegionName }: DeleteUserPoolReplicaRequest,
  context: Context,
) {
  const { pool, replica } = existing(context, UserPoolId, RegionName);
  if (pool.region !== context.region) throw notHere();
  refuseWhileChanging(replica);
  if (replica.status !== 'INACTIVE')
    throw invalid(`The replica in ${RegionName} must be INACTIVE to be deleted.`);
  replica.status = 'DELETING';
  replica.change = { at: context.now() + context.settings.replicaMs };
  const answer = { UserPoolReplica: described(pool, replica, context) };
  settleReplicas(context);
  return answer;
}
