import * as E from 'fp-ts/Either';
import { regionOfId } from '../aws/endpoints';
import { isKnownRegion, regionMeant } from '../aws/regions';
import { own, type PlainObject } from '../codec/plain-object';
import type { Secrets } from '../codec/secret';
import { isUnknown, UNKNOWN } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';

/** The defaults that apply to a check. */
export interface CheckContext {
  /** The default Region. */
  readonly region: string | undefined;
  /** The inputs that the program marks as secret. */
  readonly secrets?: Secrets;
}

/** The Region in the id of the pool that a property names; unknown if the id is unknown. */
const regionNamed = (inputs: PlainObject, property: string): string | undefined => {
  const id = own(inputs, property);
  if (isUnknown(id)) return UNKNOWN;
  return typeof id === 'string' ? regionOfId(id) : undefined;
};

/** Suggests the intended Region for one that AWS does not have. */
const hint = (region: unknown): string => {
  if (typeof region !== 'string' || isKnownRegion(region)) return '';
  const meant = regionMeant(region);
  return meant === undefined ? '' : `. Did you mean ${meant}?`;
};

/**
 * Resolves the Region of the inputs, where `property` may name an existing pool. A change of the default Region alone
 * does not move a resource.
 */
export const resolveRegion = (
  inputs: PlainObject,
  olds: unknown,
  ambient: CheckContext,
  property: 'adoptId' | 'userPoolId',
): E.Either<ReadonlyArray<ValidationFailure>, unknown> => {
  const named = regionNamed(inputs, property);
  const kept = own(olds, 'region');
  const before = typeof kept === 'string' ? kept : undefined;
  // A pool keeps its Region, since moving it would lose its users. A child has the Region of its pool.
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
