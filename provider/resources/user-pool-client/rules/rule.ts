import type * as generic from '../../../engine/rules';
import type { UserPoolClientSettings } from '../settings';

/** The app client that a rule looks at. */
export type Client = UserPoolClientSettings & { readonly region?: string };

/** A rule between the settings of an app client. */
export type ClientRule = generic.Rule<Client>;
