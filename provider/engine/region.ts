import * as E from 'fp-ts/Either';
import { regionOfId } from '../aws/endpoints';
import { isKnownRegion, regionMeant } from '../aws/regions';
import { own, type PlainObject } from '../codec/plain-object';
import type { Secrets } from '../codec/secret';
import { isUnknown, UNKNOWN } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';

/** What applies beside what the program says of a resource. */
export interface CheckContext {
  /** The Region where nothing is said of it. */
  readonly region: string | undefined;
  /** The inputs that the program marks as secret. */
  readonly secrets?: Secrets;
}

/** The Region of the pool that a property names, by its id; unknown while that is. */
const regionNamed = (inputs: PlainObject, property: string): string | undefined => {
  const id = own(inputs, property);
  if (isUnknown(id)) return UNKNOWN;
  return typeof id === 'string' ? regionOfId(id) : undefined;
};

/** What was meant by a Region that AWS has not. */
const hint = (region: unknown): string => {
  if (typeof region !== 'string' || isKnownRegion(region)) return '';
  const meant = regionMeant(region);
  return meant === undefined ? '' : `. Did you mean ${meant}?`;
};

/** The Region that the inputs mean, where `property` may name an existing pool. It stays when only the surroundings change. */
export const resolveRegion = (
  inputs: PlainObject,
  olds: unknown,
  ambient: CheckContext,
  property: 'adoptId' | 'userPoolId',
): E.Either<ReadonlyArray<ValidationFailure>, unknown> => {
  const named = regionNamed(inputs, property);
  const kept = own(olds, 'region');
  const before = typeof kept === 'string' ? kept : undefined;
  // A pool stays where it is: to move it would be to lose its users. What is in a pool is where that is.
  const found =
    property === 'adoptId' ? (before ?? (isUnknown(named) ? undefined : named)) : (named ?? before);
  const region = own(inputs, 'region') ?? found ?? ambient.region;
  if (region === undefined) {
    const reason =
      'is not known. Set it here, in a CognitoProvider, in the aws:region configuration, or as AWS_REGION';
    return E.left([{ path: 'region', reason }]);
  }
  return named === undefined || isUnknown(named) || isUnknown(region) || named === region
    ? E.right(region)
    : E.left([
        {
          path: property,
          reason: `names a pool in ${named}, but the region is ${String(region)}${hint(region) || hint(named)}`,
        },
      ]);
};
