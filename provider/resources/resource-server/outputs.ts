import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a resource server beside its settings. */
export const ResourceServerOutputs = struct('ResourceServer', {
  /** The scopes as they appear in tokens and in `allowedOAuthScopes`: `identifier/scope`. */
  scopeIdentifiers: required(setOf(anyText), { follows: ['scopes'] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type ResourceServerOutputs = t.TypeOf<typeof ResourceServerOutputs>;
