import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a terms document beside its settings. */
export const ManagedLoginTermsOutputs = struct('ManagedLoginTerms', {
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type ManagedLoginTermsOutputs = t.TypeOf<typeof ManagedLoginTermsOutputs>;
