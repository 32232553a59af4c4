import { own } from '../../codec/plain-object';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, ManagedLoginBrandingSettings, Updatable } from './settings';

/** The three-way merge of a style. */
export const brandingMerge = threeWayMerge<ManagedLoginBrandingSettings>({
  settings: ManagedLoginBrandingSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (path) => (path === 'useCognitoProvidedValues' ? true : undefined),
  // Settings and images imply a style of its own, and so do declared images alone.
  isImplicitDefault: (path, _, declared) =>
    ['useCognitoProvidedValues', 'settings'].includes(path) &&
    ['settings', 'assets'].some((name) => own(declared, name) !== undefined),
});
