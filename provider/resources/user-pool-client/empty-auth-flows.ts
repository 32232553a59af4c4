import { setIn } from '../../codec/object-path';
import { own, type PlainObject } from '../../codec/plain-object';
import { semanticEquals } from '../../codec/semantic-equals';
import { Updatable } from './settings';

const FLOWS = 'explicitAuthFlows';
const { codec, facts } = Updatable.fields[FLOWS];

const isEmpty = (flows: unknown): boolean => Array.isArray(flows) && flows.length === 0;

/**
 * A live client in the words of a program that gave it an empty list of flows: AWS may take that for none given, which
 * allows the default ones. Were that a difference, it would be one for ever.
 */
export const normaliseEmptyAuthFlows = (said: PlainObject, live: PlainObject): PlainObject =>
  isEmpty(own(said, FLOWS)) && semanticEquals(codec, facts, own(live, FLOWS), undefined)
    ? setIn(live, [FLOWS], [])
    : live;
