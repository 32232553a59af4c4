import { required, struct } from '../../../codec/struct';
import { acrName } from '../../shared/string-types';

/** The name of one level of authentication assurance. */
export const AcrLevel = struct('AcrLevel', {
  /** The name in the `acr` claim, 1 to 64 characters, unlike those of the other levels. */
  acrValue: required(acrName),
});
