import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { UserPoolReplicaSettings } from '../settings';

/** The replica that a rule checks. */
export type Replica = UserPoolReplicaSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Replica>;

/** A rule between the settings of a replica. */
export type ReplicaRule = generic.Rule<Replica, RulePath>;

/** A rule between a replica and its pool. */
export type ReplicaPoolRule = generic.Rule<WithPool<Replica>, RulePath>;
