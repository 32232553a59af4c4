import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { keepDurations } from '../../../provider/resources/user-pool-client/keep-durations';

const unit = (name: string, value: string) => ({ tokenValidityUnits: { [name]: value } });

describe('A token whose unit changes, and whose validity is not declared', () => {
  for (const [what, live, target, news, expected] of [
    [
      'lasts as long in a smaller unit',
      { refreshTokenValidity: 30, ...unit('refreshToken', 'days') },
      { refreshTokenValidity: 30, ...unit('refreshToken', 'hours') },
      unit('refreshToken', 'hours'),
      { refreshTokenValidity: 720, ...unit('refreshToken', 'hours') },
    ],
    [
      'lasts as long once the unit is no longer said',
      { refreshTokenValidity: 720, ...unit('refreshToken', 'hours') },
      { refreshTokenValidity: 720, ...unit('refreshToken', 'days') },
      {},
      { refreshTokenValidity: 30, ...unit('refreshToken', 'days') },
    ],
    [
      'lasts as AWS lets it where it is new',
      {},
      unit('refreshToken', 'seconds'),
      unit('refreshToken', 'seconds'),
      { ...unit('refreshToken', 'seconds'), refreshTokenValidity: 2_592_000 },
    ],
    [
      'is left to AWS where that is no whole number',
      {},
      unit('accessToken', 'days'),
      unit('accessToken', 'days'),
      unit('accessToken', 'days'),
    ],
    [
      'lasts as it is said to where it is said',
      { refreshTokenValidity: 30, ...unit('refreshToken', 'days') },
      { refreshTokenValidity: 5, ...unit('refreshToken', 'hours') },
      { refreshTokenValidity: 5, ...unit('refreshToken', 'hours') },
      { refreshTokenValidity: 5, ...unit('refreshToken', 'hours') },
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject, PlainObject]>)
    it(what, () => deepEqual(keepDurations(live, target, news), expected));
});
