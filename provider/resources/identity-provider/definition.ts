import type { UpdateIdentityProviderRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { ownTexts, type PlainObject } from '../../codec/plain-object';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { poolIdOf } from '../../engine/parent-pool';
import { judgeOf } from '../../engine/pool-rules';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { withListingClients } from './listing-clients';
import { type LiveProvider, liveProvider } from './live';
import { providerMerge } from './merge';
import { IdentityProviderOutputs, outputsOf } from './outputs';
import { comparable, creation, plan } from './plan';
import { readPool } from './pool';
import { replacementRefusal } from './replacement';
import { IDENTITY_PROVIDER_POOL_RULES } from './rules';
import { AwsProvider, IdentityProviderSettings } from './settings';
import { otherEntries } from './translation';

/** Reads the provider in a response, with the domain of its pool. */
const providerIn =
  (cognito: Cognito, operation: string, userPoolId: string, known: PlainObject) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveProvider> =>
    pipe(
      readPool(cognito, userPoolId),
      T.map((pool) => liveProvider(answer, pool, known)),
      TE.fromTask<LiveProvider | undefined, CognitoError>,
      TE.chain((live) => (live === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(live))),
    );

/** An identity provider: its name is its id, since names are unique in a pool. */
export const identityProvider: ResourceDefinition<LiveProvider, UpdateIdentityProviderRequest> = {
  noun: 'identity provider',
  className: 'IdentityProvider',
  outputFields: IdentityProviderOutputs.fields,
  identity: { by: 'name', property: 'providerName' },
  settings: IdentityProviderSettings,
  merge: providerMerge,
  management: ManagementOptions,
  check,
  judgePool: judgeOf(IDENTITY_PROVIDER_POOL_RULES),
  warningsFor,
  blockReason: replacementRefusal,
  secrets: [
    ...['oidc', 'google', 'facebook', 'loginWithAmazon'].map((block) => `${block}.clientSecret`),
    'signInWithApple.privateKey',
    'providerDetails.client_secret',
    'providerDetails.private_key',
  ],
  writeOnly: ['signInWithApple.privateKey', 'providerDetails.private_key'],
  // Both cannot have the same name, nor the same identifiers [U].
  deleteBeforeReplace: (olds, news, replaces) =>
    !replaces.some((name) => name === 'userPoolId' || name === 'providerName' || name === 'region') ||
    ownTexts(olds, 'idpIdentifiers').some((identifier) =>
      ownTexts(news, 'idpIdentifiers').includes(identifier),
    ),
  comparable,
  outputs: outputsOf,
  newerPaths: ({ members, extras = {} }, declared) => [
    ...unrecognizedPaths(extras, AwsProvider),
    ...unrecognizedPaths(otherEntries(members, declared), AwsProvider),
  ],
  describe: (cognito, { userPoolId: UserPoolId, id: ProviderName }, known) =>
    pipe(
      cognito.send('DescribeIdentityProvider', { UserPoolId, ProviderName }),
      TE.chain(providerIn(cognito, 'DescribeIdentityProvider', UserPoolId, known)),
    ),
  create: ({ cognito }, inputs) =>
    pipe(
      cognito.send('CreateIdentityProvider', creation(inputs)),
      TE.chain(providerIn(cognito, 'CreateIdentityProvider', poolIdOf(inputs), inputs)),
    ),
  plan,
  execute: ({ cognito }, request) => cognito.send('UpdateIdentityProvider', request),
  delete: ({ cognito }, location) =>
    pipe(
      cognito.send('DeleteIdentityProvider', {
        UserPoolId: location.userPoolId,
        ProviderName: location.id,
      }),
      TE.orElseW(withListingClients(cognito, location)),
    ),
};
