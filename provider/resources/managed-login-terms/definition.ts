import type { CreateTermsRequest, UpdateTermsRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import { isAsDeclared } from '../../engine/adoption';
import { isNotFound } from '../../engine/not-found';
import { judgeOf } from '../../engine/pool-rules';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { singleCallPlan } from '../../engine/update-request';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { describeTerms, describeTermsOfClient, type LiveTerms, termsIn } from './live';
import { termsMerge } from './merge';
import { ManagedLoginTermsOutputs } from './outputs';
import { TERMS_POOL_RULES } from './rules';
import { ManagedLoginTermsSettings } from './settings';
import { change, interrupted, update } from './update';

type Definition = ResourceDefinition<LiveTerms, UpdateTermsRequest>;

const plan: Definition['plan'] = (live, previous, news) => singleCallPlan(change(live, previous, news));

/** The request that creates the declared document; AWS demands the reserved members, which have one value each. */
const creation = (inputs: PlainObject): CreateTermsRequest =>
  // `check` requires the pool, the client and the name.
  ManagedLoginTermsSettings.encodePartial({
    termsSource: 'LINK',
    enforcement: 'NONE',
    ...termsMerge.settingsOf(inputs),
  }) as CreateTermsRequest;

/** Refuses a new document whose client has one of its name. */
const previewNew: NonNullable<Definition['previewNew']> = ({ cognito }, inputs) => {
  const [clientId, name] = [own(inputs, 'clientId'), own(inputs, 'termsName')];
  if (holdsUnknown([own(inputs, 'userPoolId'), clientId, name])) return T.of([]);
  return pipe(
    describeTermsOfClient(cognito, inputs),
    TE.match(
      (): ReadonlyArray<ValidationFailure> => [],
      ({ id }) => [
        {
          path: 'termsName',
          reason: `the app client ${String(clientId)} has the terms document ${String(name)} already. To adopt it, set adoptId: ${JSON.stringify(id)}; to only read it, use ManagedLoginTerms.get`,
        },
      ],
    ),
  );
};

/** A terms document of an app client: AWS generates its id, and a client has one of each name. */
export const managedLoginTerms: Definition = {
  noun: 'terms document',
  className: 'ManagedLoginTerms',
  outputFields: ManagedLoginTermsOutputs.fields,
  identity: {
    by: 'id',
    idName: 'termsId',
    nameProperty: 'termsName',
    findCreatedSince: (cognito, inputs, time, isClaimed) =>
      pipe(
        describeTermsOfClient(cognito, inputs),
        TE.map((live) => {
          const created = live.creationDate === undefined ? undefined : Date.parse(live.creationDate);
          // A document without a creation time may be ours.
          return isClaimed(live.id) || (created !== undefined && created < time()) ? [] : [live];
        }),
        TE.orElse((error) => (isNotFound(error) ? TE.right([]) : TE.left(error))),
      ),
    matchesRequest: (live, inputs) => isAsDeclared({ plan, merge: termsMerge }, live, inputs),
  },
  settings: ManagedLoginTermsSettings,
  merge: termsMerge,
  check,
  warningsFor,
  judgePool: judgeOf(TERMS_POOL_RULES),
  management: ManagementOptions,
  describe: (cognito, { userPoolId, id }) => describeTerms(cognito, userPoolId, id),
  previewNew,
  create: ({ cognito }, inputs) =>
    pipe(cognito.send('CreateTerms', creation(inputs)), TE.chain(termsIn('CreateTerms'))),
  plan,
  execute: update,
  interrupted,
  delete: ({ cognito }, { userPoolId: UserPoolId, id: TermsId }) =>
    cognito.send('DeleteTerms', { UserPoolId, TermsId }),
};
