import { regionOfId } from '../aws/endpoints';
import { own, ownText, type PlainObject } from '../codec/plain-object';

/** The id of the parent pool. */
export const poolIdOf = (properties: PlainObject): string => ownText(properties, 'userPoolId');

/** The Region of a pool's child resource. */
export const regionInside = (_id: string, properties: PlainObject): string | undefined => {
  const region = own(properties, 'region');
  return typeof region === 'string' ? region : regionOfId(poolIdOf(properties));
};
