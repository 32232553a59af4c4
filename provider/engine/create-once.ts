import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import { type CognitoError, explain } from '../aws/errors';
import { type OperationFailure, toFailure } from './errors';
import type { PendingCreates } from './pending-creates';

/** How often a request is sent whose effect is known to be none. */
const TRIES = 3;
/** AWS's clock as we know it, and the times it writes, are good to about a second. */
const SKEW = 2_000;

/** Something that is made by one request. */
export interface CreateRequest<L extends { readonly id: string }> {
  /** What it is called in a sentence: "pool". */
  readonly noun: string;
  readonly name: string;
  /** What tells it apart from others that are made at the same time. */
  readonly key: string;
  /** Where its id is one of a kind, when that is not everywhere. */
  readonly place?: string;
  readonly send: TE.TaskEither<CognitoError, L>;
  /** Those of its name that were made since a time, in milliseconds since 1970; it is asked for once AWS has answered. */
  readonly findCreatedSince: (
    time: () => number,
    isClaimed: (id: string) => boolean,
  ) => TE.TaskEither<CognitoError, ReadonlyArray<L>>;
  /** Whether one is just as the request makes it. */
  readonly matchesRequest: (found: L) => boolean;
}

const claimOf = ({ place }: { readonly place?: string }, id: string): string =>
  place === undefined ? id : `${place}/${id}`;

/** What became of a request whose answer was lost: what it made, or nothing when it made nothing. */
const findLost = <L extends { readonly id: string }>(
  creations: PendingCreates,
  making: CreateRequest<L>,
  since: () => number,
  error: CognitoError,
): TE.TaskEither<OperationFailure, L | undefined> => {
  const { noun, name, key, findCreatedSince, matchesRequest } = making;
  const lookUp = (lost: number): TE.TaskEither<OperationFailure, L | undefined> =>
    pipe(
      findCreatedSince(since, (id) => creations.isClaimed(claimOf(making, id))),
      TE.mapLeft(
        (looking): OperationFailure => ({
          message: `${explain(error)} Whether AWS created the ${noun} could not be determined: ${explain(looking)} Look for a new ${noun} named ${name}; if there is one, give its id as adoptId.`,
        }),
      ),
      TE.chain((found) => {
        const matching = found.filter(matchesRequest);
        // One that is not just as asked may still be ours: to make another beside it could be to make it twice.
        const isUnclear = matching.length > lost || (matching.length === 0 && found.length > 0);
        if (isUnclear) {
          const ids = found.map(({ id }) => id).join(', ');
          return TE.left<OperationFailure, L | undefined>({
            message: `${explain(error)} It may have made one of these ${noun}s named ${name}, and another program the others: ${ids}. Give the id of the right one as adoptId, or delete what nobody needs.`,
          });
        }
        const [ours] = matching;
        if (ours !== undefined) creations.claim(claimOf(making, ours.id));
        return TE.right(ours);
      }),
    );
  return () => creations.search(key, (lost) => lookUp(lost)());
};

/** Makes something exactly once: a lost answer is looked for before anything is sent again. */
export const createOnce = <L extends { readonly id: string }>(
  cognito: Cognito,
  creations: PendingCreates,
  making: CreateRequest<L>,
): TE.TaskEither<OperationFailure, L> => {
  const attempt =
    (left: number): TE.TaskEither<OperationFailure, L> =>
    async () => {
      const sent = performance.now();
      // Asked of AWS's clock only after an answer has told it: the first answer may be the one that is lost.
      const since = (): number => cognito.serverTime() - (performance.now() - sent) - SKEW;
      const answer = await creations.watch(making.key, async () => {
        const result = await making.send();
        if (E.isRight(result)) creations.claim(claimOf(making, result.right.id));
        return result;
      });
      if (E.isRight(answer)) return answer;
      const error = answer.left;
      if (error._tag !== 'NoAnswer') return E.left(toFailure(error));
      const found = await findLost(creations, making, since, error)();
      if (E.isLeft(found)) return found;
      if (found.right !== undefined) return E.right(found.right);
      return left > 1
        ? attempt(left - 1)()
        : E.left({ message: `${explain(error)} No ${making.noun} was made.` });
    };
  return attempt(TRIES);
};
