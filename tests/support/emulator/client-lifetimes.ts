import type { TimeUnitsType } from '@aws-sdk/client-cognito-identity-provider';

const seconds: Readonly<Record<TimeUnitsType, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

export const secondsOf = (count: number, unit: TimeUnitsType): number => count * seconds[unit];
