import { outermost } from '../../codec/path';
import { own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import { formatPaths, formatValue } from '../../engine/adoption-message';
import type { AdoptionDetails } from '../../engine/resource-definition';
import { type ResourceLifecycle, unmanagedWarning } from '../../engine/resource-lifecycle';
import type { LiveBranding } from './live';
import { brandingMerge } from './merge';

const asksForProvidedValues = (declared: PlainObject): boolean =>
  own(declared, 'useCognitoProvidedValues') === true;

const isOfStyle = (path: string): boolean => /^(?:settings|assets)(?:[.[]|$)/.test(path);

/** The warning before an update: Cognito's own values keep nothing of the style, whether the program declares it or not. */
export const updateWarning: ResourceLifecycle['updateWarning'] = (id, state, news) => {
  const subject = `managed login style ${id} of the app client ${ownText(state, 'clientId')}`;
  const lost = outermost(ownTexts(state, 'unmanaged')).filter(isOfStyle);
  return asksForProvidedValues(news) && lost.length > 0 && own(state, 'useCognitoProvidedValues') !== true
    ? `Cognito's own values remove what the program does not declare of the ${subject}: ${formatPaths(lost)}. (AWS documents that such a style has no images.)`
    : unmanagedWarning(subject, state, brandingMerge.declaredSettings(news));
};

/** What an adoption with Cognito's own values removes, although the program does not declare it. */
export const adoptionDetails = (
  { settings, isProvided }: LiveBranding,
  declared: PlainObject,
  unmanaged: ReadonlyArray<string>,
): AdoptionDetails => {
  if (!asksForProvidedValues(declared) || isProvided) return { more: [], implied: new Set() };
  const lost = outermost(unmanaged.filter(isOfStyle));
  const images = lost.filter((path) => path.startsWith('assets'));
  return {
    more: [
      ...(lost.length > images.length ? [`settings: ${formatValue(settings.settings)} => nothing`] : []),
      ...images.map((path) => `${path}: AWS documents that Cognito's own style has no images`),
    ],
    implied: new Set(unmanaged.filter(isOfStyle)),
  };
};
