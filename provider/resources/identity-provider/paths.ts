import { settingPaths } from '../../codec/setting-path';
import type { IdentityProviderSettings } from './settings';

/** Access to the settings of an identity provider by type-checked paths. */
export const providerPaths = settingPaths<IdentityProviderSettings>();
