import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import { isPlainObject, own, ownText, type PlainObject } from '../spec/object';
import { check, warningsFor } from '../user-pool-domain/check';
import { type LiveDomain, liveDomain } from '../user-pool-domain/live';
import { change, creation } from '../user-pool-domain/plan';
import { sides } from '../user-pool-domain/settings';
import { difference, inputsFrom, outputs } from '../user-pool-domain/state';
import { UserPoolDomainSettings } from '../user-pool-domain/user-pool-domain';
import { unusable } from './live';
import { namedKind } from './named';

const OPERATION = 'DescribeUserPoolDomain';

const nowhere = (domain: string): CognitoError => ({
  _tag: 'NotFound',
  operation: OPERATION,
  message: `the pool has no domain ${domain}`,
});

/** AWS describes a domain that is not there as one without members. */
const domainIn =
  (userPoolId: string, domain: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveDomain> => {
    const described = own(answer, 'DomainDescription');
    if (isPlainObject(described) && Object.keys(described).length === 0) return TE.left(nowhere(domain));
    const live = liveDomain(described);
    if (live === undefined) return TE.left(unusable(OPERATION));
    // What another pool has is not there for this one.
    return live.settings['userPoolId'] === userPoolId ? TE.right(live) : TE.left(nowhere(domain));
  };

const look = (
  cognito: Cognito,
  userPoolId: string,
  Domain: string,
): TE.TaskEither<CognitoError, LiveDomain> =>
  pipe(cognito.ask(OPERATION, { Domain }), TE.chain(domainIn(userPoolId, Domain)));

/** A domain of a pool: its name is its id. A pool has one of a kind, and a name is there once, so the old one goes first. */
export const userPoolDomain = namedKind({
  noun: 'domain',
  called: 'UserPoolDomain',
  key: 'domain',
  deletesFirst: true,
  settings: UserPoolDomainSettings,
  sides,
  check,
  warningsFor,
  difference,
  look,
  make: (cognito, inputs) =>
    pipe(
      cognito.ask('CreateUserPoolDomain', creation(inputs)),
      TE.chain(() => look(cognito, ownText(inputs, 'userPoolId'), ownText(inputs, 'domain'))),
    ),
  change,
  send: (cognito, request) => cognito.ask('UpdateUserPoolDomain', request),
  erase: (cognito, UserPoolId, Domain) => cognito.ask('DeleteUserPoolDomain', { UserPoolId, Domain }),
  outputs,
  inputsFrom,
});
