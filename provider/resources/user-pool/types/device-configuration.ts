import { boolean } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** Device remembering: giving either property, even as `false`, enables it. */
export const DeviceConfiguration = struct('DeviceConfiguration', {
  /** Whether a remembered device replaces the SMS or TOTP factor. */
  challengeRequiredOnNewDevice: optional(boolean),
  /** Whether a device is remembered only when the user opts in; when false, devices are always remembered. */
  deviceOnlyRememberedOnUserPrompt: optional(boolean),
});
