import { required, struct } from '../../../codec/struct';
import { acrName } from '../../shared/string-types';

/** The name of one level of authentication assurance. */
export const AcrLevel = struct('AcrLevel', {
  /** The value of the `acr` claim, 1 to 64 characters, unique among the levels. */
  acrValue: required(acrName),
});
