import type {
  CloudWatchLogsConfigurationType,
  EventSourceName,
  FirehoseConfigurationType,
  LogConfigurationType,
  LogLevel,
  S3ConfigurationType,
  SetLogDeliveryConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { None } from '../../codec/sdk-parity';
import type { DESTINATIONS, SOURCES } from './configurations';
import type { Updatable, UserAuthEventLogs } from './settings';

type Source = (typeof SOURCES)[keyof typeof SOURCES];

/** What one of two unions has and the other lacks. */
type Difference<A, B> = Exclude<A, B> | Exclude<B, A>;

/** The members that hold the ARN of a destination in the SDK, by the containers. */
type Arns =
  | keyof CloudWatchLogsConfigurationType
  | keyof S3ConfigurationType
  | keyof FirehoseConfigurationType;

/** Each line compiles only if our declaration and the SDK's agree: the list of the SDK is an object by source here. */
export type Parity = [
  None<Difference<keyof SetLogDeliveryConfigurationRequest, 'UserPoolId' | 'LogConfigurations'>>,
  None<Difference<Source['EventSource'], EventSourceName>>,
  None<Difference<Source['LogLevel'], LogLevel>>,
  None<
    Difference<keyof LogConfigurationType, keyof Source | (typeof DESTINATIONS)[keyof typeof DESTINATIONS]>
  >,
  None<Difference<keyof typeof DESTINATIONS, Arns>>,
  None<Difference<keyof t.OutputOf<typeof UserAuthEventLogs>, Arns>>,
  None<Difference<keyof t.OutputOf<typeof Updatable>, keyof typeof SOURCES>>,
];
