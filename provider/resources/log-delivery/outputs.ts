import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of the log delivery beside its settings. */
export const LogDeliveryOutputs = struct('LogDelivery', {
  /** The paths of live settings that the program does not declare, such as the destination of another source. */
  unmanaged: required(setOf(anyText)),
});

export type LogDeliveryOutputs = t.TypeOf<typeof LogDeliveryOutputs>;
