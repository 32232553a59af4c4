import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { poolIdOf } from '../../engine/parent-pool';
import { domainOfPool } from '../../engine/pool-domain';
import { judgeOf } from '../../engine/pool-rules';
import { executeCalls } from '../../engine/reconcile';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { BrandingCall } from './calls';
import { check, warningsFor } from './check';
import { comparable, outputsOf, undeclaredAssets } from './comparable';
import { brandingOfClient, describeBranding } from './describe';
import { ManagementOptions } from './inputs';
import { brandingIn, type LiveBranding } from './live';
import { brandingMerge } from './merge';
import { ManagedLoginBrandingOutputs } from './outputs';
import { creation, isAsRequested, lacking, plan } from './plan';
import { furtherDiff, isForSameClient, replacementRefusal } from './replacement';
import { createRequest, updateRequest } from './requests';
import { BRANDING_POOL_RULES } from './rules';
import { ManagedLoginBrandingSettings } from './settings';

const clientOf = (properties: PlainObject): string => ownText(properties, 'clientId');

const parentsOf = (properties: PlainObject) => ({
  userPoolId: poolIdOf(properties),
  clientId: clientOf(properties),
});

const update = (
  cognito: Cognito,
  live: LiveBranding,
  call: Omit<BrandingCall, 'dropped'>,
): TE.TaskEither<CognitoError, LiveBranding> =>
  pipe(
    cognito.send(
      'UpdateManagedLoginBranding',
      updateRequest({ ...parentsOf(live.settings), id: live.id }, call),
    ),
    TE.chain(brandingIn('UpdateManagedLoginBranding', clientOf(live.settings))),
  );

/**
 * Sends a call. If AWS keeps settings that a request leaves out, which its documentation does not settle, Cognito's own
 * style takes them away first.
 */
const execute = (
  cognito: Cognito,
  call: BrandingCall,
  live: LiveBranding,
): TE.TaskEither<CognitoError, LiveBranding> =>
  pipe(
    update(cognito, live, call),
    TE.chain((after) => {
      const left = lacking(call.style, after);
      return call.dropped.some((path) => left.includes(path))
        ? pipe(
            update(cognito, live, { style: { UseCognitoProvidedValues: true }, assets: [] }),
            TE.chain(() => update(cognito, live, call)),
          )
        : TE.right(after);
    }),
  );

const notSent = (message: string): CognitoError => ({
  _tag: 'NotSent',
  operation: 'CreateManagedLoginBranding',
  code: 'UnreadFile',
  message,
});

/** A managed login style: AWS generates its id, and an app client has one. */
export const managedLoginBranding: ResourceDefinition<LiveBranding, BrandingCall> = {
  noun: 'managed login style',
  className: 'ManagedLoginBranding',
  outputFields: ManagedLoginBrandingOutputs.fields,
  identity: {
    by: 'id',
    idName: 'managedLoginBrandingId',
    nameProperty: 'clientId',
    findCreatedSince: (cognito, inputs, time, isClaimed) =>
      pipe(
        brandingOfClient(cognito, poolIdOf(inputs), clientOf(inputs)),
        TE.map((live) =>
          live === undefined ||
          isClaimed(live.id) ||
          (live.creationDate !== undefined && Date.parse(live.creationDate) < time())
            ? []
            : [live],
        ),
      ),
    matchesRequest: isAsRequested,
    onlyOneOf: {
      property: 'clientId',
      parent: 'the app client',
      find: (cognito, inputs) => brandingOfClient(cognito, poolIdOf(inputs), clientOf(inputs)),
    },
  },
  settings: ManagedLoginBrandingSettings,
  merge: brandingMerge,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(BRANDING_POOL_RULES, domainOfPool),
  comparable,
  // Images alone imply a style of its own.
  settingsToImport: ({ useCognitoProvidedValues, assets }) =>
    useCognitoProvidedValues === true && assets !== undefined ? { useCognitoProvidedValues } : {},
  outputs: outputsOf,
  newerPaths: ({ settings, extras = {} }, declared) => [
    ...Object.keys(extras),
    ...undeclaredAssets(declared, settings),
  ],
  furtherDiff,
  deleteBeforeReplace: isForSameClient,
  blockReason: replacementRefusal,
  describe: (cognito, { userPoolId, id }, known) =>
    describeBranding(cognito, userPoolId, id, clientOf(known)),
  create: ({ cognito }, inputs) =>
    pipe(
      creation(inputs),
      E.chain((calls) => {
        const [first] = calls;
        return first === undefined ? E.left('nothing is declared') : E.right(first);
      }),
      E.mapLeft(notSent),
      TE.fromEither,
      TE.chain((first) =>
        cognito.send('CreateManagedLoginBranding', createRequest(parentsOf(inputs), first)),
      ),
      TE.chain(brandingIn('CreateManagedLoginBranding', clientOf(inputs))),
    ),
  // Images that did not fit in the first request.
  afterCreate: ({ cognito }, live, inputs) => {
    const planned = plan(live, {}, inputs);
    if (E.isLeft(planned)) return TE.left({ message: planned.left, live });
    if (planned.right.length === 0) return TE.right(live);
    return pipe(
      executeCalls(planned.right, (call) => execute(cognito, call, live)),
      TE.foldW(
        ({ error }) =>
          pipe(
            describeBranding(cognito, poolIdOf(inputs), live.id, clientOf(inputs)),
            TE.match(
              () => live,
              (found) => found,
            ),
            T.map((found) =>
              E.left({
                message: `${explain(error)} The state holds the managed login style as it is; the next \`pulumi up\` tries again.`,
                live: found,
              }),
            ),
          ),
        (answers) => TE.right(answers.at(-1) ?? live),
      ),
    );
  },
  plan,
  execute: ({ cognito }, call, live) => execute(cognito, call, live),
  delete: ({ cognito }, { userPoolId: UserPoolId, id: ManagedLoginBrandingId }) =>
    cognito.send('DeleteManagedLoginBranding', { UserPoolId, ManagedLoginBrandingId }),
  knownOf: ({ settings }) => ({ clientId: own(settings, 'clientId') }),
};
