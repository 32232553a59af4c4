import type { UpdateTermsRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain } from '../../aws/errors';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { updateRequest } from '../../engine/update-request';
import type { LiveTerms } from './live';
import { termsMerge } from './merge';
import { Updatable } from './settings';

type Definition = ResourceDefinition<LiveTerms, UpdateTermsRequest>;

/**
 * The request that updates a live document; undefined if nothing changes. It has every link, since AWS may merge the links
 * of an update or replace them.
 */
export const change = (
  { id: TermsId, settings, extras }: LiveTerms,
  previous: PlainObject,
  news: PlainObject,
): UpdateTermsRequest | undefined => {
  const request = updateRequest(Updatable, termsMerge, { settings, extras }, previous, news);
  return request && { ...request, UserPoolId: String(settings.userPoolId), TermsId };
};

/** The code of the error for links that an update has left out and AWS has kept. */
const KEPT = 'LinksKept';

/** Sends an update, and fails if AWS has kept a link that it leaves out. */
export const update: Definition['execute'] = ({ cognito }, request) =>
  pipe(
    cognito.send('UpdateTerms', request),
    TE.chain((answer) => {
      const sent = asObject(request.Links);
      const kept = Object.keys(asObject(own(own(answer, 'Terms'), 'Links'))).filter(
        (language) => !Object.hasOwn(sent, language),
      );
      return kept.length === 0
        ? TE.right(answer)
        : TE.left<CognitoError, PlainObject>({
            _tag: 'Refused',
            operation: 'UpdateTerms',
            code: KEPT,
            message: kept.join(', '),
          });
    }),
  );

/** The error of an update that failed. */
export const interrupted: NonNullable<Definition['interrupted']> = ({ error }) =>
  error._tag === 'Refused' && error.code === KEPT
    ? `links: AWS keeps the links that an update leaves out, and still has those for ${error.message}. To remove them, replace the document with \`pulumi up --replace\`, or declare them again.`
    : `${explain(error)} The state holds the terms document as it is; the next \`pulumi up\` tries again.`;
