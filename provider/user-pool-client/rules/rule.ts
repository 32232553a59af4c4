import type * as generic from '../../spec/rule';
import type { UserPoolClientSettings } from '../user-pool-client';

/** The app client that a rule looks at. */
export type Client = UserPoolClientSettings & { readonly region?: string };

/** A rule between the settings of an app client. */
export type ClientRule = generic.Rule<Client>;
