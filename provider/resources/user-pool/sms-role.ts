import { isDeepStrictEqual } from 'node:util';
import type { SmsConfigurationType } from '@aws-sdk/client-cognito-identity-provider';
import type { Call } from './calls';
import type { LivePool } from './live';
import { Updatable } from './settings';

/** How a request says that the pool sends SMS. */
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

/** Whether a request gives a pool an SMS role that it has not had: IAM may not have told Cognito of it yet. */
export const setsSmsRole = ({ settings }: Pick<LivePool, 'settings'>, call: Call): boolean => {
  const sent = sentSms(call);
  return sent !== undefined && !isDeepStrictEqual(sent, Updatable.encodePartial(settings).SmsConfiguration);
};
