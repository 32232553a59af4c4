import type * as generic from '../../spec/rule';
import type { ResourceServerSettings } from '../resource-server';

/** A rule between the settings of a resource server. */
export type ResourceServerRule = generic.Rule<ResourceServerSettings>;
