import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { UserPoolSessionConfigurationSettings } from '../settings';

/** The session configuration that a rule checks. */
export type Session = UserPoolSessionConfigurationSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Session>;

/** A rule between the settings of a session configuration. */
export type SessionRule = generic.Rule<Session, RulePath>;

/** A rule between a session configuration and its pool. */
export type SessionPoolRule = generic.Rule<WithPool<Session>, RulePath>;
