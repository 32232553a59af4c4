import { isDeepStrictEqual } from 'node:util';
import type { SmsConfigurationType } from '@aws-sdk/client-cognito-identity-provider';
import type { Call } from './calls';
import type { LivePool } from './live';
import { Updatable } from './settings';

/** The SMS configuration in a request. */
const sentSms = (call: Call): SmsConfigurationType | undefined => {
  switch (call.operation) {
    case 'UpdateUserPool':
      return call.input.SmsConfiguration;
    case 'SetUserPoolMfaConfig':
      return call.input.SmsMfaConfiguration?.SmsConfiguration;
    default:
      return undefined;
  }
};

/** Whether a request sets a new SMS role on a pool: IAM may not have propagated it to Cognito yet. */
export const setsSmsRole = ({ settings }: Pick<LivePool, 'settings'>, call: Call): boolean => {
  const sent = sentSms(call);
  return sent !== undefined && !isDeepStrictEqual(sent, Updatable.encodePartial(settings).SmsConfiguration);
};
