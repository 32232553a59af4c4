import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText, ownTexts } from '../../codec/plain-object';
import type { OperationFailure } from '../../engine/errors';
import type { Location } from '../../engine/identity';

/** The maximum page size of ListUserPoolClients. */
const PAGE = 60;

/** The names of the clients that list a provider. */
const clientsListing = (
  cognito: Cognito,
  { userPoolId: UserPoolId, id }: Location,
): TE.TaskEither<CognitoError, ReadonlyArray<string>> =>
  pipe(
    listAll({
      operation: 'ListUserPoolClients',
      member: 'UserPoolClients',
      send: (token) => cognito.send('ListUserPoolClients', { UserPoolId, MaxResults: PAGE, ...token }),
      isItem: (client) => ownText(client, 'ClientId') !== '',
    }),
    TE.chain(
      TE.traverseSeqArray((client) =>
        cognito.send('DescribeUserPoolClient', { UserPoolId, ClientId: ownText(client, 'ClientId') }),
      ),
    ),
    TE.map((answers) =>
      answers
        .map((answer) => own(answer, 'UserPoolClient'))
        .filter((client) => ownTexts(client, 'SupportedIdentityProviders').includes(id))
        .map((client) => `${ownText(client, 'ClientName')} (${ownText(client, 'ClientId')})`),
    ),
  );

/**
 * The failure of a refused deletion, with the clients that still list the provider. Only a refusal leads to the reads: a
 * large pool has a thousand clients.
 */
export const withListingClients =
  (cognito: Cognito, location: Location) =>
  (error: CognitoError): TE.TaskEither<CognitoError | OperationFailure, never> =>
    error._tag !== 'Refused'
      ? TE.left(error)
      : pipe(
          clientsListing(cognito, location),
          TE.orElse(() => TE.right<CognitoError, ReadonlyArray<string>>([])),
          TE.chain((clients) =>
            TE.left<CognitoError | OperationFailure>(
              clients.length === 0
                ? error
                : {
                    message: `${explain(error)} These app clients list ${location.id} in supportedIdentityProviders: ${clients.join(', ')}. Remove it there first; a client of the same program that takes the providerName of the resource changes before the deletion.`,
                  },
            ),
          ),
        );
