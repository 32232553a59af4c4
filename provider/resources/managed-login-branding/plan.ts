import * as E from 'fp-ts/Either';
import { flattenSettings, settingsByPath } from '../../codec/flatten';
import { canonicalJson, jsonObject } from '../../codec/json';
import type { JsonObject } from '../../codec/json-value';
import { omitEmpty } from '../../codec/omit-empty';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { assetKey } from './asset-key';
import type { BrandingCall, Removal, Style } from './calls';
import type { LiveBranding } from './live';
import { brandingMerge } from './merge';
import { inRequests } from './requests';
import { type BrandingAsset, Updatable } from './settings';

const PROVIDED: Style = { UseCognitoProvidedValues: true };

/** The declared assets; a program has few of them, and AWS at most 40. */
export const assetsIn = (properties: PlainObject): ReadonlyArray<BrandingAsset> => {
  const { assets } = brandingMerge.settingsOf(properties);
  // At preview they may be unknown, and a state that somebody has edited may have anything.
  return Array.isArray(assets) ? assets : [];
};

/** The settings without empty objects, which mean the same as none. */
const pruned = (settings: unknown): JsonObject => asObject(omitEmpty(jsonObject, settings)) as JsonObject;

/** The settings in a request, where those that the program no longer declares are taken away. */
const settingsAfter = (live: LiveBranding, previous: PlainObject, news: PlainObject): JsonObject =>
  pruned(brandingMerge.merge3(live.settings, previous, news).settings);

/** The style that the program declares, with the live settings that it does not declare. */
const styleOf = (live: LiveBranding, previous: PlainObject, news: PlainObject): Style => {
  const { useCognitoProvidedValues, settings, assets } = brandingMerge.settingsOf(news);
  if (useCognitoProvidedValues === true) return PROVIDED;
  const after = settingsAfter(live, previous, news);
  if (settings !== undefined || assets !== undefined) return { Settings: after };
  const hadSettings = own(previous, 'settings') !== undefined;
  // AWS documents that Cognito's own style has no images, and those of another writer are kept.
  const isEmpty = Object.keys(after).length === 0 && live.settings.assets === undefined;
  return live.isProvided || (hadSettings && isEmpty) ? PROVIDED : { Settings: after };
};

const isLive = (style: Style, live: LiveBranding): boolean =>
  'Settings' in style
    ? !live.isProvided && canonicalJson(style.Settings) === canonicalJson(pruned(live.settings.settings))
    : live.isProvided;

/** The declared assets that are not live as declared. */
const assetsToSend = (live: LiveBranding, news: PlainObject): ReadonlyArray<BrandingAsset> => {
  const found = new Map((live.settings.assets ?? []).map((asset) => [assetKey(asset), asset]));
  return assetsIn(news).filter((asset) => {
    const known = found.get(assetKey(asset));
    // Where an answer has no bytes, those that were declared before are live.
    const isSame = known?.bytes === undefined || known.bytes === asset.bytes;
    return known === undefined || !isSame || known.extension !== asset.extension;
  });
};

/** The paths of settings in a style. */
const pathsOf = (settings: PlainObject): ReadonlySet<string> =>
  new Set(settingsByPath(flattenSettings(Updatable, { settings })).keys());

/** The live settings that a style lacks. */
export const lacking = (style: Style, live: LiveBranding): ReadonlyArray<string> => {
  if (!('Settings' in style)) return [];
  const kept = pathsOf(style.Settings);
  return [...pathsOf(asObject(live.settings.settings))].filter((path) => !kept.has(path));
};

const removalOf = (style: Style, live: LiveBranding, news: PlainObject): Removal | undefined => {
  const paths = lacking(style, live);
  if (paths.length === 0 || !('Settings' in style)) return undefined;
  const declared = pathsOf(asObject(brandingMerge.settingsOf(news).settings));
  const undeclared = [...pathsOf(style.Settings)].filter((path) => !declared.has(path));
  return { paths, images: assetsIn(news), undeclared };
};

/** The requests that change a live style into the declared one, or why they cannot be made. */
export const plan = (
  live: LiveBranding,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<BrandingCall>> => {
  const style = styleOf(live, previous, news);
  const assets = assetsToSend(live, news);
  return isLive(style, live) && assets.length === 0
    ? E.right([])
    : inRequests(style, assets, removalOf(style, live, news));
};

/** A client without a style. */
const NONE: LiveBranding = {
  id: '',
  settings: {},
  extras: undefined,
  isProvided: true,
  creationDate: undefined,
};

/** The requests that create the declared style: the first one creates it. */
export const creation = (inputs: PlainObject): E.Either<string, ReadonlyArray<BrandingCall>> =>
  inRequests(styleOf(NONE, {}, inputs), assetsIn(inputs));

/** Whether a live style is what the first request of a create made. */
export const isAsRequested = (live: LiveBranding, inputs: PlainObject): boolean => {
  const keys = new Set(assetsIn(inputs).map(assetKey));
  return (
    isLive(styleOf(NONE, {}, inputs), live) &&
    (live.settings.assets ?? []).every((asset) => keys.has(assetKey(asset)))
  );
};
