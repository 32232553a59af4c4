import type { UserPoolArgs } from '../provider';
import type { PresetClientArgs } from './preset-client-args';

/** The arguments that every preset takes beside its own. */
export interface PresetArgs {
  /**
   * Settings that override those of the preset's pool, any of `UserPool`: objects are merged, other values replaced.
   * The pool is protected: to delete it with its users, deploy `pool: { forceDestroy: true }` first.
   */
  pool?: UserPoolArgs | undefined;
  /**
   * Settings that override those of the preset's app client, any of `UserPoolClient`: objects are merged, other values
   * replaced.
   */
  client?: PresetClientArgs | undefined;
  /** Whether the preset has an app client. @default true */
  createClient?: boolean | undefined;
}
