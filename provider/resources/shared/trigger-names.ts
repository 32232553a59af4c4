import type { PlainObject } from '../../codec/plain-object';

/** The older and the newer name of the same trigger: AWS accepts both only with the same function. */
export const TOKENS: ReadonlyArray<string> = ['preTokenGeneration', 'preTokenGenerationConfig'];

/** The KMS key of the custom senders: not a trigger itself, and one for the whole pool. */
export const KEY = 'kmsKeyId';

export const SENDERS: ReadonlyArray<string> = ['customSmsSender', 'customEmailSender'];

/** The triggers that an object declares, each once. The key is not a trigger, and several resources may declare it. */
export const triggersIn = (lambdaConfig: PlainObject): ReadonlyArray<string> => [
  ...new Set(
    Object.keys(lambdaConfig)
      .filter((name) => name !== KEY && (lambdaConfig[name] ?? undefined) !== undefined)
      .map((name) => (TOKENS.includes(name) ? 'preTokenGeneration' : name)),
  ),
];

/** The names that a trigger may have in a pool. */
export const namesOf = (name: string): ReadonlyArray<string> => (TOKENS.includes(name) ? TOKENS : [name]);
