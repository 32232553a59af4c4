export type { Recorded } from './emulated-service';
export { type Emulator, type EmulatorOptions, startEmulator } from './emulator';
export type { Fault } from './faults';
export type { LivePool, LiveUserPool } from './live-pool';
export { defaultSettings, type Omission } from './settings';
