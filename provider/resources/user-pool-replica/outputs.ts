import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a replica beside its settings. */
export const UserPoolReplicaOutputs = struct('UserPoolReplica', {
  /** The ARN of the pool in the Region of the replica. */
  userPoolArn: optional(anyText, { follows: [] }),
  /** The role of the replica as AWS reports it: SECONDARY. */
  role: optional(anyText, { follows: [] }),
  /** The status as AWS reports it, which the program need not declare: ACTIVE or INACTIVE, or CREATING for a time. */
  liveStatus: required(anyText, { follows: ['status'] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolReplicaOutputs = t.TypeOf<typeof UserPoolReplicaOutputs>;
