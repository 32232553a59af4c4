import type * as generic from '../../spec/rule';
import type { ResourceServerSettings } from '../resource-server';

/** The resource server that a rule looks at. */
export type Server = ResourceServerSettings & { readonly region?: string };

/** A rule between the settings of a resource server. */
export type ResourceServerRule = generic.Rule<Server>;
