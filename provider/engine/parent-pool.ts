import { regionOfId } from '../aws/endpoints';
import { own, ownText, type PlainObject } from '../codec/plain-object';

/** The id of the pool that something is in. */
export const poolIdOf = (properties: PlainObject): string => ownText(properties, 'userPoolId');

/** The Region of something in a pool. */
export const regionInside = (_id: string, properties: PlainObject): string | undefined => {
  const region = own(properties, 'region');
  return typeof region === 'string' ? region : regionOfId(poolIdOf(properties));
};
