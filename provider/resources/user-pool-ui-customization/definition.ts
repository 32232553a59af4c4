import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { domainOfPool } from '../../engine/pool-domain';
import { judgeOf } from '../../engine/pool-rules';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { comparable, type LiveCustomization, liveCustomization } from './live';
import { UserPoolUICustomizationOutputs } from './outputs';
import { type CustomizationCall, customizationMerge, plan, requestOf } from './plan';
import { UI_CUSTOMIZATION_POOL_RULES } from './rules';
import { UserPoolUICustomizationSettings } from './settings';

const GET = 'GetUICustomization';

/** AWS's words for a pool without a domain, and for one whose domain is not ready. */
const WITHOUT_DOMAIN = /existing domain associated/i;
const DOMAIN_NOT_ACTIVE = /domain .*not Active/i;

const isRefusedFor = (error: CognitoError, words: RegExp): boolean =>
  error._tag === 'Refused' && words.test(error.message);

/** A pool without an active domain has no customization, and AWS refuses to read one. */
const read = (cognito: Cognito, UserPoolId: string, ClientId: string | undefined) =>
  pipe(
    cognito.send(GET, { UserPoolId, ...(ClientId !== undefined && { ClientId }) }),
    TE.orElse((error) =>
      isRefusedFor(error, WITHOUT_DOMAIN) || isRefusedFor(error, DOMAIN_NOT_ACTIVE)
        ? TE.right<CognitoError, PlainObject>({})
        : TE.left(error),
    ),
  );

/** Sets a customization once the domain of the pool is active. */
const set =
  (
    context: Context,
    live: LiveCustomization,
    call: CustomizationCall,
  ): TE.TaskEither<CognitoError, PlainObject> =>
  async () => {
    const wait = waitIn(context);
    for (;;) {
      const answer = await context.cognito.send('SetUICustomization', requestOf(live, call))();
      if (E.isRight(answer) || !isRefusedFor(answer.left, DOMAIN_NOT_ACTIVE)) return answer;
      if (!(await wait.pauseOrTimeOut('The domain of the pool is not active yet: waiting until it is.')))
        return answer;
    }
  };

/** The customization of the classic hosted UI, which a pool and each of its clients have once. */
export const userPoolUICustomization: ResourceDefinition<LiveCustomization, CustomizationCall> = {
  noun: 'UI customization',
  className: 'UserPoolUICustomization',
  outputFields: UserPoolUICustomizationOutputs.fields,
  identity: { by: 'parent' },
  settings: UserPoolUICustomizationSettings,
  merge: customizationMerge,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(UI_CUSTOMIZATION_POOL_RULES, domainOfPool),
  comparable,
  outputs: ({ imageUrl, cssVersion }) => ({ imageUrl, cssVersion }),
  describe: (cognito, location) =>
    pipe(
      read(cognito, location.userPoolId, location.clientId),
      TE.chain((answer) =>
        pipe(
          liveCustomization(own(answer, 'UICustomization') ?? {}, location),
          TE.fromNullable(unexpectedResponse(GET)),
        ),
      ),
    ),
  plan,
  execute: (context, call, live) => set(context, live, call),
  // Whether an image was set is not known, so the next update sends it again.
  declaredAfterFailure: (_, previous, news) => ({
    ...customizationMerge.declaredBeforeOrNow(previous, news),
    imageFile: own(previous, 'imageFile'),
  }),
  adoptionDetails: (_, declared) => ({
    more:
      own(declared, 'imageFile') === undefined
        ? []
        : ['imageFile: sent once, since AWS does not return the live one'],
    implied: new Set(),
  }),
};
