import type { PlainObject } from '../../codec/plain-object';

/** The older and the newer name of the same trigger: AWS lets both name one function only. */
export const TOKENS: ReadonlyArray<string> = ['preTokenGeneration', 'preTokenGenerationConfig'];

/** No trigger by itself: what the senders need, and a pool has but one of. */
export const KEY = 'kmsKeyId';

export const SENDERS: ReadonlyArray<string> = ['customSmsSender', 'customEmailSender'];

/** The triggers that an object declares, each once; a key is none, and may be said by everybody who needs it. */
export const triggersIn = (lambdaConfig: PlainObject): ReadonlyArray<string> => [
  ...new Set(
    Object.keys(lambdaConfig)
      .filter((name) => name !== KEY && (lambdaConfig[name] ?? undefined) !== undefined)
      .map((name) => (TOKENS.includes(name) ? 'preTokenGeneration' : name)),
  ),
];

/** The names that a pool may have a trigger by. */
export const namesOf = (name: string): ReadonlyArray<string> => (TOKENS.includes(name) ? TOKENS : [name]);
