import { type SettingPath, settingPaths } from '../../codec/setting-path';
import type { UserPoolClientSettings } from './settings';

/** The path of a setting of an app client. */
export type ClientPath = SettingPath<UserPoolClientSettings>;

/** Reads and writes settings by such paths. */
export const clientPaths = settingPaths<UserPoolClientSettings>();
