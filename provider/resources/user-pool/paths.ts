import { type SettingPath, settingPaths } from '../../codec/setting-path';
import type { UserPoolSettings } from './settings';

/** The path of a setting of a pool. */
export type PoolPath = SettingPath<UserPoolSettings>;

/** Reads and writes settings by such paths. */
export const poolPaths = settingPaths<UserPoolSettings>();
