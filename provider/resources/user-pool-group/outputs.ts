import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a group beside its settings. */
export const UserPoolGroupOutputs = struct('UserPoolGroup', {
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolGroupOutputs = t.TypeOf<typeof UserPoolGroupOutputs>;
