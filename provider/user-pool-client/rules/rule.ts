import type * as generic from '../../spec/rule';
import type { UserPoolClientSettings } from '../user-pool-client';

/** A rule between the settings of an app client. */
export type ClientRule = generic.Rule<UserPoolClientSettings>;
