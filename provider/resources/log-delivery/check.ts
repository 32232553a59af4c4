import * as E from 'fp-ts/Either';
import { isPlainObject, own } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { LogDeliveryInputs } from './inputs';
import { LOG_DELIVERY_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: LogDeliveryInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const events = own(given, 'userAuthEvents');
    // An object without a destination would mean the same as none.
    return isPlainObject(events) && Object.values(events).every((value) => value === undefined)
      ? E.left([
          {
            path: 'userAuthEvents',
            reason: 'has no destination. Give one of logGroupArn, bucketArn and streamArn, or leave it out.',
          },
        ])
      : E.right(given);
  },
  rules: LOG_DELIVERY_RULES,
});
