import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a style beside its settings. */
export const ManagedLoginBrandingOutputs = struct('ManagedLoginBranding', {
  /** The id of the style; the same as `id`. */
  managedLoginBrandingId: required(anyText, { follows: [] }),
  /** When the style was created, as an ISO 8601 time. */
  creationDate: required(anyText, { follows: [] }),
  /** The paths of live settings and images that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type ManagedLoginBrandingOutputs = t.TypeOf<typeof ManagedLoginBrandingOutputs>;
