import * as T from 'fp-ts/Task';
import { own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { DiffResult } from '../../engine/diff-result';
import type { ResourceLifecycle } from '../../engine/resource-lifecycle';
import { assetKey } from './asset-key';
import { assetsIn } from './plan';

/** The images that the program no longer declares, which AWS cannot remove from a live style. */
const removedAssets = (olds: PlainObject, news: PlainObject): ReadonlyArray<string> => {
  const before = assetsIn(olds).map(assetKey);
  const assets = own(news, 'assets') ?? [];
  if (!Array.isArray(assets)) return [];
  const after = assets.map(assetKey);
  // An image whose place is not known yet may be any of them.
  return after.includes(undefined)
    ? []
    : before.filter((key) => key !== undefined && !after.includes(key)).map(String);
};

/** A removed image replaces the style. */
export const furtherDiff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const isRemoved = removedAssets(olds, news).length > 0;
  return { replaces: isRemoved ? ['assets'] : [], changes: isRemoved };
};

/** Whether a replacement is for the same client, which has one style: the old one goes first. */
export const isForSameClient = (
  _olds: PlainObject,
  _news: PlainObject,
  replaces: ReadonlyArray<string>,
): boolean => !replaces.some((name) => ['userPoolId', 'clientId', 'region'].includes(name));

const GAP =
  'From its deletion until the new style is created, the login pages of the client are unavailable, since a client has one style.';

/** Why a removed image is refused without opt-in. With it the message about the gap is logged. */
export const replacementRefusal: ResourceLifecycle['blockReason'] = ({ log }, id, olds, news, replaces) => {
  const removed = removedAssets(olds, news);
  if (removed.length === 0 || !isForSameClient(olds, news, replaces) || isUnknown(own(news, 'clientId')))
    return T.of(undefined);
  const subject = `the managed login style ${id} of the app client ${ownText(olds, 'clientId')}`;
  const unmanaged = ownTexts(olds, 'unmanaged');
  const lost =
    unmanaged.length === 0
      ? ''
      : ` The new style lacks what the program does not declare: ${unmanaged.join(', ')}.`;
  if (own(news, 'allowReplacement') === true) {
    log(`This replaces ${subject} to remove ${removed.join(', ')}. ${GAP}${lost}`);
    return T.of(undefined);
  }
  return T.of(
    `AWS cannot remove an image from a live style, so the removal of ${removed.join(', ')} would replace ${subject}. ${GAP}${lost} Keep the image, or replace it by another one at the same place, or set allowReplacement: true to replace the style.`,
  );
};
