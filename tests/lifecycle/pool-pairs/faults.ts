import type { Fault } from '../../support/emulator';

/** What may befall a request, and whether the provider gets over it by itself. */
export interface Mishap {
  readonly fault: Omit<Fault, 'skip'>;
  readonly isOvercome: boolean;
}

const refusal = (type: string, times = 1): Omit<Fault, 'skip'> => ({
  kind: 'error',
  type,
  status: 400,
  times,
});

/** As often as the provider sends a request whose answer is lost. */
const ATTEMPTS = 4;

export const MISHAPS: Readonly<Record<string, Mishap>> = {
  'is throttled twice': { fault: refusal('TooManyRequestsException', 2), isOvercome: true },
  'finds the pool busy': { fault: refusal('ConcurrentModificationException'), isOvercome: true },
  'is lost on its way': { fault: { kind: 'drop-before' }, isOvercome: true },
  'has its answer lost': { fault: { kind: 'drop-after' }, isOvercome: true },
  'is answered with nonsense': { fault: { kind: 'garbage' }, isOvercome: true },
  'meets a failure of AWS': {
    fault: { kind: 'error', type: 'InternalErrorException', status: 500 },
    isOvercome: true,
  },
  'is refused': { fault: refusal('NotAuthorizedException'), isOvercome: false },
  'is lost each time': { fault: { kind: 'drop-before', times: ATTEMPTS }, isOvercome: false },
  'has each answer lost': { fault: { kind: 'drop-after', times: ATTEMPTS }, isOvercome: false },
};
