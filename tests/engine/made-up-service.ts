import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../provider/aws/errors';
import type { PlainObject } from '../../provider/codec/plain-object';

interface Parent extends PlainObject {
  readonly UserPoolId: string;
  readonly ClientId?: string | undefined;
}

type Answer = TE.TaskEither<CognitoError, PlainObject>;

const idOf = ({ UserPoolId, ClientId }: Parent): string =>
  ClientId === undefined ? UserPoolId : `${UserPoolId}/${ClientId}`;

const lost: CognitoError = {
  _tag: 'NoAnswer',
  operation: 'SetGuard',
  code: 'ECONNRESET',
  message: 'socket hang up',
};
const refused: CognitoError = {
  _tag: 'Refused',
  operation: 'SetGuard',
  code: 'UserPoolAddOnNotEnabledException',
  message: 'no',
};

/**
 * Settings that a pool and each of its clients has once, as the risk configuration, log delivery and the customization
 * of the hosted pages are: Set replaces them as a whole, Get of settings that were never set answers without them, and
 * for a client with those of its pool.
 */
export class MadeUpService {
  /** The pools and clients that exist, by their ids. */
  readonly parents = new Set<string>();
  /** The settings that were set, by the id of their parent. */
  readonly live = new Map<string, PlainObject>();
  /** The requests that changed something, or were to. */
  readonly sent: PlainObject[] = [];
  /** What happens to the next Set: its response is lost, it is lost itself, it is refused, or its parent was deleted. */
  fault: 'after' | 'before' | 'refused' | 'gone' | undefined;

  private answer<P extends Parent>(parent: P, act: (id: string) => PlainObject): Answer {
    return TE.fromIOEither(() => {
      const id = idOf(parent);
      if (this.parents.has(id)) return { _tag: 'Right', right: act(id) };
      return { _tag: 'Left', left: { _tag: 'NotFound', operation: 'SetGuard', message: `no ${id}` } };
    });
  }

  set(request: Parent): Answer {
    const { UserPoolId: _pool, ClientId: _client, ...settings } = request;
    if (this.fault === 'gone') this.parents.delete(idOf(request));
    return TE.flatMap(
      this.answer(request, (id) => {
        this.sent.push(request);
        const isDone = this.fault === undefined || this.fault === 'after';
        if (isDone) this.live.set(id, settings);
        return {};
      }),
      (done) => {
        const { fault } = this;
        this.fault = undefined;
        if (fault === undefined) return TE.right(done);
        return TE.left(fault === 'refused' ? refused : lost);
      },
    );
  }

  get(parent: Parent): Answer {
    return this.answer(parent, (id) => {
      const own = this.live.get(id);
      const inherited = this.live.get(parent.UserPoolId);
      if (own !== undefined) return { Guard: { ...parent, ...own, LastModifiedDate: 1 } };
      return inherited === undefined ? {} : { Guard: { UserPoolId: parent.UserPoolId, ...inherited } };
    });
  }
}
