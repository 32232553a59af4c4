import type * as generic from '../../../engine/rules';
import type { ResourceServerSettings } from '../settings';

/** The resource server that a rule looks at. */
export type Server = ResourceServerSettings & { readonly region?: string };

/** A rule between the settings of a resource server. */
export type ResourceServerRule = generic.Rule<Server>;
