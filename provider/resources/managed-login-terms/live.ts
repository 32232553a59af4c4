import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { isoTime } from '../../aws/iso-time';
import { fromApi, invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { unrecognized } from '../../codec/unrecognized-members';
import type { PlainLive } from '../../engine/identity';
import { ManagedLoginTermsSettings, Updatable } from './settings';

/** A live terms document. */
export interface LiveTerms extends PlainLive {
  readonly settings: Partial<ManagedLoginTermsSettings>;
  readonly creationDate: string | undefined;
}

/** Response members that no update sets. */
const READ_ONLY_MEMBERS = ['TermsId', 'ClientId', 'UserPoolId', 'CreationDate', 'LastModifiedDate'];

/** The document in a response, if the response is valid. */
export const termsIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveTerms> => {
    const terms = own(answer, 'Terms');
    const isWhole =
      isPlainObject(terms) &&
      ['TermsId', 'ClientId', 'UserPoolId', 'TermsName'].every((name) => ownText(terms, name) !== '') &&
      invalidPath(ManagedLoginTermsSettings, terms) === undefined;
    return isWhole
      ? TE.right({
          id: ownText(terms, 'TermsId'),
          settings: fromApi(ManagedLoginTermsSettings, terms),
          extras: unrecognized(Updatable, omit(terms, READ_ONLY_MEMBERS)),
          creationDate: isoTime(own(terms, 'CreationDate')),
        })
      : TE.left(unexpectedResponse(operation));
  };

/** Describes a document by its id. */
export const describeTerms = (
  cognito: Cognito,
  UserPoolId: string,
  TermsId: string,
): TE.TaskEither<CognitoError, LiveTerms> =>
  pipe(cognito.send('DescribeTerms', { UserPoolId, TermsId }), TE.chain(termsIn('DescribeTerms')));

/** Describes the document of this name that a client has. */
export const describeTermsOfClient = (
  cognito: Cognito,
  inputs: PlainObject,
): TE.TaskEither<CognitoError, LiveTerms> =>
  pipe(
    cognito.send('DescribeTermsByClient', {
      UserPoolId: ownText(inputs, 'userPoolId'),
      ClientId: ownText(inputs, 'clientId'),
      TermsName: ownText(inputs, 'termsName'),
    }),
    TE.chain(termsIn('DescribeTermsByClient')),
  );
