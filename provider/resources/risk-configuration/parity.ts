import type {
  RiskConfigurationType,
  SetRiskConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { RiskConfigurationSettings } from './settings';

type Declared = t.OutputOf<typeof RiskConfigurationSettings>;

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Declared, SetRiskConfigurationRequest, 'SetRiskConfiguration'>>,
  None<Missing<SetRiskConfigurationRequest, Declared, 'ours'>>,
  None<Missing<Omit<RiskConfigurationType, 'LastModifiedDate'>, Declared, 'ours'>>,
];
