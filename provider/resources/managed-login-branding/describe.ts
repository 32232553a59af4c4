import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { ownText } from '../../codec/plain-object';
import { isNotFound } from '../../engine/not-found';
import { brandingIn, type LiveBranding } from './live';

/** The maximum page size of ListUserPoolClients. */
const PAGE = 60;

type Found = TE.TaskEither<CognitoError, LiveBranding | undefined>;

const orNone = (found: TE.TaskEither<CognitoError, LiveBranding>): Found =>
  pipe(
    found,
    TE.orElseW((error) => (isNotFound(error) ? TE.right(undefined) : TE.left(error))),
  );

/** The style of an app client; undefined if it has none, or no longer exists. */
export const brandingOfClient = (cognito: Cognito, UserPoolId: string, ClientId: string): Found =>
  pipe(
    cognito.send('DescribeManagedLoginBrandingByClient', { UserPoolId, ClientId }),
    TE.chain(brandingIn('DescribeManagedLoginBrandingByClient', ClientId)),
    orNone,
  );

/** The style with an id, without its client. */
const brandingWithId = (
  cognito: Cognito,
  UserPoolId: string,
  ManagedLoginBrandingId: string,
): TE.TaskEither<CognitoError, LiveBranding> =>
  pipe(
    cognito.send('DescribeManagedLoginBranding', { UserPoolId, ManagedLoginBrandingId }),
    TE.chain(brandingIn('DescribeManagedLoginBranding', undefined)),
  );

/** The style with its client, which is looked for among the clients of the pool: no answer has it. */
const withItsClient = (
  cognito: Cognito,
  userPoolId: string,
  live: LiveBranding,
): TE.TaskEither<CognitoError, LiveBranding> =>
  pipe(
    listAll({
      operation: 'ListUserPoolClients',
      member: 'UserPoolClients',
      send: (token) =>
        cognito.send('ListUserPoolClients', { UserPoolId: userPoolId, MaxResults: PAGE, ...token }),
      isItem: (client) => ownText(client, 'ClientId') !== '',
    }),
    TE.chain((clients) => async () => {
      for (const client of clients) {
        const found = await brandingOfClient(cognito, userPoolId, ownText(client, 'ClientId'))();
        if (found._tag === 'Left') return found;
        if (found.right?.id === live.id) return TE.right<CognitoError, LiveBranding>(found.right)();
      }
      return TE.right<CognitoError, LiveBranding>(live)();
    }),
  );

/**
 * The style with an id, or that of the client with this id, for an adoption. One request where the client is known; only an
 * import and `get` do not know it.
 */
export const describeBranding = (
  cognito: Cognito,
  userPoolId: string,
  id: string,
  clientId: string,
): TE.TaskEither<CognitoError, LiveBranding> =>
  pipe(
    clientId === '' ? TE.right(undefined) : brandingOfClient(cognito, userPoolId, clientId),
    TE.chain((live) => {
      if (live !== undefined && (live.id === id || id === clientId)) return TE.right(live);
      if (id === clientId)
        return TE.left<CognitoError, LiveBranding>({
          _tag: 'NotFound',
          operation: 'DescribeManagedLoginBrandingByClient',
          message: `the app client ${clientId} has no style`,
        });
      return pipe(
        brandingWithId(cognito, userPoolId, id),
        TE.chain((found) => withItsClient(cognito, userPoolId, found)),
      );
    }),
  );
