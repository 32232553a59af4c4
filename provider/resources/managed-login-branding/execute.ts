import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unreadFile } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { poolIdOf } from '../../engine/parent-pool';
import { executeCalls } from '../../engine/reconcile';
import type { Context } from '../../engine/resource-lifecycle';
import { keepBytes } from '../shared/file-content';
import { assetKey } from './asset-key';
import type { BrandingCall, Removal } from './calls';
import { brandingIn, type LiveBranding } from './live';
import { lacking } from './plan';
import { inRequests, isRead, updateRequest } from './requests';
import type { BrandingAsset } from './settings';

const UPDATE = 'UpdateManagedLoginBranding';

type Answered = TE.TaskEither<CognitoError, LiveBranding>;

/** Keeps the bytes of the images in an answer for a later request. */
const keepImages = (answer: PlainObject): void => {
  const images = own(own(answer, 'ManagedLoginBranding'), 'Assets');
  for (const image of Array.isArray(images) ? images : []) keepBytes(own(image, 'Bytes'));
};

const update = (cognito: Cognito, live: LiveBranding, call: BrandingCall): Answered =>
  pipe(
    cognito.send(UPDATE, updateRequest({ userPoolId: poolIdOf(live.settings), id: live.id }, call)),
    TE.chain((answer) => {
      if (call.removal !== undefined) keepImages(answer);
      return brandingIn(UPDATE, ownText(live.settings, 'clientId'))(answer);
    }),
  );

const keysOf = (images: ReadonlyArray<BrandingAsset>): string => images.map(assetKey).join(', ');

/** The live images with bytes: those of the program, where an answer has none or old ones. */
const imagesToKeep = (
  live: LiveBranding,
  { images }: Removal,
): { readonly known: ReadonlyArray<BrandingAsset>; readonly unknown: ReadonlyArray<BrandingAsset> } => {
  const declared = new Map(images.filter(isRead).map((image) => [assetKey(image), image]));
  const all = (live.settings.assets ?? []).map((image) => declared.get(assetKey(image)) ?? image);
  return { known: all.filter(isRead), unknown: all.filter((image) => !isRead(image)) };
};

const lossOf = (id: string, { paths, undeclared }: Removal, images: ReadonlyArray<BrandingAsset>): string => {
  const lost = [...undeclared, ...(images.length > 0 ? [`the images ${keysOf(images)}`] : [])];
  return `The managed login style ${id} has Cognito's own values now, since AWS removes ${paths.join(', ')} in no other way. The next \`pulumi up\` sends what the program declares.${lost.length === 0 ? '' : ` What it does not declare is lost: ${lost.join(', ')}.`}`;
};

/**
 * Removes settings that AWS kept although a request left them out: Cognito's own style takes their place first. It may remove
 * the images, which are sent again.
 */
const reset = (
  { cognito, log }: Context,
  { style, removal }: BrandingCall & { readonly removal: Removal },
  live: LiveBranding,
): Answered => {
  const { known, unknown } = imagesToKeep(live, removal);
  if (unknown.length > 0)
    return TE.left(
      unreadFile(
        UPDATE,
        `The settings ${removal.paths.join(', ')} stay after an update without them. To remove them, the style must have Cognito's own values for a moment, which would remove the images ${keysOf(unknown)}, whose bytes are unknown. Declare these images in assets, or keep the settings`,
      ),
    );
  return pipe(
    update(cognito, live, { style: { UseCognitoProvidedValues: true }, assets: [] }),
    TE.chain((bare) => {
      const left = new Set((bare.settings.assets ?? []).map(assetKey));
      const gone = known.filter((image) => !left.has(assetKey(image)));
      return pipe(
        TE.fromEither(
          pipe(
            inRequests(style, gone),
            E.mapLeft((message) => unreadFile(UPDATE, message)),
          ),
        ),
        TE.chain((calls) =>
          pipe(
            executeCalls(calls, (call) => update(cognito, live, call)),
            TE.mapLeft(({ error }) => error),
          ),
        ),
        TE.map((answers) => answers.at(-1) ?? bare),
        TE.mapLeft((error) => {
          const declared = new Set(removal.images.map(assetKey));
          log(
            lossOf(
              live.id,
              removal,
              gone.filter((image) => !declared.has(assetKey(image))),
            ),
          );
          return error;
        }),
      );
    }),
  );
};

/** Sends a call, and resets the style if AWS keeps settings that a request leaves out, which its documentation does not settle. */
export const execute = (context: Context, call: BrandingCall, live: LiveBranding): Answered =>
  pipe(
    update(context.cognito, live, call),
    TE.chain((after) => {
      const { removal } = call;
      const left = lacking(call.style, after);
      return removal?.paths.some((path) => left.includes(path))
        ? reset(context, { ...call, removal }, after)
        : TE.right(after);
    }),
  );
