import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of the risk configuration beside its settings. */
export const RiskConfigurationOutputs = struct('RiskConfiguration', {
  /** The paths of live settings that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type RiskConfigurationOutputs = t.TypeOf<typeof RiskConfigurationOutputs>;
