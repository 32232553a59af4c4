import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import { type CognitoError, explain } from '../aws/errors';
import type { CreateRecord } from './create-record';
import { type OperationFailure, toFailure } from './errors';
import type { PendingCreates } from './pending-creates';

/** The number of attempts for a request that is known to have had no effect. */
const TRIES = 3;
/** Tolerance for clock skew: our estimate of AWS's clock and AWS's timestamps are accurate to about a second. */
const SKEW = 2_000;
/** The same where another machine may have written the time down. */
const SKEW_OF_MACHINES = 60_000;

/** A resource that one request creates. */
export interface CreateRequest<L extends { readonly id: string }> {
  /** The noun for messages: "pool". */
  readonly noun: string;
  readonly name: string;
  /** How messages name it; "named <name>" by default. */
  readonly described?: string;
  /** Distinguishes the request from concurrent creates. */
  readonly key: string;
  /** The key under which its id is claimed; the id itself by default, if it is globally unique. */
  readonly claimOf?: (id: string) => string;
  readonly send: TE.TaskEither<CognitoError, L>;
  /** Whether `send` records what is there before: without that, the request of an earlier run was never sent. */
  readonly recordsBefore?: boolean;
  /**
   * Finds resources of this name created since a time, in milliseconds since 1970; calls `time` only after AWS has
   * responded.
   */
  readonly findCreatedSince: (
    time: () => number,
    isClaimed: (id: string) => boolean,
  ) => TE.TaskEither<CognitoError, ReadonlyArray<L>>;
  /** Whether a live resource matches the request exactly. */
  readonly matchesRequest: (found: L) => boolean;
}

const claimOf = (request: Pick<CreateRequest<never>, 'claimOf'>, id: string): string =>
  request.claimOf?.(id) ?? id;

/** Finds the resource of a request whose response was lost, for a reason; undefined if the request had no effect. */
const findLost = <L extends { readonly id: string }>(
  pendingCreates: PendingCreates,
  request: CreateRequest<L>,
  since: () => number,
  reason: string,
): TE.TaskEither<OperationFailure, L | undefined> => {
  const { noun, name, key, findCreatedSince, matchesRequest, described = `named ${name}` } = request;
  const isClaimed = (id: string): boolean => pendingCreates.isClaimed(claimOf(request, id));
  const lookUp = async (lost: number): Promise<E.Either<OperationFailure, L | undefined>> => {
    const created = await findCreatedSince(since, isClaimed)();
    if (E.isLeft(created)) {
      const looking = created.left;
      return E.left({
        message: `${reason} Whether AWS created the ${noun} could not be determined: ${explain(looking)} Look for a new ${noun} ${described}; if there is one, give its id as adoptId.`,
      });
    }
    const found = created.right;
    const matching = found.filter(matchesRequest);
    // One that does not match exactly may still be ours, so a second create could make a duplicate.
    if (matching.length > lost || (matching.length === 0 && found.length > 0)) {
      const ids = found.map(({ id }) => id).join(', ');
      return E.left({
        message: `${reason} The request may have succeeded. These ${noun}s ${described} were created since: ${ids}. Set adoptId to the right one, or delete those that are not needed.`,
      });
    }
    const [ours] = matching;
    if (ours !== undefined) pendingCreates.claim(claimOf(request, ours.id));
    return E.right(ours);
  };
  return () => pendingCreates.search(key, lookUp);
};

/**
 * Creates a resource exactly once: after a lost response, or a run that was killed, searches for the resource before sending
 * the request again.
 */
export const createOnce = <L extends { readonly id: string }>(
  cognito: Cognito,
  pendingCreates: PendingCreates,
  request: CreateRequest<L>,
  record?: CreateRecord,
): TE.TaskEither<OperationFailure, L> => {
  const attempt =
    (left: number): TE.TaskEither<OperationFailure, L> =>
    async () => {
      const sent = performance.now();
      // Reads AWS's clock only after a response has set it, since the lost response may be the first one.
      const since = (): number => cognito.serverTime() - (performance.now() - sent) - SKEW;
      record?.begin(cognito.serverTime());
      const answer = await pendingCreates.watch(request.key, async () => {
        const result = await request.send();
        if (E.isRight(result)) pendingCreates.claim(claimOf(request, result.right.id));
        return result;
      });
      if (E.isRight(answer)) {
        record?.created(answer.right.id);
        return answer;
      }
      const error = answer.left;
      if (error._tag !== 'NoAnswer') {
        record?.end();
        return E.left(toFailure(error));
      }
      const found = await findLost(pendingCreates, request, since, explain(error))();
      if (E.isLeft(found)) return found;
      if (found.right !== undefined) {
        record?.created(found.right.id);
        return E.right(found.right);
      }
      if (left > 1) return attempt(left - 1)();
      record?.end();
      return E.left({ message: `${explain(error)} No ${request.noun} was created.` });
    };
  return async () => {
    const { earlier } = record ?? {};
    // With an id, nothing is lost: the one of that id is gone.
    if (earlier === undefined || earlier.id !== undefined) return attempt(TRIES)();
    if (request.recordsBefore === true && earlier.before === undefined) return attempt(TRIES)();
    for (const id of earlier.before ?? []) pendingCreates.claim(claimOf(request, id));
    const reason = `An earlier run was interrupted while it created the ${request.noun}.`;
    const found = await findLost(pendingCreates, request, () => earlier.at - SKEW_OF_MACHINES, reason)();
    if (E.isLeft(found)) return found;
    if (found.right === undefined) return attempt(TRIES)();
    record?.created(found.right.id);
    return E.right(found.right);
  };
};
