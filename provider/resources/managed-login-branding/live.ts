import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { isoTime } from '../../aws/iso-time';
import type { JsonObject } from '../../codec/json-value';
import { omit } from '../../codec/pick';
import { asObject, compact, isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import type { LiveResource } from '../../engine/identity';
import { contentOfAnswer } from '../shared/file-content';
import type { ManagedLoginBrandingSettings } from './settings';

/** A live style. */
export interface LiveBranding extends LiveResource {
  readonly settings: Partial<ManagedLoginBrandingSettings>;
  /** Whether the pages have Cognito's own style. */
  readonly isProvided: boolean;
  readonly creationDate: string | undefined;
}

/** Response members that are no settings of this package. */
const READ_ONLY = ['ManagedLoginBrandingId', 'CreationDate', 'LastModifiedDate'];
const MODELLED = ['UserPoolId', 'UseCognitoProvidedValues', 'Settings', 'Assets'];

const isAsset = (asset: unknown): asset is PlainObject =>
  ['Category', 'ColorMode', 'Extension'].every((name) => ownText(asset, name) !== '') &&
  ['Bytes', 'ResourceId'].every((name) => typeof (own(asset, name) ?? '') === 'string');

const isBranding = (found: unknown): found is PlainObject => {
  const assets = own(found, 'Assets') ?? [];
  return (
    ['ManagedLoginBrandingId', 'UserPoolId'].every((name) => ownText(found, name) !== '') &&
    typeof (own(found, 'UseCognitoProvidedValues') ?? false) === 'boolean' &&
    isPlainObject(own(found, 'Settings') ?? {}) &&
    Array.isArray(assets) &&
    assets.every(isAsset)
  );
};

const assetOf = (asset: PlainObject): PlainObject =>
  compact([
    ['category', own(asset, 'Category')],
    ['colorMode', own(asset, 'ColorMode')],
    ['extension', own(asset, 'Extension')],
    ['bytes', contentOfAnswer(own(asset, 'Bytes'))],
    ['resourceId', own(asset, 'ResourceId') ?? undefined],
  ]);

/** The style in a response, if the response is valid. No response has the client. */
export const liveBranding = (found: unknown, clientId: string | undefined): LiveBranding | undefined => {
  if (!isBranding(found)) return undefined;
  const isProvided = own(found, 'UseCognitoProvidedValues') === true;
  const assets = own(found, 'Assets');
  const extras = omit(found, [...READ_ONLY, ...MODELLED]);
  return {
    id: ownText(found, 'ManagedLoginBrandingId'),
    settings: compact([
      ['userPoolId', ownText(found, 'UserPoolId')],
      ['clientId', clientId],
      ['useCognitoProvidedValues', isProvided],
      // A style of its own has settings, also while none of them is set.
      ['settings', isProvided ? undefined : (asObject(own(found, 'Settings')) as JsonObject)],
      ['assets', Array.isArray(assets) && assets.length > 0 ? assets.map(assetOf) : undefined],
    ]) as Partial<ManagedLoginBrandingSettings>,
    extras: Object.keys(extras).length === 0 ? undefined : extras,
    isProvided,
    creationDate: isoTime(own(found, 'CreationDate')),
  };
};

/** The style in the answer of an operation. */
export const brandingIn =
  (operation: string, clientId: string | undefined) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveBranding> =>
    pipe(
      liveBranding(own(answer, 'ManagedLoginBranding'), clientId),
      TE.fromNullable(unexpectedResponse(operation)),
    );
