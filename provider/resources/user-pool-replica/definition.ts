import { isDeepStrictEqual } from 'node:util';
import { own } from '../../codec/plain-object';
import { judgeOf } from '../../engine/pool-rules';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { OutputValues } from '../../engine/state';
import { check, warningsFor } from './check';
import { activateDeclared, createReplica, otherReplica } from './create';
import { deleteReplica, replicaProtection } from './deletion';
import { ManagementOptions } from './inputs';
import { describeReplica, isComing, isLeaving, type LiveReplica, NOUN } from './live';
import { replicaMerge } from './merge';
import { UserPoolReplicaOutputs } from './outputs';
import { executeCall, planReplica, type ReplicaCall } from './plan';
import { REPLICA_POOL_RULES } from './rules';
import { UserPoolReplicaSettings } from './settings';
import { activeReplica, createdReplica, remark, untilReplicaGone } from './status';

/** A replica of a pool: its Region is its id. A pool has one, so a replacement deletes first. */
export const userPoolReplica: ResourceDefinition<LiveReplica, ReplicaCall> = {
  noun: NOUN,
  className: 'UserPoolReplica',
  outputFields: UserPoolReplicaOutputs.fields,
  identity: {
    by: 'name',
    property: 'regionName',
    // AWS makes every replica INACTIVE, so the status is not in the request.
    matchesRequest: ({ status, settings }, inputs) =>
      status !== 'ACTIVE' &&
      isDeepStrictEqual(settings.userPoolTags ?? {}, own(inputs, 'userPoolTags') ?? {}),
  },
  deleteBeforeReplace: true,
  settings: UserPoolReplicaSettings,
  merge: replicaMerge,
  check,
  warningsFor,
  judgePool: judgeOf(REPLICA_POOL_RULES),
  management: ManagementOptions,
  outputs: ({ userPoolArn, role, status }) =>
    ({ userPoolArn, role, liveStatus: status }) satisfies OutputValues<UserPoolReplicaOutputs>,
  describe: describeReplica,
  previewNew: otherReplica,
  create: createReplica,
  afterCreate: activateDeclared,
  plan: planReplica,
  execute: ({ cognito }, call) => executeCall(cognito, call),
  delete: deleteReplica,
  protection: replicaProtection,
  waiting: {
    isComing,
    isLeaving,
    remark,
    ready: createdReplica,
    active: activeReplica,
    gone: untilReplicaGone,
  },
};
