import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import { LeafType } from '../spec/leaf';
import { ListType } from '../spec/list';
import { places } from '../spec/places';
import { type Struct, StructType } from '../spec/struct';

const SHORTEST = 4;
const LONGEST_MESSAGE = 1_000;

const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The texts of a program that could be secret: all but those that are one of a few words. */
const secretTexts = (codec: Struct, inputs: unknown): ReadonlyArray<string> =>
  places(codec, inputs).flatMap(({ codec: inner, value }) => {
    const leaf: unknown = inner instanceof ListType ? inner.element : inner;
    if (leaf instanceof LeafType && leaf.values !== undefined) return [];
    return leaf instanceof StructType && Array.isArray(value)
      ? value.flatMap((element) => secretTexts(leaf, element))
      : textsIn(value);
  });

const freeTexts = (codec: Struct, inputs: unknown): ReadonlyArray<string> =>
  secretTexts(codec, inputs)
    .filter((text) => text.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length);

/** AWS repeats values in its messages, and any of them may be a secret of the program's: they are taken out. */
const hidden =
  (codec: Struct, inputs: unknown) =>
  (error: CognitoError): CognitoError => {
    const message = freeTexts(codec, inputs).reduce(
      (said, text) => said.replaceAll(text, '[hidden]'),
      error.message,
    );
    return {
      ...error,
      message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    };
  };

/** The same Cognito, whose errors say nothing of what these programs hold. */
export const discreet = (cognito: Cognito, codec: Struct, ...programs: ReadonlyArray<unknown>): Cognito => ({
  time: cognito.time,
  ask: (operation, input, waiting) =>
    pipe(
      cognito.ask(operation, input, waiting),
      TE.mapLeft((error) =>
        programs.reduce<CognitoError>((said, program) => hidden(codec, program)(said), error),
      ),
    ),
});
