import type { PlainObject } from '../../codec/plain-object';
import { semanticEquals } from '../../codec/semantic-equals';
import { clientPaths } from './paths';
import { type ClientSettings, Updatable } from './settings';

const { codec, facts } = Updatable.fields.explicitAuthFlows;

const isEmpty = (flows: unknown): boolean => Array.isArray(flows) && flows.length === 0;

/**
 * A live client in the words of a program that gave it an empty list of flows: AWS may take that for none given, which
 * allows the default ones. Were that a difference, it would be one for ever.
 */
export const normaliseEmptyAuthFlows = (said: PlainObject, live: ClientSettings): ClientSettings =>
  isEmpty(clientPaths.read(said, 'explicitAuthFlows')) &&
  semanticEquals(codec, facts, live.explicitAuthFlows, undefined)
    ? { ...live, explicitAuthFlows: [] }
    : live;
