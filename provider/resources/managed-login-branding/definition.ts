import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { explain, unreadFile } from '../../aws/errors';
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
import { execute } from './execute';
import { ManagementOptions } from './inputs';
import { brandingIn, type LiveBranding } from './live';
import { brandingMerge } from './merge';
import { ManagedLoginBrandingOutputs } from './outputs';
import { creation, isAsRequested, plan } from './plan';
import { adoptionDetails, updateWarning } from './provided-values';
import { furtherDiff, isForSameClient, replacementRefusal } from './replacement';
import { createRequest } from './requests';
import { BRANDING_POOL_RULES } from './rules';
import { ManagedLoginBrandingSettings } from './settings';

const clientOf = (properties: PlainObject): string => ownText(properties, 'clientId');

const parentsOf = (properties: PlainObject) => ({
  userPoolId: poolIdOf(properties),
  clientId: clientOf(properties),
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
  updateWarning,
  adoptionDetails,
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
      E.mapLeft((message) => unreadFile('CreateManagedLoginBranding', message)),
      TE.fromEither,
      TE.chain((first) =>
        cognito.send('CreateManagedLoginBranding', createRequest(parentsOf(inputs), first)),
      ),
      TE.chain(brandingIn('CreateManagedLoginBranding', clientOf(inputs))),
    ),
  // Images that did not fit in the first request.
  afterCreate: (context, live, inputs) => {
    const { cognito } = context;
    const planned = plan(live, {}, inputs);
    if (E.isLeft(planned)) return TE.left({ message: planned.left, live });
    if (planned.right.length === 0) return TE.right(live);
    return pipe(
      executeCalls(planned.right, (call) => execute(context, call, live)),
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
  execute,
  delete: ({ cognito }, { userPoolId: UserPoolId, id: ManagedLoginBrandingId }) =>
    cognito.send('DeleteManagedLoginBranding', { UserPoolId, ManagedLoginBrandingId }),
  knownOf: ({ settings }) => ({ clientId: own(settings, 'clientId') }),
};
