import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolReplicaSettings } from './settings';

/** The three-way merge of a replica. */
export const replicaMerge = threeWayMerge<UserPoolReplicaSettings>({
  settings: UserPoolReplicaSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
});
