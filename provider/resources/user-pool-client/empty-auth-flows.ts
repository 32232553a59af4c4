import type { PlainObject } from '../../codec/plain-object';
import { semanticEquals } from '../../codec/semantic-equals';
import { clientPaths } from './paths';
import { type ClientSettings, Updatable } from './settings';

const { codec, options } = Updatable.fields.explicitAuthFlows;

const isEmpty = (flows: unknown): boolean => Array.isArray(flows) && flows.length === 0;

/**
 * Shows the default flows of a live client as the empty list that the program declares: AWS may treat an empty list as
 * absent, which allows the default flows. Otherwise the difference would never go away.
 */
export const normaliseEmptyAuthFlows = (declared: PlainObject, live: ClientSettings): ClientSettings =>
  isEmpty(clientPaths.read(declared, 'explicitAuthFlows')) &&
  semanticEquals(codec, options, live.explicitAuthFlows, undefined)
    ? { ...live, explicitAuthFlows: [] }
    : live;
