import { isDeepStrictEqual } from 'node:util';
import { own } from '../../codec/plain-object';
import type { Call } from './calls';
import type { LivePool } from './live';
import { Updatable } from './settings';

const sentSms = (input: object): unknown =>
  own(input, 'SmsConfiguration') ?? own(own(input, 'SmsMfaConfiguration'), 'SmsConfiguration');

/** Whether a request gives a pool an SMS role that it has not had: IAM may not have told Cognito of it yet. */
export const setsSmsRole = ({ settings }: Pick<LivePool, 'settings'>, { input }: Call): boolean => {
  const sent = sentSms(input);
  return sent !== undefined && !isDeepStrictEqual(sent, Updatable.encode(settings as never).SmsConfiguration);
};
