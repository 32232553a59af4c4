import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a membership beside its settings. */
export const UserGroupMembershipOutputs = struct('UserGroupMembership', {
  /** Always empty: a membership has no other settings. */
  unmanaged: required(setOf(anyText)),
});

export type UserGroupMembershipOutputs = t.TypeOf<typeof UserGroupMembershipOutputs>;
