import { boolean } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** Remembering of devices: giving either property, even as `false`, switches it on. */
export const DeviceConfiguration = struct('DeviceConfiguration', {
  /** Whether a remembered device can stand in for an SMS or TOTP factor. */
  challengeRequiredOnNewDevice: optional(boolean),
  /** Whether a device is remembered only when the user says so, rather than always. */
  deviceOnlyRememberedOnUserPrompt: optional(boolean),
});
