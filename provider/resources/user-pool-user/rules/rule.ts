import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { UserPoolUserSettings } from '../settings';

/** The user that a rule checks. Where the program runs, a name that it does not declare is not known. */
export type User = Omit<UserPoolUserSettings, 'username'> & {
  readonly username?: string;
  readonly messageAction?: 'RESEND' | 'SUPPRESS';
  readonly desiredDeliveryMediums?: ReadonlyArray<'SMS' | 'EMAIL'>;
  readonly forceAliasCreation?: boolean;
  readonly region?: string;
  readonly adoptId?: string;
};

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<User>;

/** A rule between the settings of a user. */
export type UserPoolUserRule = generic.Rule<User, RulePath>;

/** A rule between a user and its pool. */
export type UserPoolUserPoolRule = generic.Rule<WithPool<User>, RulePath>;
